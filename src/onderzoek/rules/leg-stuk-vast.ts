import type { Feiten } from './feiten.ts'
import { artikelVanStukken as artikel, isOpenStuk, openStukken, stukMet } from './stuk.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface LegStukVast {
  readonly stukId: string
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], artikel),
  alsNiet(openStukken(feiten).length === 0, 'geen-stuk-gevraagd', artikel),
]

/** What stands in the way of `leg-stuk-vast` before anything is typed: for the panel. */
export const voorafLegStukVast: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/** Records that a paper was seen or received, not before it was asked for (N-2.3.2-7). */
export const toetsLegStukVast: Toets<LegStukVast> = ({ stukId, datum }, feiten, vandaag) => {
  const stuk = stukMet(feiten, stukId)
  return beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt'], artikel),
    isOpenStuk(stuk),
    nietInToekomst(datum, vandaag),
    alsNiet(datum < (stuk?.gevraagdOp ?? datum), 'antwoord-voor-vraag', 'avg-juistheid'),
  ])
}
