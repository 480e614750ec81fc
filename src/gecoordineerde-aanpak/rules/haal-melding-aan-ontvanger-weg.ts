import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'

/** A party of which it stands by mistake that it was told. */
export interface Meldingweghaling {
  readonly verstrekkingId: string
  readonly reden: string
}

/** What stands as told to a party after it was mended: the form offers exactly these (N-AVG-19). */
export const gemeld = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(({ verbeterdOp, gemeldOp }) => verbeterdOp !== null && gemeldOp !== null)

/** Before input: the task runs and it stands of a party that it was told (AVG 5 lid 1 d). */
export const voorafHaalMeldingAanOntvangerWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(gemeld(feiten).length > 0, 'niemand-ingelicht'),
  ])

/** With input: says how it came there; then the party must still be told (N-AVG-16, N-AVG-19). */
export const toetsHaalMeldingAanOntvangerWeg = (
  invoer: Meldingweghaling,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHaalMeldingAanOntvangerWeg(feiten, kader), [
    mits(
      gemeld(feiten).some(({ id }) => id === invoer.verstrekkingId),
      'ontvanger-onbekend',
    ),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
