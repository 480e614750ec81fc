type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around a Zorg- en Veiligheidshuis beside the onderzoek. */
export const zvhOnderzoekRedenen: Readonly<Record<string, RedenTekst>> = {
  'zvh-stand-onbekend': ['Er staat niet of het traject loopt.', 'Kies uit de lijst.'],
  'zvh-loopt-niet': ['Van deze persoon staat er geen traject dat loopt.', 'U hoeft niets te doen.'],
  'zvh-verzoeker-weet-het': [
    'Er is niets dat de partij die om het onderzoek vroeg nog moet horen.',
    'U hoeft niets te doen.',
  ],
}
