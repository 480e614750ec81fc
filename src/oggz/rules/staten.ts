import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of bemoeizorg. It begins when the oggz takes a melding up (2.2.5 lid 2, N-2.2.5-2b-col). */
export const staten = ['bemoeizorg', 'overgedragen', 'gestopt'] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins. */
export const beginstaat: Staat = 'bemoeizorg'

/** The states in which somebody works on it: also while nobody took it over yet. */
export const lopend: readonly Staat[] = ['bemoeizorg', 'overgedragen']

/** Every move; the diagram and the tests are read from this table. */
export const overgangen = {
  'draag-over': { van: ['bemoeizorg'], naar: 'overgedragen', artikel: 'begrip-openbare-gezondheidszorg' },
  'leg-overname-vast': {
    van: ['overgedragen'],
    naar: 'gestopt',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
  'leg-weigering-vast': {
    van: ['overgedragen'],
    naar: 'bemoeizorg',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
  'trek-overdracht-in': { van: ['overgedragen'], naar: 'bemoeizorg', artikel: 'avg-juistheid' },
  'beeindig-bemoeizorg': {
    van: ['bemoeizorg'],
    naar: 'gestopt',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
  'heropen-bemoeizorg': { van: ['gestopt'], naar: 'bemoeizorg', artikel: 'begrip-openbare-gezondheidszorg' },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
