import type { Artikel } from '../../wet/artikelen.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Staat } from './staten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface GewezenOp {
  /** Whom it was pointed out to; null when everybody in the dossier was there. */
  readonly betrokkeneId: string | null
  readonly datum: string
}

const lopend: readonly Staat[] = ['eerste-contact', 'loopt']

const basis = (feiten: Feiten, artikel: Artikel, staten: readonly Staat[]): Redenen => [
  inStaat(feiten, staten, artikel),
  alsNiet(feiten.betrokkenen.length === 0, 'niemand-om-te-wijzen', artikel),
]

/** The two tests of an act that points something out; they differ in the article, and in the states in which it still helps. */
export const wijsOp = (
  artikel: Artikel,
  staten: readonly Staat[] = lopend,
): { vooraf: Vooraf; toets: Toets<GewezenOp> } => ({
  vooraf: (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten, artikel, staten)),
  toets: ({ betrokkeneId, datum }, feiten, vandaag) =>
    beoordeel(artikel, vandaag, [
      ...basis(feiten, artikel, staten),
      nietInToekomst(datum, vandaag),
      betrokkeneId === null ? undefined : bekend(feiten, betrokkeneId, artikel),
    ]),
})
