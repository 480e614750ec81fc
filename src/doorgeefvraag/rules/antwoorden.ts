import { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Antwoord, Feiten, Kader } from './feiten.ts'
import { mits, type RedenCode, reden } from './redenen.ts'
import { kanOver, type Overgang } from './staten.ts'

/** The last day on which the party can answer anew; null without an answer (eigen invulling, as for an answer to a question). */
export const teVeranderenTot = ({ beantwoordOp }: Pick<Feiten, 'beantwoordOp'>): string | null =>
  beantwoordOp === null ? null : einddatum('antwoord-herstellen', beantwoordOp).datum

const nietMeer = ({ dossier: { staat } }: Feiten): RedenCode => {
  if (staat === 'gesloten') return 'doorgeefvraag-is-gesloten'
  return staat === 'beantwoord' ? 'doorgeefvraag-is-beantwoord' : 'doorgeefvraag-zonder-antwoord'
}

const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : reden(nietMeer(feiten))

/** What stands in the way of an answer before anything is typed. */
export const voorafBeantwoordDoorgeefvraag = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verstrekken-door-partij', kader.vandaag, [magOver('beantwoord-doorgeefvraag', feiten)])

const watHetZegt = ({ antwoord, deel, tot }: Antwoord, { vandaag }: Kader): readonly Mits[] => [
  mits(antwoord === 'mag' || (!gevuld(deel) && tot === undefined), 'nee-met-voorwaarde'),
  mits(tot === undefined || tot >= vandaag, 'ja-tot-voorbije-dag'),
]

/** Whether who asked still waits for it there: known only at the moment itself. */
export interface BijVrager {
  readonly wachtNog: boolean
}

const wacht = ({ wachtNog }: BijVrager): Mits => mits(wachtNog, 'doorgeefvraag-is-gesloten')

/**
 * Says whether this receiver may have what the party gave, for this purpose: yes, yes under a condition, or no. It decides itself,
 * without a reason; without an answer nothing goes further (5.4.2 lid 1, N-5.4.2-1-vw).
 */
export const toetsBeantwoordDoorgeefvraag = (
  antwoord: Antwoord,
  feiten: Feiten,
  kader: Kader,
  bij: BijVrager,
): Oordeel => met(voorafBeantwoordDoorgeefvraag(feiten, kader), [wacht(bij), ...watHetZegt(antwoord, kader)])

/** What stands in the way of answering anew: there is an answer, and it is not older than seven days (AVG 16). */
export const voorafVeranderDoorgeefantwoord = (feiten: Feiten, kader: Kader): Oordeel => {
  const tot = teVeranderenTot(feiten)
  return beoordeel('avg-juistheid', kader.vandaag, [
    magOver('verander-doorgeefantwoord', feiten),
    mits(tot === null || kader.vandaag <= tot, 'doorgeefantwoord-staat-vast'),
  ])
}

/** Answers anew: from now on that counts; what went further before stays where it is (N-AVG-16, N-5.4.2-1-vw). */
export const toetsVeranderDoorgeefantwoord = (
  antwoord: Antwoord,
  feiten: Feiten,
  kader: Kader,
  bij: BijVrager,
): Oordeel => met(voorafVeranderDoorgeefantwoord(feiten, kader), [wacht(bij), ...watHetZegt(antwoord, kader)])
