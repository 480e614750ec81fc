import type { OvergangRij } from '../../wet/overgangen.ts'

/** The states of an aanpak at the side of a party: it takes part, or not any more. */
export const staten = ['deelname-loopt', 'deelname-voorbij'] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins: the coordinator lets the party read along. */
export const beginstaat: Staat = 'deelname-loopt'

/** Every move; it ends from the side of the aanpak, or with the last no of the party itself. */
export const overgangen = {
  'sluit-deelname': { van: ['deelname-loopt'], naar: 'deelname-voorbij', artikel: 'einde-coordinatie' },
} as const satisfies Record<string, OvergangRij<Staat>>
