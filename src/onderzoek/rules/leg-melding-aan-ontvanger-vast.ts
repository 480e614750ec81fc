import type { Feiten, VerstrekkingFeit } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

/** Whom was told on which day that what he has was mended. */
export interface MeldingAanOntvanger {
  readonly verstrekkingId: string
  readonly datum: string
}

const kennisgeving = 'avg-kennisgeving'

/** What was given to somebody, was mended since, and of which he was not told yet (N-AVG-19). */
export const teMelden = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(({ verbeterdOp, gemeldOp }) => verbeterdOp !== null && gemeldOp === null)

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], kennisgeving),
  alsNiet(teMelden(feiten).length === 0, 'niemand-om-te-melden', kennisgeving),
]

/** What stands in the way of `leg-melding-aan-ontvanger-vast` before anything is typed: for the panel. */
export const voorafLegMeldingAanOntvangerVast: Vooraf = (feiten, vandaag) =>
  beoordeel(kennisgeving, vandaag, basis(feiten))

/** Records that a recipient was told of a correction, on a day since it (AVG 19; N-AVG-19). */
export const toetsLegMeldingAanOntvangerVast: Toets<MeldingAanOntvanger> = (invoer, feiten, vandaag) => {
  const open = teMelden(feiten).find(({ id }) => id === invoer.verstrekkingId)
  return beoordeel(kennisgeving, vandaag, [
    ...basis(feiten),
    alsNiet(open === undefined, 'onbekende-ontvanger', kennisgeving),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(
      open?.verbeterdOp != null && invoer.datum < open.verbeterdOp,
      'melding-voor-verbetering',
      'avg-juistheid',
    ),
  ])
}
