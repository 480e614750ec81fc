import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'

/** The text of a gegeven as it should have been, and what was wrong. What it is about and who gave it stay. */
export interface VerbeterGegeven {
  readonly gegevenId: string
  readonly tekst: string
  readonly reden: string
  /** The college itself told that it was wrong: then it need not be told. */
  readonly vanCollege: boolean
}

/**
 * Who handed over gegevens of an aanpak to its coordinator: the college, also what a party gave to the onderzoek; not what a party
 * gave to the coordinator itself. As a recipient it stands for that and for no more: the aanpak knows no worker and no dossier of the onderzoek.
 */
export const gever = 'gever'

/** Whether the college must hear of this correction for the first time: it gave the gegeven, not a party, and did not tell it itself. */
export const geverHoortHet = (
  { gegevenId, vanCollege }: Pick<VerbeterGegeven, 'gegevenId' | 'vanCollege'>,
  { gegevens, verstrekkingen }: Feiten,
): boolean =>
  !vanCollege &&
  !gegevens.some(({ id, ingebracht }) => id === gegevenId && ingebracht) &&
  !verstrekkingen.some((een) => een.gegevenId === gegevenId && een.aan === gever)

/** Which of those who have the gegeven must hear of this correction: all, but not the college of what it told itself. */
export const horenHet = (
  { gegevenId, vanCollege }: Pick<VerbeterGegeven, 'gegevenId' | 'vanCollege'>,
  { verstrekkingen }: Feiten,
): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter((een) => een.gegevenId === gegevenId && !(vanCollege && een.aan === gever))

/** Before input: the task runs and there is a gegeven to mend (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterGegeven = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.gegevens.length > 0, 'geen-gegeven-om-te-verbeteren'),
  ])

/** With input: says what was wrong; whoever was given it, and the college that gave it, must be told (N-AVG-16, N-AVG-19). */
export const toetsVerbeterGegeven = (invoer: VerbeterGegeven, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVerbeterGegeven(feiten, kader), [
    mits(
      feiten.gegevens.some(({ id }) => id === invoer.gegevenId),
      'gegeven-onbekend',
    ),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    mits(gevuld(invoer.tekst), 'niets-verbeterd'),
  ])
