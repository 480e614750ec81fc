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
  'brief-alleen-zelf': [
    'U leest alleen brieven die aan uzelf zijn gestuurd.',
    'Mist u een brief? Bel ons dan.',
  ],
}
