import type { Mits } from '../../wet/mits.ts'
import type { Feiten } from './feiten.ts'
import { mits } from './redenen.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
export { mits } from './redenen.ts'

/** The party still takes part (N-5.4.4-7). */
export const doetMee = ({ dossier }: Feiten): Mits =>
  mits(dossier.staat === 'deelname-loopt', 'deelname-is-voorbij')
