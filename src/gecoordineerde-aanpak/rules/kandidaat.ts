import type { Mits } from './mits.ts'
import { mits } from './mits.ts'

/**
 * Who is to be coordinator: `werkgever` is 'college' for an official, the id of a party for its employee (a
 * self-employed professional is a party), null for anybody else; `isBetrokkene` when it is a client, gezinslid,
 * vertegenwoordiger or mantelzorger of this aanpak.
 */
export interface Kandidaat {
  readonly gebruikerId: string
  readonly werkgever: string | null
  readonly isBetrokkene: boolean
}

/** Who can be coordinator (2.3a.3 lid 1, N-2.3a.3-1-wie, N-2.3a.3-1-clt); `partijen` are ids of parties that take part. */
export const toetsKandidaat = (kandidaat: Kandidaat, partijen: readonly string[]): readonly Mits[] => [
  mits(!kandidaat.isBetrokkene, 'coordinator-is-betrokkene'),
  mits(
    kandidaat.werkgever === 'college' ||
      (kandidaat.werkgever !== null && partijen.includes(kandidaat.werkgever)),
    'coordinator-hoort-bij-geen-partij',
  ),
]
