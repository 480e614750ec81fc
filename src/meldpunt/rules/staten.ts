import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a melding. It is stored from the moment its triage begins, and not before (N-5.5.2-1-beh, Q-06). */
export const staten = ['triage', 'doorgeleid', 'afgerond'] as const

export type Staat = (typeof staten)[number]

/** The states in which the meldpunt works on it: also while a party has not taken it up (N-2.2.5-2b-wal). */
export const lopend: readonly Staat[] = ['triage', 'doorgeleid']

/** Every move the law allows; the diagram and the tests are read from this table. */
export const overgangen = {
  'geleid-door': { van: ['triage'], naar: 'doorgeleid', artikel: 'melding-doorgeleiden' },
  'leg-aanname-vast': { van: ['doorgeleid'], naar: 'afgerond', artikel: 'melding-doorgeleiden' },
  'leg-teruggave-vast': { van: ['doorgeleid'], naar: 'triage', artikel: 'melding-doorgeleiden' },
  'trek-doorgeleiding-in': { van: ['doorgeleid'], naar: 'triage', artikel: 'melding-doorgeleiden' },
  'neem-beslissing-terug': {
    van: ['afgerond', 'triage'],
    naar: 'doorgeleid',
    artikel: 'melding-doorgeleiden',
  },
  'rond-triage-af': { van: ['triage'], naar: 'afgerond', artikel: 'melding-triage' },
  'heropen-melding': { van: ['afgerond'], naar: 'triage', artikel: 'melding-triage' },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
