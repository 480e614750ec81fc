type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around files that come with an onderzoek. */
export const bestandRedenen: Readonly<Record<string, RedenTekst>> = {
  'bestand-ander-type': [
    'Dit is geen pdf, en geen foto die wij kunnen lezen.',
    'Maak er een pdf, jpg of png van, en kies die.',
  ],
  'bestand-besmet': [
    'In dit bestand zit een virus. Wij hebben het niet bewaard.',
    'Vraag om een ander bestand, of om een afdruk op papier.',
  ],
  'bestand-leeg': ['Het bestand is leeg.', 'Kies een ander bestand.'],
  'bestand-niet-gekeurd': [
    'Wij konden niet nakijken of er een virus in het bestand zit. Wij hebben het niet bewaard.',
    'Kies het bestand straks nog eens. Blijft dit zo? Bel dan de beheerder.',
  ],
  'bestand-niet-ingericht': [
    'Deze gemeente neemt geen bestanden aan: er is niets dat ze op virussen nakijkt.',
    'Leg vast dat u het op papier ontving, of typ wat erin staat.',
  ],
  'bestand-te-groot': [
    'Het bestand is groter dan 10 MB.',
    'Maak het kleiner, of verdeel het over meer bestanden.',
  ],
  'bestand-alleen-zelf': ['Dit bestand hoort niet bij u.', 'Stuur alleen wat van uzelf is.'],
  'bestand-bij-stuk': [
    'Bij dit bestand hoort een papier waar deze cliënt om is gevraagd.',
    'Kies het papier, of zeg dat het iets anders is.',
  ],
  'bestanden-vol': ['Van deze cliënt staan er al twintig bestanden.', 'Haal eerst weg wat niet nodig is.'],
  'geen-bestand': ['Er is geen bestand.', 'Voeg eerst een bestand toe.'],
  'onbekend-bestand': ['Dit bestand hoort niet bij dit onderzoek.', 'Kies een bestand uit de lijst.'],
  'plan-zonder-bestand': [
    'Er is geen bestand met het persoonlijk plan van deze cliënt.',
    'Voeg het bestand eerst toe, of kies op papier.',
  ],
  'plan-bestand-zonder-tekst': [
    'Het plan is al een bestand. Het hoeft niet ook als tekst.',
    'Laat de tekst leeg, of kies als tekst.',
  ],
}
