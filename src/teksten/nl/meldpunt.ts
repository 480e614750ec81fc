import { eigenTaken, gronden, melders, telsoorten, uitkomsten } from '../../wet/melding.ts'
import type { HandelingTekst } from '../tekst.ts'
import { meldpuntAdres } from './meldpunt-adres.ts'
import { meldpuntAfronden } from './meldpunt-afronden.ts'
import { meldpuntDoorzetten, namenVanDoorzettingen } from './meldpunt-doorzetten.ts'
import { meldingsgebeurtenissen } from './meldpunt-gebeurtenissen.ts'
import { meldpuntGemelde } from './meldpunt-gemelde.ts'
import { meldpuntGesprek } from './meldpunt-gesprek.ts'
import { meldpuntHerstellen } from './meldpunt-herstellen.ts'
import { meldingsbriefHandelingen } from './meldpunt-meldingsbrief.ts'
import { naarGemeenteHandelingen } from './meldpunt-naar-gemeente.ts'
import { meerTerugkoppelen, terugkoppelzinnen } from './meldpunt-terugkoppelen.ts'
import { meldpuntTriage } from './meldpunt-triage.ts'
import { meldpuntVertellen } from './meldpunt-vertellen.ts'

/** How a person is called of whom nobody knows the name. */
export const naamOnbekend = 'Naam onbekend'

/** The words of the acts of the meldpunt. */
export const meldpuntHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...meldpuntGesprek,
  ...meldpuntTriage,
  ...meldpuntVertellen,
  ...meldpuntAfronden,
  ...meldpuntDoorzetten,
  ...meldpuntHerstellen,
  ...meldpuntGemelde,
  ...meldpuntAdres,
  ...meldingsbriefHandelingen,
  ...meerTerugkoppelen,
  ...naarGemeenteHandelingen,
  'meldpunt.bekijk-melding': {
    titel: 'Melding bekijken',
    knop: 'Openen',
    gedaan: 'De melding is geopend.',
  },
  'meldpunt.telling': {
    titel: 'Telling van het meldpunt',
    inleiding: 'Hoeveel gesprekken er waren en hoe het afliep. Er staat niets in over een persoon.',
    knop: 'Telling bekijken',
    gedaan: 'De telling is geopend.',
  },
  'meldpunt.werkvoorraad': {
    titel: 'Werkvoorraad van het meldpunt',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
}

type Rijen = Readonly<Record<string, { readonly naam: string }>>
const namen = (rijen: Rijen): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(rijen).map(([code, { naam }]) => [code, naam]))

/** The codes of the meldpunt in words. */
export const meldpuntOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: {
    triage: 'wordt beoordeeld',
    doorgeleid: 'wacht op wie het oppakt',
    afgerond: 'afgerond',
  },
  hoedanigheid: { gemelde: 'over wie de melding gaat' },
  melder: namen(melders),
  meldingsuitkomst: namen(uitkomsten),
  grond: { ...namen(gronden), wvggz: 'De Wvggz', 'veilig-thuis': 'Artikel 5.2.6 van de Wmo 2015' },
  taak: { ...eigenTaken, ...namenVanDoorzettingen },
  telsoort: telsoorten,
  telgroep: {
    genomen: 'In behandeling genomen',
    'niet-genomen': 'Niet in behandeling genomen',
    afloop: 'Afgerond',
  },
  telafloop: {
    ...namen(uitkomsten),
    'triage-begonnen': 'In behandeling genomen',
    'opgepakt-partij': 'Opgepakt door een partij',
    ...Object.fromEntries(
      Object.entries(eigenTaken).map(([taak, naam]) => [
        `opgepakt-${taak}`,
        `Opgepakt door de gemeente: ${naam}`,
      ]),
    ),
  },
  bron: {
    melder: 'de melder',
    'eerdere-melding': 'een eerdere melding',
    partij: 'een partij',
    gemeente: 'een andere gemeente',
    burgemeester: 'de burgemeester',
  },
  meldingsgegeven: {
    zorgen: 'Wat er aan de hand is',
    vraag: 'Wat de melder vraagt',
    gezin: 'Het gezin',
    hulpverleners: 'Wie er al helpen',
    huisarts: 'De huisarts',
  },
  doorgeleidstaat: {
    doorgezet: 'doorgezet',
    verstuurd: 'wacht op antwoord',
    aangenomen: 'opgepakt',
    teruggegeven: 'teruggegeven',
    ingetrokken: 'ingetrokken',
  },
  inlichtingstaat: {
    gevraagd: 'gevraagd',
    beantwoord: 'beantwoord',
    'geen-antwoord': 'geen antwoord',
    ingetrokken: 'ingetrokken',
  },
  'contact-gemelde': {
    gesproken: 'gesproken',
    'niet-bereikt': 'niet bereikt',
    'niet-geprobeerd': 'niet geprobeerd',
  },
  'gemelde-geinformeerd': {
    gesprek: 'in een gesprek',
    brief: 'met een brief',
    'via-ouders': 'via de ouders',
    'via-vertegenwoordiger': 'via de vertegenwoordiger',
  },
  'informeren-uitgesteld': {
    'hulp-in-gevaar': 'dan komt de hulp in gevaar',
    veiligheid: 'dan komt iemand in gevaar',
    'niet-bereikt': 'niet te bereiken',
  },
  instemming: { ja: 'stemt in', nee: 'stemt niet in' },
  veiligheid: { 'in-gevaar': 'iemand kan gevaar lopen', opgeheven: 'geen gevaar meer' },
  'melder-ingelicht': {
    telefoon: 'aan de telefoon',
    gesprek: 'in een gesprek',
    mail: 'met een mail',
    brief: 'met een brief',
    'wist-het-al': 'wist het al',
    'kon-niet': 'kon niet',
  },
  'dat-antwoord': {
    bekend: 'De persoon is bekend.',
    loopt: 'Er loopt nu iets.',
    'loopt-niet': 'Er loopt nu niets.',
    'niet-bekend': 'De persoon is niet bekend.',
    'zegt-niet': 'Men zegt niet of de persoon bekend is.',
  },
  'melder-teruggebeld': {
    opgepakt: 'wij hebben de melding opgepakt',
    doorgeleid: 'de melding is doorgegeven aan een instantie',
    'niet-opgepakt': 'de melding is niet opgepakt',
  },
  spoed: { gebeld: 'gebeld met de Wmo' },
  'aanname-nagevraagd': { 'nog-niet': 'nog niet opgepakt' },
  'wie-instemt': {
    zelf: 'gezegd door de persoon zelf',
    vertegenwoordiger: 'gezegd door wie voor de persoon spreekt',
    samen: 'gezegd door de persoon, samen met wie voor de persoon spreekt',
  },
  'wettelijk-vertegenwoordiger': {
    ouder: 'ouder met gezag',
    voogd: 'voogd',
    curator: 'curator',
    mentor: 'mentor',
  },
  terugkoppelzin: terugkoppelzinnen,
  ...meldingsgebeurtenissen,
  'meer-beslist': { akkoord: 'mag', 'niet-akkoord': 'mag niet' },
  ontvangermelding: { verbeterd: 'Verbeterd', vernietigen: 'Moet weg' },
}
