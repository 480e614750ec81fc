import { raaktThema, type Thema } from '../../wet/themas.ts'
import type { Feiten } from './feiten.ts'

/**
 * Whether of what was proposed to this client only services that he refused touch this theme: then nothing more is asked about
 * it (N-2.3a.1-6-wg). Another service that touches it, or the same one proposed again because he wants to talk about it, opens
 * it.
 */
export const alleenGeweigerd = ({ diensten }: Feiten, thema: Thema, betrokkeneId: string): boolean => {
  const rakend = diensten.filter(
    (dienst) => dienst.betrokkeneId === betrokkeneId && raaktThema(dienst.domein, thema),
  )
  return rakend.length > 0 && rakend.every(({ staat }) => staat === 'geweigerd')
}
