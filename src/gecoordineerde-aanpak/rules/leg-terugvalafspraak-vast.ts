import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'

/** What to do in case of relapse; `tekst` is the agreement, or why there is none. */
export interface Terugvalafspraak {
  readonly uitkomst: Code<'terugvalafspraak'>
  readonly tekst: string
}

/** Before input: the task of the coordinator runs (§2.2, N-2.3a.3-afs). */
export const voorafLegTerugvalafspraakVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('terugvalafspraak', alsCoordinator(feiten, kader))

/** With input: the agreement itself, or the reason why it could not be made. */
export const toetsLegTerugvalafspraakVast = (
  invoer: Terugvalafspraak,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegTerugvalafspraakVast(feiten, kader), [
    mits(
      isCodeVan('terugvalafspraak', invoer.uitkomst) && gevuld(invoer.tekst),
      'terugvalafspraak-zonder-tekst',
    ),
  ])
