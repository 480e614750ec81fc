const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why the copy cannot be put together or given like this, and what would help. */
export const pakketRedenen: Record<string, { zin: string; helpt: string }> = {
  'recht-niet-over-gegevens': reden(
    'Dit verzoek gaat niet over wat er is bewaard.',
    'Behandel het bezwaar of de klacht, en beslis daarover.',
  ),
  'recht-zonder-kennisgeving': reden(
    'Er verandert niets aan gegevens die een ander kreeg.',
    'U hoeft niemand iets te laten weten.',
  ),
  'niemand-kreeg-dit': reden(
    'Geen partij kreeg deze gegevens van ons.',
    'Er hoeft geen brief weg. Leg vast dat nul ontvangers het hoorden.',
  ),
  'ding-niet-in-pakket': reden(
    'Dit gegeven staat niet bij wat er is bewaard.',
    'Open het overzicht opnieuw en kies daaruit.',
  ),
  'woorden-niet-in-tekst': reden(
    'Deze woorden staan niet zo in de tekst.',
    'Neem ze precies over, ook hoofdletters en komma’s.',
  ),
  'woorden-bij-meer-dingen': reden(
    'Woorden weglaten kan bij één gegeven tegelijk.',
    'Kies één gegeven, of laat het hele gegeven weg.',
  ),
  'weglating-niet-besloten': reden(
    'Er is iets weggelaten. Dan krijgt wie het vroeg niet alles.',
    'Kies dat u een deel doet, met de grond. Of laat alles weer zien.',
  ),
  'niets-weggelaten': reden('Er is niets weggelaten.', 'U hoeft niets te doen.'),
  'zelfde-persoon-onzeker': reden(
    'U weet nog niet zeker of het dezelfde persoon is.',
    'Neem het alleen mee als u dat zeker weet: een ander mag dit niet lezen.',
  ),
}
