type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around what somebody asks who is in the onderzoek himself. */
export const mijnRedenen: Readonly<Record<string, RedenTekst>> = {
  'belverzoek-alleen-zelf': [
    'U kunt alleen voor uzelf vragen of wij bellen.',
    'Wil een ander gebeld worden? Laat die zelf aanmelden, of bel ons.',
  ],
  'belverzoek-loopt-al': [
    'U vroeg ons al om te bellen. Dat doen wij nog.',
    'Duurt het te lang? Bel ons dan.',
  ],
  'keuze-alleen-zelf': [
    'U kunt hier alleen voor uzelf antwoorden.',
    'Wil een ander iets zeggen? Laat die zelf aanmelden, of bel ons.',
  ],
  'ondersteuning-al-gevraagd': [
    'U vroeg al om een cliëntondersteuner. Wij nemen contact met u op.',
    'Duurt het te lang? Bel ons dan.',
  ],
  'eigen-regie-eerst-bespreken': [
    'Een cliënt wil zelf het overzicht houden. Daarover is nog niet gesproken.',
    'Bespreek het met de cliënten. Leg vast wat zij samen zeggen, dat hij het toch niet wil, of dat u hem sprak.',
  ],
  'eigen-regie-niet-gevraagd': [
    'Deze cliënt heeft niet gevraagd om zelf het overzicht te houden.',
    'Er is niets om terug te nemen.',
  ],
  'reikwijdte-betwist': [
    'Deze cliënt is het niet eens met waar het onderzoek over gaat.',
    'Praat eerst met de cliënt en stel de reikwijdte opnieuw vast. Zegt hij alsnog ja? Leg dat vast.',
  ],
  'wens-alleen-van-client': [
    'Dit kan alleen een cliënt zeggen.',
    'Kies een cliënt, of kies een andere wens.',
  ],
  'brief-alleen-zelf': [
    'U leest alleen brieven die aan uzelf zijn gestuurd.',
    'Mist u een brief? Bel ons dan.',
  ],
}
