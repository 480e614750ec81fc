import { oggzEinden } from '../../wet/oggz.ts'
import type { HandelingTekst } from '../tekst.ts'
import { oggzEindeWoorden } from './oggz-einde.ts'
import { oggzWerk } from './oggz-handelingen.ts'
import { bekijkVerstrekkingenTekst } from './verstrekkingen.ts'

/** The words of the acts of bemoeizorg. */
export const oggzHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...oggzWerk,
  ...oggzEindeWoorden,
  'oggz.bekijk-bemoeizorg': {
    titel: 'Bemoeizorg bekijken',
    knop: 'Openen',
    gedaan: 'De bemoeizorg is geopend.',
  },
  'oggz.bekijk-verstrekkingen': bekijkVerstrekkingenTekst,
  'oggz.werkvoorraad': {
    titel: 'Werkvoorraad van de bemoeizorg',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
}

const einden = Object.fromEntries(Object.entries(oggzEinden).map(([code, { naam }]) => [code, naam]))

/** The codes of bemoeizorg in words. */
export const oggzOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: {
    bemoeizorg: 'bemoeizorg loopt',
    overgedragen: 'wacht op wie het overneemt',
    gestopt: 'bemoeizorg gestopt',
  },
  dossiersoort: { bemoeizorg: 'Bemoeizorg' },
  einde: einden,
  'oggz-einde': einden,
  bron: {
    naaste: 'familie of een naaste',
    inwoner: 'een andere inwoner',
  },
  contactweg: {
    huisbezoek: 'Huisbezoek',
    'op-straat': 'Op straat',
    telefoon: 'Telefoon',
    'via-naaste': 'Via een naaste',
    brief: 'Brief',
  },
  'oggz-contact': {
    gesproken: 'gesproken',
    'niet-thuis': 'niet thuis',
    'deed-niet-open': 'deed niet open of nam niet op',
    'wilde-niet': 'wilde niet praten',
    'bericht-achtergelaten': 'bericht achtergelaten',
  },
  'zonder-instemming': {
    'vraagt-zelf-geen-hulp': 'vraagt zelf geen hulp',
    'mijdt-hulp': 'mijdt hulp, of zei nee',
    'niet-bereikt': 'nog niet bereikt',
  },
  'hulp-aanvaard': { ja: 'ja', nee: 'nee' },
  'client-geinformeerd': {
    gesprek: 'in een gesprek',
    brief: 'met een brief',
    'via-vertegenwoordiger': 'via de vertegenwoordiger',
  },
  'oggz-informeren-uitgesteld': {
    'hulp-in-gevaar': 'dan komt de hulp in gevaar',
    veiligheid: 'dan komt iemand in gevaar',
    'niet-bereikt': 'niet te bereiken',
  },
  'overname-nagevraagd': { 'nog-niet': 'nog niet overgenomen' },
  oggzgebeurtenis: {
    'oggz-contact': 'Contact gezocht',
    'zonder-instemming': 'Zonder instemming',
    'hulp-aanvaard': 'Hulp aanvaard',
    'client-geinformeerd': 'De persoon weet wat wij vastleggen',
    'oggz-informeren-uitgesteld': 'Vertellen wacht',
    'oggz-informeren-herzien': 'Opnieuw bezien of de persoon het kan weten',
    'nieuwe-melding': 'Een nieuwe melding over dezelfde persoon',
    'overname-nagevraagd': 'Nagevraagd of het is overgenomen',
    'oggz-weggehaald': 'Iets weggehaald dat niet klopte',
  },
}
