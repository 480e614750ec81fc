import type { HandelingTekst } from '../../tekst.ts'

/** The words of an onderzoek around a Zorg- en Veiligheidshuis. */
export const zvhOnderzoekHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-zvh-vast': {
    titel: 'Vastleggen dat er een traject in het Zorg- en Veiligheidshuis loopt',
    knop: 'Vastleggen',
    inleiding:
      'Alleen dat het loopt, zodat u niets dubbel uitzoekt. Waar het over gaat, legt u niet vast. Alleen u en wie voor u waarneemt ziet dit.',
    gedaan: 'Het is vastgelegd.',
    velden: {
      betrokkeneId: { label: 'Over wie?' },
      stand: {
        label: 'Hoe is het nu?',
        opties: { loopt: 'Er loopt een traject', voorbij: 'Het traject is voorbij, of het liep niet' },
      },
      datum: { label: 'Sinds welke dag?' },
    },
  },
  'onderzoek.informeer-verzoeker-over-zvh': {
    titel: 'De partij die om het onderzoek vroeg laten weten dat is aangemeld',
    knop: 'Brief versturen',
    inleiding: 'De partij hoort alleen het feit. U ziet de brief eerst.',
    gedaan: 'De brief is bewaard.',
    daarna: 'Druk de brief af en stuur hem.',
    velden: { betrokkeneId: { label: 'Over wie?' } },
  },
}

/** The facts in words. */
export const zvhOnderzoekGebeurtenissen = {
  'zvh-besluit': 'besluit over het Zorg- en Veiligheidshuis',
  'zvh-ingetrokken': 'aanmelding bij het Zorg- en Veiligheidshuis ingetrokken',
  'zvh-verzoeker-ingelicht': 'de partij die om het onderzoek vroeg weet van de aanmelding',
  'zvh-loopt': 'traject in het Zorg- en Veiligheidshuis',
}

/** Their codes. */
export const zvhOnderzoekCodes = {
  'zvh-besluit': {
    aangemeld: 'aangemeld',
    'niet-aangemeld': 'niet aangemeld',
    'partij-gevraagd': 'een partij gevraagd',
  },
  'zvh-verzoeker-ingelicht': { aangemeld: 'aangemeld', ingetrokken: 'ingetrokken' },
  'zvh-loopt': { loopt: 'loopt', voorbij: 'voorbij' },
}
