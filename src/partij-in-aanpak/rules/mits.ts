import type { Mits } from '../../wet/mits.ts'
import type { Feiten } from './feiten.ts'
import { type RedenCode, reden } from './redenen.ts'

export { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'

/** A reason unless the statement holds. */
export const mits = (geldt: boolean, code: RedenCode): Mits => (geldt ? undefined : reden(code))

/** The party still takes part (N-5.4.4-7). */
export const doetMee = ({ dossier }: Feiten): Mits =>
  mits(dossier.staat === 'deelname-loopt', 'deelname-is-voorbij')
