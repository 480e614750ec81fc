import type { Toegang } from './toegang.ts'

// The coordinator of the aanpak is the filter between both tracks, and nobody beside him (art. VIII, explanation).
const coordinator: Toegang = { coordinator: 'eigen' }

/** Who may do what in the tuning with a Zorg- en Veiligheidshuis; written by hand, as the table it is part of. */
export const toegangTotAfstemmingen: Readonly<Record<string, Toegang>> = {
  'zorg-en-veiligheidshuis.bekijk-afstemming': coordinator,
  'zorg-en-veiligheidshuis.werkvoorraad': { coordinator: 'gemeente' },
  'zorg-en-veiligheidshuis.leg-gehoord-vast': coordinator,
  'zorg-en-veiligheidshuis.leg-zvh-afspraak-vast': coordinator,
  'zorg-en-veiligheidshuis.geef-aan-aanpak': coordinator,
  'zorg-en-veiligheidshuis.vertel-client': coordinator,
  'zorg-en-veiligheidshuis.verbeter-gehoord': coordinator,
  'zorg-en-veiligheidshuis.haal-gehoord-weg': coordinator,
  'zorg-en-veiligheidshuis.trek-zvh-afspraak-in': coordinator,
  'zorg-en-veiligheidshuis.haal-verteld-weg': coordinator,
  'zorg-en-veiligheidshuis.sluit-afstemming': coordinator,
}
