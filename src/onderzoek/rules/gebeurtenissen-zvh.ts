import { zvhGebeurtenissen, zvhUitkomsten } from '../../wet/zvh.ts'

/** Whether a track in a Zorg- en Veiligheidshuis runs beside the onderzoek: for the toeleider alone (2.3a.6 lid 2, N-2.3a.6-2). */
export const zvhStanden = ['loopt', 'voorbij'] as const
export type ZvhLoopt = (typeof zvhStanden)[number]

/**
 * The facts around a Zorg- en Veiligheidshuis: what the toeleider proposed and the college decided here; and what was decided in the
 * aanpak, which comes from there when a party asked for the onderzoek.
 */
export const gebeurtenissenZvh = {
  'zvh-loopt': zvhStanden,
  'zvh-voorgesteld': null,
  'zvh-besluit': zvhUitkomsten,
  'zvh-ingelicht': null,
  'zvh-uitgesteld': zvhGebeurtenissen['zvh-uitgesteld'],
  'zvh-herzien': null,
  'zvh-ingetrokken': null,
  'zvh-verzoeker-ingelicht': ['aangemeld', 'ingetrokken'],
} as const

/**
 * Of these the case says nothing on its line of events: a track is a flag for the toeleider alone, and why a letter waits is the college's
 * (N-2.3a.6-2, N-2.3a.6-3a, N-AVG-5-1c).
 */
export const nietOpTijdlijn: readonly string[] = ['zvh-loopt', 'zvh-uitgesteld', 'zvh-herzien']

/** Of the others around it the line says that it happened, and not why. */
export const alleenFeitOpTijdlijn: readonly string[] = Object.keys(gebeurtenissenZvh)
