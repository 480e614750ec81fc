import { nietBetrokken, nuNietBetrokken } from './betrekken.ts'
import type { Feiten } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface BetrekClientWeer {
  readonly betrokkeneId: string
  readonly datum: string
}

const artikel = 'client-betrekken'

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], artikel),
  alsNiet(nuNietBetrokken(feiten).length === 0, 'iedereen-betrokken', artikel),
]

/** What stands in the way of `betrek-client-weer` before anything is typed: for the panel. */
export const voorafBetrekClientWeer: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/** Involves a client again who was left out for now (2.3a.4 lid 3, N-2.3a.4-3). */
export const toetsBetrekClientWeer: Toets<BetrekClientWeer> = ({ betrokkeneId, datum }, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten),
    nietInToekomst(datum, vandaag),
    alsNiet(nietBetrokken(feiten, betrokkeneId) === undefined, 'client-al-betrokken', artikel),
  ])
