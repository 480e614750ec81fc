import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a question to a party, as that party sees it. */
export const staten = ['open', 'bellen', 'beantwoord', 'gesloten'] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins: the college has asked. */
export const beginstaat: Staat = 'open'

/** The states in which the question waits for an answer. */
export const onbeantwoord: readonly Staat[] = ['open', 'bellen']

/** Every move; the diagram and the tests are read from this table. */
export const overgangen = {
  'beantwoord-vraag': { van: onbeantwoord, naar: 'beantwoord', artikel: 'verstrekken-door-partij' },
  'geef-geen-informatie': { van: onbeantwoord, naar: 'beantwoord', artikel: 'verstrekken-door-partij' },
  'antwoord-alsnog': { van: ['beantwoord'], naar: 'beantwoord', artikel: 'verstrekken-door-partij' },
  'vraag-te-bellen': { van: ['open'], naar: 'bellen', artikel: 'verstrekken-door-partij' },
  'verbeter-antwoord': { van: ['beantwoord'], naar: 'beantwoord', artikel: 'avg-juistheid' },
  'trek-antwoord-in': { van: ['beantwoord'], naar: 'gesloten', artikel: 'avg-juistheid' },
  'sluit-vraag': { van: onbeantwoord, naar: 'gesloten', artikel: 'stap-voor-stap' },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
