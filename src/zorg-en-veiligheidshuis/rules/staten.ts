import type { OvergangRij } from '../../wet/overgangen.ts'

/** The states of the tuning with a Zorg- en Veiligheidshuis: it runs, or the track there ended. */
export const staten = ['afstemming-loopt', 'afstemming-gesloten'] as const

export type Staat = (typeof staten)[number]

/** The state in which it begins: the coordinator found both parts of the test. */
export const beginstaat: Staat = 'afstemming-loopt'

/** Every move: back to the social domain by the coordinator, or with the end of the aanpak. */
export const overgangen = {
  'sluit-afstemming': { van: ['afstemming-loopt'], naar: 'afstemming-gesloten', artikel: 'zvh-afstemmen' },
} as const satisfies Record<string, OvergangRij<Staat>>
