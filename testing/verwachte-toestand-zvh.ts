/** In which state an act around a Zorg- en Veiligheidshuis is allowed; written by hand, as the table it is part of. */
export const toestandRondZvh: Readonly<Record<string, string>> = {
  'onderzoek.informeer-verzoeker-over-zvh': 'zvh-na-verzoek',
  'onderzoek.meld-aan-bij-zvh': 'zvh-voorgesteld',
  'onderzoek.informeer-client-over-zvh': 'zvh-nog-niet-verteld',
  'onderzoek.trek-zvh-aanmelding-in': 'zvh-aangemeld',
  // Each step around a Zorg- en Veiligheidshuis rests on the one before (2.3a.3 and 2.3a.6, art. VIII).
  'gecoordineerde-aanpak.begin-zvh-afstemming': 'zvh-overleg',
  'gecoordineerde-aanpak.geef-aan-zvh': 'zvh-afstemming',
  'gecoordineerde-aanpak.meld-aan-bij-zvh': 'zvh-gemeld',
  'gecoordineerde-aanpak.informeer-client-over-zvh': 'zvh-nog-niet-verteld',
  'gecoordineerde-aanpak.trek-zvh-aanmelding-in': 'zvh-aangemeld',
  'zorg-en-veiligheidshuis.leg-zvh-afspraak-vast': 'gehoord',
  'zorg-en-veiligheidshuis.verbeter-gehoord': 'gehoord',
  'zorg-en-veiligheidshuis.haal-gehoord-weg': 'gehoord',
  'zorg-en-veiligheidshuis.geef-aan-aanpak': 'afgesproken',
  'zorg-en-veiligheidshuis.vertel-client': 'afgesproken',
  'zorg-en-veiligheidshuis.trek-zvh-afspraak-in': 'afgesproken',
  'zorg-en-veiligheidshuis.haal-verteld-weg': 'verteld',
}
