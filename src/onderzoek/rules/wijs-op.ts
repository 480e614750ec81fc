import type { Artikel } from '../../wet/artikelen.ts'
import { bekend } from './betrokkene.ts'
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

export interface GewezenOp {
  /** Whom it was pointed out to; null when everybody in the dossier was there. */
  readonly betrokkeneId: string | null
  readonly datum: string
}

const basis = (feiten: Feiten, artikel: Artikel): Redenen => [
  inStaat(feiten, ['eerste-contact', 'loopt'], artikel),
  alsNiet(feiten.betrokkenen.length === 0, 'niemand-om-te-wijzen', artikel),
]

/** The two tests of an act that points something out; they differ in the article only. */
export const wijsOp = (artikel: Artikel): { vooraf: Vooraf; toets: Toets<GewezenOp> } => ({
  vooraf: (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten, artikel)),
  toets: ({ betrokkeneId, datum }, feiten, vandaag) =>
    beoordeel(artikel, vandaag, [
      ...basis(feiten, artikel),
      nietInToekomst(datum, vandaag),
      betrokkeneId === null ? undefined : bekend(feiten, betrokkeneId, artikel),
    ]),
})
