import type { HandelingTekst } from '../tekst.ts'
import {
  besluitStappen,
  besluitWoorden,
  gesprokenWoorden,
  informeerWoorden,
  toetsWoorden,
  zvhBezwaarWoorden,
  zvhFeitCodes,
} from './zvh-velden.ts'

export { zvhGebeurtenisWoorden } from './zvh-velden.ts'

/** The words of the acts of an aanpak around a Zorg- en Veiligheidshuis. */
export const aanpakZvhHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.leg-zvh-overleg-vast': {
    titel: 'Vastleggen wat een partij zegt over het Zorg- en Veiligheidshuis',
    knop: 'Antwoord vastleggen',
    inleiding:
      'Vraag het aan elke partij die meedoet. Zij beslist zelf wat er van haar gegevens naartoe mag. Zegt zij later iets anders? Leg het dan opnieuw vast.',
    gedaan: 'Het antwoord is vastgelegd.',
    velden: {
      partijId: { label: 'Welke partij?' },
      antwoord: {
        label: 'Wat zegt zij?',
        opties: {
          mag: 'Haar gegevens mogen ernaartoe, op wat hieronder staat na',
          'eerst-client': 'Zij wil eerst met haar cliënt overleggen',
          'zelf-erbij': 'Zij wil er zelf bij zijn',
          niet: 'Haar gegevens mogen er niet naartoe',
        },
      },
      nietGegevens: {
        label: 'Wat mag er niet naartoe?',
        uitleg: 'Ook als u het van een ander weet. Kruis niets aan als alles mag, of als niets van haar mag.',
      },
      toelichting: { label: 'Wat moet u verder weten?' },
      op: { label: 'Op welke dag zei zij dit?' },
    },
  },
  'gecoordineerde-aanpak.begin-zvh-afstemming': {
    titel: 'Afstemmen met het Zorg- en Veiligheidshuis',
    knop: 'Afstemming beginnen',
    inleiding:
      'Loopt er een traject in het Zorg- en Veiligheidshuis? Dan mag u afstemmen als de problemen samenhangen én het de aanpak helpt. De aanpak en dat traject blijven apart.',
    gedaan: 'De afstemming is begonnen.',
    daarna:
      'U vindt haar in uw werkvoorraad. Wat u in het Zorg- en Veiligheidshuis hoort, legt u alleen daar vast.',
    velden: { betrokkeneIds: { label: 'Over wie?' }, ...toetsWoorden, ...gesprokenWoorden },
  },
  'gecoordineerde-aanpak.geef-aan-zvh': {
    titel: 'Iets inbrengen in het Zorg- en Veiligheidshuis',
    knop: 'Inbrengen',
    inleiding: 'Meestal is genoeg dat er een aanpak loopt, en wat die op hoofdlijnen is. Kies per gegeven.',
    gedaan: 'Dit is vastgelegd als ingebracht.',
    daarna: 'Zeg de voorwaarden van wie het gaf erbij. Het programma verstuurt zelf niets.',
    velden: {
      gegevens: { label: 'Wat brengt u in?' },
      gegevenId: { label: 'Welk gegeven?' },
      reden: { label: 'Waarom is dit daar nodig?' },
      waaromBijzonder: { label: 'Waarom kan het niet zonder dit gegeven?' },
      vanPartijId: { label: 'Van welke partij komt het?', uitleg: 'Alleen als een partij het vertelde.' },
    },
  },
  'gecoordineerde-aanpak.meld-aan-bij-zvh': {
    titel: 'Beslissen over het Zorg- en Veiligheidshuis',
    knop: 'Beslissen',
    inleiding:
      'De coördinator meldde dat het Zorg- en Veiligheidshuis nodig lijkt. Alleen het college meldt aan.',
    gedaan: 'Het besluit is vastgelegd.',
    daarna: 'Meldt u aan? Doe dat nu bij het Zorg- en Veiligheidshuis zelf. Het programma verstuurt niets.',
    stappen: besluitStappen,
    velden: besluitWoorden,
  },
  'gecoordineerde-aanpak.informeer-client-over-zvh': {
    titel: 'De cliënt schrijven dat hij is aangemeld',
    knop: 'Vastleggen',
    gedaan: 'Het is vastgelegd.',
    daarna: 'Is er een brief? Druk die af en stuur of geef hem.',
    velden: { betrokkeneId: { label: 'Wie?' }, ...informeerWoorden },
  },
  'gecoordineerde-aanpak.trek-zvh-aanmelding-in': {
    titel: 'Een aanmelding bij het Zorg- en Veiligheidshuis intrekken',
    knop: 'Intrekken',
    inleiding:
      'Bel ook het Zorg- en Veiligheidshuis, en vraag het te vernietigen. Wie het al wist, krijgt een brief.',
    gedaan: 'De aanmelding is ingetrokken.',
    velden: { betrokkeneId: { label: 'Wie?' }, reden: { label: 'Wat ging er mis?' } },
  },
}

