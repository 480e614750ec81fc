import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, Vernietiging } from './feiten.ts'
import { alsCoordinator, dagInVerleden, gevuld, met, mits } from './mits.ts'
import { ingetrokken } from './trek-verstrekking-in.ts'

/** What a party was asked or answered about destroying what it should not have had; `toelichting` why it does not. */
export interface Vernietigingsantwoord {
  readonly verstrekkingId: string
  readonly vernietiging: Vernietiging
  readonly op: string
  readonly toelichting?: string | undefined
}

/** Before input: the task runs and something was withdrawn (AVG 19). */
export const voorafLegVernietigingVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-kennisgeving', [
    ...alsCoordinator(feiten, kader),
    mits(ingetrokken(feiten).length > 0, 'niets-ingetrokken'),
  ])

/**
 * With input: on a day since it was withdrawn, and why when it is not destroyed. The last answer counts, so that a wrong
 * one is mended by recording the right one (N-AVG-17, N-AVG-19, N-AVG-5-1d).
 */
export const toetsLegVernietigingVast = (
  invoer: Vernietigingsantwoord,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const gekozen = ingetrokken(feiten).find(({ id }) => id === invoer.verstrekkingId)
  return met(voorafLegVernietigingVast(feiten, kader), [
    mits(gekozen !== undefined, 'verstrekking-onbekend'),
    mits(
      invoer.vernietiging !== 'niet-vernietigd' || gevuld(invoer.toelichting),
      'vernietiging-zonder-toelichting',
    ),
    dagInVerleden(invoer.op, gekozen?.ingetrokkenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
}
