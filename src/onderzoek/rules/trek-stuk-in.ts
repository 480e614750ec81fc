import type { Feiten } from './feiten.ts'
import { artikelVanStukken as artikel, isOpenStuk, openStukken, stukMet } from './stuk.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** Why the client need not bring it any more. */
export const intrekredenenStuk = ['niet-meer-nodig', 'op-andere-manier', 'lukt-niet', 'vergissing'] as const

export interface TrekStukIn {
  readonly stukId: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], artikel),
  alsNiet(openStukken(feiten).length === 0, 'geen-stuk-gevraagd', artikel),
]

/** What stands in the way of `trek-stuk-in` before anything is typed: for the panel. */
export const voorafTrekStukIn: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/** Takes a question for a paper back: the client need not bring it (N-2.3.2-7). */
export const toetsTrekStukIn: Toets<TrekStukIn> = ({ stukId }, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [inStaat(feiten, ['loopt'], artikel), isOpenStuk(stukMet(feiten, stukId))])