/** The fields of telling the college that it seems needed. */
export const zvhMeldvelden = { betrokkeneId: { label: 'Over wie?' }, ...gesprokenWoorden }

/** The codes of an aanpak around it. */
export const zvhCodes = {
  ...zvhFeitCodes,
  'zvh-antwoord': {
    mag: 'het mag',
    'eerst-client': 'overlegt eerst met de cliënt',
    'zelf-erbij': 'wil er zelf bij zijn',
    niet: 'het mag niet',
  },
  'zvh-traject': { loopt: 'loopt', gesloten: 'gesloten' },
}

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act around it is not possible. */
export const redenenOverZvh: Record<string, { zin: string; helpt: string }> = {
  ...zvhBezwaarWoorden,
  'zvh-geen-partij-om-te-vragen': reden('Er doet geen partij mee.', 'U hoeft niemand te vragen.'),
  'zvh-antwoord-onbekend': reden('Er staat niet wat de partij zei.', 'Kies uit de lijst.'),
  'zvh-partij-doet-niet-mee': reden('Deze partij doet niet mee in de aanpak.', 'Kies uit de lijst.'),
  'zvh-partijen-niet-gevraagd': reden(
    'Nog niet elke partij die meedoet is gevraagd wat zij van het Zorg- en Veiligheidshuis vindt.',
    'Vraag het elke partij, en leg haar antwoord vast.',
  ),
  'zvh-zonder-client': reden('Er staat niet om welke cliënt het gaat.', 'Kies een cliënt die meedoet.'),
  'zvh-afstemming-loopt-al': reden(
    'Er loopt al een afstemming met het Zorg- en Veiligheidshuis.',
    'Ga verder in die afstemming. Zij staat in uw werkvoorraad.',
  ),
  'zvh-geen-afstemming': reden(
    'Er loopt geen afstemming met het Zorg- en Veiligheidshuis.',
    'Begin eerst een afstemming.',
  ),
  'zvh-partij-houdt-dit-terug': reden(
    'De partij wil niet dat u dit in het Zorg- en Veiligheidshuis inbrengt.',
    'Laat het weg. Zegt de partij iets anders, leg dat dan eerst vast.',
  ),
  'zvh-partij-gaf-geen-antwoord': reden(
    'Deze partij is nog niet gevraagd of dit mag.',
    'Vraag het haar, en leg haar antwoord vast.',
  ),
  'zvh-van-wie-is-dit': reden(
    'Een partij vertelde dit, en de partij die erbij staat is het niet, of er staat geen partij.',
    'Kies de partij die dit vertelde. Weet u het niet, breng het dan niet in.',
  ),
  'zvh-al-gegeven': reden('Dit is al ingebracht.', 'Kies iets anders.'),
  'zvh-komt-daar-vandaan': reden('Dit komt zelf uit het Zorg- en Veiligheidshuis.', 'Kies iets anders.'),
  'zvh-geen-melding': reden(
    'De coördinator heeft niet gemeld dat het Zorg- en Veiligheidshuis nodig lijkt.',
    'Wacht tot de coördinator dat meldt.',
  ),
  'zvh-melding-apart': reden(
    'Er wacht alleen een melding over het Zorg- en Veiligheidshuis.',
    'Beslis daarover bij ‘Beslissen over het Zorg- en Veiligheidshuis’.',
  ),
  'zvh-niemand-te-vertellen': reden('Er is niemand die dit nog moet horen.', 'U hoeft niets te doen.'),
  'zvh-niet-aangemeld': reden('Deze cliënt is niet aangemeld.', 'U hoeft niets te doen.'),
}

/** What waits for the college. */
export const zvhPlichtWoorden = {
  'zvh-beslissen': 'Beslissen of de cliënt wordt aangemeld bij het Zorg- en Veiligheidshuis',
  'zvh-client-vertellen': 'De cliënt schrijven dat hij is aangemeld bij het Zorg- en Veiligheidshuis',
}

/** The words of its part of the page. */
export const aanpakZvhWoorden = {
  titel: 'Zorg- en Veiligheidshuis',
  afstemming: 'Afstemming: {stand}, sinds {datum}.',
  naarAfstemming: 'Naar de afstemming',
  overleg: 'Wat partijen zeggen',
  overlegKolommen: ['Partij', 'Antwoord', 'Mag er niet naartoe', 'Wanneer', 'Doen'],
  ingebracht: 'Wat u inbracht',
  ingebrachtKolommen: ['Wat', 'Waarom', 'Voorwaarden', 'Wanneer', 'Doen'],
  vandaar: 'Wat van daar mag worden gedeeld',
  vandaarKolommen: ['Wat', 'Alleen met', 'Waarvoor'],
  geenVoorwaarden: 'Geen',
  besluiten: 'Wat het college besliste',
  besluitKolommen: ['Over', 'Wat', 'Wanneer'],
} as const
