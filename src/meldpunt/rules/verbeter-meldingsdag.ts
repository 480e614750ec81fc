import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, met, mits } from './mits.ts'

export interface Meldingsdag {
  readonly ontvangenOp: string
  readonly reden: string
}

/** The day of the call can be mended as long as the melding is kept (AVG 5 lid 1 onder d, AVG 16). */
export const voorafVerbeterMeldingsdag = (_: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [])

/** The first day on which something happened in this melding. */
const eersteDag = ({ gebeurtenissen, inlichtingen, doorgeleidingen }: Feiten): string | undefined =>
  [
    ...gebeurtenissen.map(({ datum }) => datum),
    ...inlichtingen.map(({ gevraagdOp }) => gevraagdOp),
    ...doorgeleidingen.map(({ datum }) => datum),
  ]
    .toSorted()
    .at(0)

/** The last day on which this melding may be kept, when the call was on `dag`, by the law of `op` (5.5.4 lid 1, N-5.5.4-1-max; Q-01). */
export const vernietigenOp = (dag: string, op: string = dag): string =>
  einddatum('melddossier-bewaren-ten-hoogste', dag, op).datum

/**
 * Another day of the call, not after what was done with it nor after the triage began, so that no melding is kept longer than a year;
 * all terms run from it (Q-01, N-AVG-16, N-5.5.4-1-max).
 */
export const toetsVerbeterMeldingsdag = (
  { ontvangenOp, reden }: Meldingsdag,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVerbeterMeldingsdag(feiten, kader), [
    mits(ontvangenOp !== feiten.dossier.ontvangenOp, 'niets-verbeterd'),
    mits(ontvangenOp <= kader.vandaag, 'meldingsdag-in-toekomst'),
    mits(ontvangenOp > kader.vandaag || ontvangenOp <= feiten.dossier.begonnenOp, 'meldingsdag-na-begin'),
    mits(ontvangenOp <= (eersteDag(feiten) ?? kader.vandaag), 'meldingsdag-na-vastlegging'),
    mits(vernietigenOp(ontvangenOp, kader.vandaag) > kader.vandaag, 'melding-te-oud'),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
  ])
