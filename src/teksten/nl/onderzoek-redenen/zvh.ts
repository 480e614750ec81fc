import { zvhBezwaarWoorden } from '../zvh-velden.ts'

type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around a Zorg- en Veiligheidshuis beside the onderzoek. */
export const zvhOnderzoekRedenen: Readonly<Record<string, RedenTekst>> = {
  ...Object.fromEntries(
    Object.entries(zvhBezwaarWoorden).map(([code, { zin, helpt }]) => [code, [zin, helpt] as const]),
  ),
  'zvh-stand-onbekend': ['Er staat niet of het traject loopt.', 'Kies uit de lijst.'],
  'zvh-loopt-niet': ['Van deze persoon staat er geen traject dat loopt.', 'U hoeft niets te doen.'],
  'zvh-verzoeker-weet-het': [
    'Er is niets dat de partij die om het onderzoek vroeg nog moet horen.',
    'U hoeft niets te doen.',
  ],
  'zvh-client-weet-het-nog-niet': [
    'De cliënt weet zelf nog niet dat hij is aangemeld.',
    'Wacht tot het college de cliënt heeft geschreven. Daarna schrijft u de partij.',
  ],
  'zvh-zonder-client': ['Er staat niet om welke cliënt het gaat.', 'Kies een cliënt die meedoet.'],
  'zvh-al-voorgesteld': ['Dit ligt al bij het college.', 'Wacht op wat het college doet.'],
  'zvh-al-aangemeld': ['Deze cliënt is al aangemeld.', 'U hoeft niets te doen.'],
  'zvh-geen-voorstel': [
    'Er is niet voorgesteld om deze cliënt aan te melden bij het Zorg- en Veiligheidshuis.',
    'Wacht tot wie het onderzoek doet dat voorstelt.',
  ],
  'zvh-eigen-voorstel': ['U doet dit onderzoek zelf.', 'Laat een collega beslissen die hier niet aan werkt.'],
  'zvh-partij-onbekend': ['Deze partij is hier niet bekend.', 'Kies uit de lijst.'],
  'zvh-niemand-te-vertellen': ['Er is niemand die dit nog moet horen.', 'U hoeft niets te doen.'],
  'zvh-niet-aangemeld': ['Deze cliënt is niet aangemeld.', 'U hoeft niets te doen.'],
}
