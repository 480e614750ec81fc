import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a request about rights: it begins when it was taken in (AVG 12 lid 3, Awb 6:7 and 9:1). */
export const staten = ['recht-gevraagd', 'recht-beslist', 'recht-ingetrokken', 'recht-afgerond'] as const

export type Staat = (typeof staten)[number]

/** Every move. What is only of a party ends when it was passed on (Awb 2:3). */
export const overgangen = {
  beslis: { van: ['recht-gevraagd'], naar: 'recht-beslist', artikel: 'avg-rechtentermijn' },
  'trek-in': { van: ['recht-gevraagd'], naar: 'recht-ingetrokken', artikel: 'avg-rechtentermijn' },
  sluit: {
    van: ['recht-gevraagd', 'recht-beslist'],
    naar: 'recht-afgerond',
    artikel: 'avg-rechtentermijn',
  },
} as const satisfies Record<string, OvergangRij<Staat>>

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<keyof typeof overgangen, Staat>(overgangen)
