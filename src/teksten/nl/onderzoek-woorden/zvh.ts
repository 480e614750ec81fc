import type { HandelingTekst } from '../../tekst.ts'
import {
  besluitStappen,
  besluitWoorden,
  gesprokenWoorden,
  informeerWoorden,
  toetsWoorden,
  zvhFeitCodes,
} from '../zvh-velden.ts'

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
  'onderzoek.stel-zvh-aanmelding-voor': {
    titel: 'Het college voorstellen iemand aan te melden bij het Zorg- en Veiligheidshuis',
    knop: 'Voorstellen',
    inleiding:
      'Het college beslist. Dit kan als de problemen samenhangen met overlast, criminaliteit of veiligheid, én als samenwerken helpt. Het onderzoek gaat gewoon door.',
    gedaan: 'Het voorstel ligt bij het college.',
    daarna:
      'U hoort wat het college doet. Vertel de cliënt nog niet dat hij is aangemeld: dat doet het college.',
    velden: { betrokkeneId: { label: 'Over wie?' }, ...toetsWoorden, ...gesprokenWoorden },
  },
  'onderzoek.meld-aan-bij-zvh': {
    titel: 'Beslissen over het Zorg- en Veiligheidshuis',
    knop: 'Beslissen',
    inleiding: 'De medewerker die het onderzoek doet stelt aanmelden voor. Alleen het college meldt aan.',
    gedaan: 'Het besluit is vastgelegd.',
    daarna: 'Meldt u aan? Doe dat nu bij het Zorg- en Veiligheidshuis zelf. Het programma verstuurt niets.',
    stappen: besluitStappen,
    velden: besluitWoorden,
  },
  'onderzoek.informeer-client-over-zvh': {
    titel: 'De cliënt schrijven dat hij is aangemeld',
    knop: 'Vastleggen',
    gedaan: 'Het is vastgelegd.',
    daarna: 'Is er een brief? Druk die af en stuur of geef hem.',
    velden: { betrokkeneId: { label: 'Wie?' }, ...informeerWoorden },
  },
  'onderzoek.trek-zvh-aanmelding-in': {
    titel: 'Een aanmelding bij het Zorg- en Veiligheidshuis intrekken',
    knop: 'Intrekken',
    inleiding:
      'Bel ook het Zorg- en Veiligheidshuis, en vraag het te vernietigen. Wie het al wist, krijgt een brief.',
    gedaan: 'De aanmelding is ingetrokken.',
    velden: { betrokkeneId: { label: 'Wie?' }, reden: { label: 'Wat ging er mis?' } },
  },
}

/** The facts in words. */
export const zvhOnderzoekGebeurtenissen = {
  'zvh-voorgesteld': 'aanmelden bij het Zorg- en Veiligheidshuis voorgesteld',
  'zvh-ingelicht': 'brief aan de cliënt over het Zorg- en Veiligheidshuis',
  'zvh-uitgesteld': 'de brief over het Zorg- en Veiligheidshuis wacht',
  'zvh-herzien': 'opnieuw kijken of de brief kan',
  'zvh-besluit': 'besluit over het Zorg- en Veiligheidshuis',
  'zvh-ingetrokken': 'aanmelding bij het Zorg- en Veiligheidshuis ingetrokken',
  'zvh-verzoeker-ingelicht': 'de partij die om het onderzoek vroeg weet van de aanmelding',
  'zvh-loopt': 'traject in het Zorg- en Veiligheidshuis',
}

/** Their codes. */
export const zvhOnderzoekCodes = {
  ...zvhFeitCodes,
  'zvh-verzoeker-ingelicht': { aangemeld: 'aangemeld', ingetrokken: 'ingetrokken' },
  'zvh-loopt': { loopt: 'loopt', voorbij: 'voorbij' },
}
