import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a question whether something may go further, as the party sees it that gave it. */
export const staten = ['open', 'beantwoord', 'gesloten'] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins: somebody wants to share what the party gave. */
export const beginstaat: Staat = 'open'

/** Every move; who asked closes it from the own side. */
export const overgangen = {
  'beantwoord-doorgeefvraag': { van: ['open'], naar: 'beantwoord', artikel: 'verstrekken-door-partij' },
  'verander-doorgeefantwoord': { van: ['beantwoord'], naar: 'beantwoord', artikel: 'avg-juistheid' },
  'sluit-doorgeefvraag': { van: ['open'], naar: 'gesloten', artikel: 'stap-voor-stap' },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
