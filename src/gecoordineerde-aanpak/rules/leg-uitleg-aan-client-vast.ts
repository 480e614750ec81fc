import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { alsCoordinator, dagInVerleden, met, mits } from './mits.ts'
import { ingetrokken } from './trek-verstrekking-in.ts'

/** On which day whom it is about was told that a party was given what it should not have had. */
export interface Uitleg {
  readonly verstrekkingId: string
  readonly op: string
}

/** What was withdrawn and the person it is about does not know of yet; the form offers exactly these. */
export const uitTeLeggen = (feiten: Feiten): readonly VerstrekkingFeit[] =>
  ingetrokken(feiten).filter(({ uitlegOp }) => uitlegOp === null)

/** Before input: the task runs and somebody must still be told (AVG 5 lid 1, N-AVG-5-1a). */
export const voorafLegUitlegAanClientVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-beginselen', [
    ...alsCoordinator(feiten, kader),
    mits(uitTeLeggen(feiten).length > 0, 'niets-uit-te-leggen'),
  ])

/** With input: on a day since it was withdrawn (N-AVG-5-1a). */
export const toetsLegUitlegAanClientVast = (invoer: Uitleg, feiten: Feiten, kader: Kader): Oordeel => {
  const gekozen = uitTeLeggen(feiten).find(({ id }) => id === invoer.verstrekkingId)
  return met(voorafLegUitlegAanClientVast(feiten, kader), [
    mits(gekozen !== undefined, 'verstrekking-onbekend'),
    dagInVerleden(invoer.op, gekozen?.ingetrokkenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
}
