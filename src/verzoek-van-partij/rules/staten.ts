import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a request as the party follows it. */
export const staten = [
  'opstellen',
  'ingediend',
  'aanvulling-gevraagd',
  'beslist',
  'verzoek-teruggenomen',
] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins. */
export const beginstaat: Staat = 'opstellen'

/** The states in which the party writes. */
export const teSchrijven: readonly Staat[] = ['opstellen', 'aanvulling-gevraagd']

/** Every move; the college makes those of asking, deciding and opening again, from its own side. */
export const overgangen = {
  'dien-in': {
    van: ['opstellen', 'aanvulling-gevraagd'],
    naar: 'ingediend',
    artikel: 'onderzoek-op-verzoek-van-partij',
  },
  'vraag-aanvulling': { van: ['ingediend'], naar: 'aanvulling-gevraagd', artikel: 'verzoek-beoordelen' },
  beslis: { van: ['ingediend', 'aanvulling-gevraagd'], naar: 'beslist', artikel: 'verzoek-beoordelen' },
  heropen: { van: ['beslist'], naar: 'ingediend', artikel: 'verzoek-beoordelen' },
  'trek-in': {
    van: ['opstellen', 'ingediend', 'aanvulling-gevraagd'],
    naar: 'verzoek-teruggenomen',
    artikel: 'onderzoek-op-verzoek-van-partij',
  },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
