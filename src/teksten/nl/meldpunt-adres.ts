import type { HandelingTekst } from '../tekst.ts'

/** The words of asking in which municipality an address lies. */
export const meldpuntAdres: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.ga-adres-na': {
    titel: 'In welke gemeente ligt dit adres?',
    knop: 'Gemeente nagaan',
    gedaan: 'Het adres is nagegaan.',
  },
}

/** What the page says, by the answer. */
export const adresnavraagWoorden = {
  hier: {
    zin: 'Het adres ligt in deze gemeente.',
    daarna: 'Alleen de postcode en het huisnummer zijn gevraagd. Het antwoord is niet bewaard.',
  },
  elders: {
    zin: 'Het adres ligt in een andere gemeente: {gemeente}.',
    daarna: 'Controleer het adres. Klopt het, dan hoort deze melding bij het meldpunt van die gemeente.',
  },
  onbekend: {
    zin: 'Dit adres is niet gevonden.',
    daarna: 'Controleer de postcode en het huisnummer.',
  },
  onvolledig: {
    zin: 'Er is nog geen postcode met huisnummer.',
    daarna: 'Vul het adres aan bij de melding. Dan kunt u het nagaan.',
  },
  'geen-antwoord': {
    zin: 'De dienst voor adressen gaf geen antwoord.',
    daarna: 'Probeer het later nog eens, of vraag de persoon waar hij woont.',
  },
  'niet-ingericht': {
    zin: 'Hier is geen dienst ingericht om adressen na te gaan.',
    daarna: 'Vraag de persoon waar hij woont. De beheerder kan een dienst inrichten.',
  },
} as const
