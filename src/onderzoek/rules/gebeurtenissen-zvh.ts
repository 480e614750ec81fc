import { zvhUitkomsten } from '../../wet/zvh.ts'

/** Whether a track in a Zorg- en Veiligheidshuis runs beside the onderzoek: for the toeleider alone (2.3a.6 lid 2, N-2.3a.6-2). */
export const zvhStanden = ['loopt', 'voorbij'] as const
export type ZvhLoopt = (typeof zvhStanden)[number]

/** The facts around a Zorg- en Veiligheidshuis; what was decided in the aanpak comes from there when a party asked for the onderzoek. */
export const gebeurtenissenZvh = {
  'zvh-loopt': zvhStanden,
  'zvh-besluit': zvhUitkomsten,
  'zvh-ingetrokken': null,
  'zvh-verzoeker-ingelicht': ['aangemeld', 'ingetrokken'],
} as const
