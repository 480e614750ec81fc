import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { alsCoordinator, dagInVerleden, met, mits } from './mits.ts'

/** Which party was told on which day that what it has was mended. */
export interface MeldingAanOntvanger {
  readonly verstrekkingId: string
  readonly op: string
}

/** What was given to a party, was mended since, and of which it was not told yet; not what it must destroy (N-AVG-19). */
export const teMelden = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(
    ({ verbeterdOp, gemeldOp, ingetrokkenOp }) =>
      verbeterdOp !== null && gemeldOp === null && ingetrokkenOp === null,
  )

/** Before input: the task runs and a party has something that was mended (AVG 19). */
export const voorafLegMeldingAanOntvangerVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-kennisgeving', [
    ...alsCoordinator(feiten, kader),
    mits(teMelden(feiten).length > 0, 'niemand-in-te-lichten'),
  ])

/** With input: on a day since it was mended (AVG 19; N-AVG-19). */
export const toetsLegMeldingAanOntvangerVast = (
  invoer: MeldingAanOntvanger,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const open = teMelden(feiten).find(({ id }) => id === invoer.verstrekkingId)
  return met(voorafLegMeldingAanOntvangerVast(feiten, kader), [
    mits(open !== undefined, 'ontvanger-onbekend'),
    dagInVerleden(invoer.op, open?.verbeterdOp ?? feiten.dossier.aangewezenOp, kader),
  ])
}
