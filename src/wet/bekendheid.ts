import { plusDagen } from './datum.ts'
import { einddatum } from './termijnen.ts'

/** Why informing the person may wait (N-2.2.5-2c-uitz, AVG 14 lid 5 onder b; Q-21). Each time a judgement of its own. */
export const redenenOmTeWachten = ['hulp-in-gevaar', 'veiligheid', 'niet-bereikt'] as const
export type RedenOmTeWachten = (typeof redenenOmTeWachten)[number]

/** Whether somebody knows that data of him are kept which others told, in whatever dossier. Days are 'yyyy-mm-dd'. */
export interface Bekendheid {
  readonly weetHet: boolean
  /** The day on which the data came in. */
  readonly vanaf: string
  /** The day of the first talk with him. */
  readonly gesproken: string | undefined
  /** The first day on which anything of it was told to others. */
  readonly verstrekt: string | undefined
  /** What was decided last: why he is not told yet, and on which day it is looked at again. */
  readonly uitstel: { readonly reden: string | null; readonly herzienOp: string } | undefined
}

/** The earliest of these days; undefined when there is none. */
export const vroegste = (dagen: readonly (string | undefined)[]): string | undefined =>
  dagen
    .filter((dag) => dag !== undefined)
    .toSorted()
    .at(0)

/** The month in which he must be told (AVG 14 lid 3 onder a). */
const maandNa = ({ vanaf }: Bekendheid): string => einddatum('avg-informeren', vanaf).datum

/** The last day to tell him: the earliest of a month, the first talk with him and the first time others were told (AVG 14 lid 3, Q-22). */
export const uiterlijkVertellen = (bekendheid: Bekendheid): string => {
  const maand = maandNa(bekendheid)
  return vroegste([maand, bekendheid.gesproken, bekendheid.verstrekt]) ?? maand
}

/**
 * The day on which it is looked at again, while telling him waits; undefined when it does not wait. That he was not reached ends when
 * he is spoken to (AVG 14 lid 3 onder b).
 */
export const vertellenWachtTot = ({ weetHet, uitstel, gesproken }: Bekendheid): string | undefined => {
  if (weetHet || (uitstel?.reden === 'niet-bereikt' && gesproken !== undefined)) return undefined
  return uitstel?.herzienOp
}

/** He knows, or it waits with a reason until a day that has not passed. */
export const weetHetOfWacht = (bekendheid: Bekendheid, vandaag: string): boolean =>
  bekendheid.weetHet || (vertellenWachtTot(bekendheid) ?? '') >= vandaag

/** What stands against waiting. */
export type TegenWachten = 'niet-in-toekomst' | 'te-laat' | 'niet-bereikt-na-maand' | 'al-gesproken'

/** Eigen invulling: waiting is looked at again within a month, as long as telling itself may take. */
const uiterstHerzien = (vandaag: string): string => plusDagen(vandaag, 31)

/**
 * What stands against waiting until `herzienOp`. It is looked at again within a month. That he was not reached is no reason once he was
 * spoken to, nor after the month: then a letter can go (AVG 14 lid 3 and 5 onder b).
 */
export const tegenWachten = (
  { reden, herzienOp }: { readonly reden: RedenOmTeWachten; readonly herzienOp: string },
  bekendheid: Bekendheid,
  vandaag: string,
): readonly TegenWachten[] => {
  const nietBereikt = reden === 'niet-bereikt'
  const tegen: Readonly<Record<TegenWachten, boolean>> = {
    'niet-in-toekomst': herzienOp <= vandaag,
    'te-laat': herzienOp > uiterstHerzien(vandaag),
    'niet-bereikt-na-maand': nietBereikt && herzienOp > maandNa(bekendheid),
    'al-gesproken': nietBereikt && bekendheid.gesproken !== undefined,
  }
  return (Object.keys(tegen) as TegenWachten[]).filter((een) => tegen[een])
}
