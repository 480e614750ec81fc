import { plusDagen } from '../../wet/datum.ts'
import type { RedenOmTeWachten } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { eersteGesprek } from './leg-contact-vast.ts'
import { beoordeel, dagSindsBegin, heeft, laatste, met, mits } from './mits.ts'

/** Whether the person knows that the oggz keeps data of him (AVG 13 and 14). */
export const weetHet = (feiten: Feiten): boolean => heeft(feiten, 'client-geinformeerd')

const eersteOverdracht = ({ overdrachten }: Feiten): string | undefined =>
  overdrachten
    .map(({ datum }) => datum)
    .toSorted()
    .at(0)

/** The last day to inform the person: the earliest of a month, the first talk with him and the first gift (AVG 14 lid 3, Q-22). */
export const uiterlijkInformeren = (feiten: Feiten): string => {
  const maand = einddatum('avg-informeren', feiten.dossier.begonnenOp).datum
  const dagen = [maand, eersteGesprek(feiten), eersteOverdracht(feiten)].filter((dag) => dag !== undefined)
  return dagen.toSorted()[0] ?? maand
}

/** The day on which it is looked at again, while informing waits; undefined when it does not wait. */
export const wachtTot = (feiten: Feiten): string | undefined =>
  weetHet(feiten) ? undefined : laatste(feiten, 'oggz-informeren-herzien')?.datum

/** Informing was done, or waits with a reason until a day that has not passed. */
export const isGeinformeerdOfWacht = (feiten: Feiten, { vandaag }: Kader): boolean =>
  weetHet(feiten) || (wachtTot(feiten) ?? '') >= vandaag

/** As long as the person does not know (AVG 14). */
export const voorafInformeerClient = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-informeren-anderen', kader.vandaag, [mits(!weetHet(feiten), 'client-al-geinformeerd')])

export interface Geinformeerd {
  readonly datum: string
  readonly hoe: Code<'client-geinformeerd'>
}

/** Records that the person, or who speaks for him, heard what is kept, why and until when (AVG 13 and 14). */
export const toetsInformeerClient = (invoer: Geinformeerd, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafInformeerClient(feiten, kader), [dagSindsBegin(invoer.datum, feiten, kader)])

/** As long as the person does not know, it can be decided that it waits (AVG 14 lid 5). */
export const voorafStelInformerenUit = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafInformeerClient(feiten, kader)

export interface Uitstel {
  readonly reden: RedenOmTeWachten
  readonly herzienOp: string
}

/** Eigen invulling: waiting is looked at again within a month, as long as informing itself may take. */
const uiterstHerzien = (vandaag: string): string => plusDagen(vandaag, 31)

/** Informing may wait when it would seriously hamper the help: each time a judgement, never a standard (AVG 14 lid 5 onder b). */
export const toetsStelInformerenUit = (invoer: Uitstel, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafStelInformerenUit(feiten, kader), [
    mits(invoer.herzienOp > kader.vandaag, 'oggz-herzien-niet-in-toekomst'),
    mits(invoer.herzienOp <= uiterstHerzien(kader.vandaag), 'oggz-herzien-te-laat'),
    mits(
      invoer.reden !== 'niet-bereikt' || eersteGesprek(feiten) === undefined,
      'oggz-wachten-terwijl-gesproken',
    ),
  ])
