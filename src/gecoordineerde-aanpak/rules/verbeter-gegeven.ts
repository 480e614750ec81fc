import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'

/** The text of a gegeven as it should have been, and what was wrong. What it is about and who gave it stay. */
export interface VerbeterGegeven {
  readonly gegevenId: string
  readonly tekst: string
  readonly reden: string
}

/** Before input: the task runs and there is a gegeven to mend (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterGegeven = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.gegevens.length > 0, 'geen-gegeven-om-te-verbeteren'),
  ])

/** With input: says what was wrong; whoever was given it must be told (N-AVG-16, N-AVG-19). */
export const toetsVerbeterGegeven = (invoer: VerbeterGegeven, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVerbeterGegeven(feiten, kader), [
    mits(
      feiten.gegevens.some(({ id }) => id === invoer.gegevenId),
      'gegeven-onbekend',
    ),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    mits(gevuld(invoer.tekst), 'niets-verbeterd'),
  ])
