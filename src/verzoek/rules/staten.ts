import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a request at the college: it begins when a party sends it (2.3a.4 lid 1). */
export const staten = [
  'verzoek-ontvangen',
  'in-behandeling',
  'wacht-op-aanvulling',
  'verzoek-beslist',
  'verzoek-ingetrokken',
] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins. */
export const beginstaat: Staat = 'verzoek-ontvangen'

/** The states in which the college still has to decide. */
export const onbeslist: readonly Staat[] = ['verzoek-ontvangen', 'in-behandeling', 'wacht-op-aanvulling']

/** Every move; the diagram and the tests are read from this table. The party completes and withdraws from its own side. */
export const overgangen = {
  'neem-verzoek-aan': { van: ['verzoek-ontvangen'], naar: 'in-behandeling', artikel: 'verzoek-beoordelen' },
  'vraag-aanvulling': { van: ['in-behandeling'], naar: 'wacht-op-aanvulling', artikel: 'verzoek-beoordelen' },
  'vul-aan': { van: ['wacht-op-aanvulling'], naar: 'in-behandeling', artikel: 'verzoek-ernstige-problemen' },
  'beslis-verzoek': {
    van: ['in-behandeling', 'wacht-op-aanvulling'],
    naar: 'verzoek-beslist',
    artikel: 'verzoek-beoordelen',
  },
  'heropen-verzoek': { van: ['verzoek-beslist'], naar: 'in-behandeling', artikel: 'verzoek-beoordelen' },
  'trek-verzoek-in': {
    van: onbeslist,
    naar: 'verzoek-ingetrokken',
    artikel: 'onderzoek-op-verzoek-van-partij',
  },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
