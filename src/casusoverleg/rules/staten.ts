import { kanOverIn, type OvergangRij } from '../../wet/overgangen.ts'

/** The states of a case conference. */
export const staten = ['belegd', 'open', 'gesloten', 'afgezegd'] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins: somebody convened it. */
export const beginstaat: Staat = 'belegd'

/** Every move, made by who organises it. */
export const overgangen = {
  'open-casusoverleg': { van: ['belegd'], naar: 'open', artikel: 'casusoverleg' },
  'sluit-casusoverleg': { van: ['open'], naar: 'gesloten', artikel: 'casusoverleg-afspraken' },
  'zeg-casusoverleg-af': { van: ['belegd'], naar: 'afgezegd', artikel: 'casusoverleg' },
} as const satisfies Record<string, OvergangRij<Staat>>

export type Overgang = keyof typeof overgangen

/** Whether the table has this move from this state. */
export const kanOver = kanOverIn<Overgang, Staat>(overgangen)
