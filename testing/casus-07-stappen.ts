import { nee, stap } from '../src/demo/casus-01/stappen.ts'
import { partijId } from '../src/demo/partijen.ts'
import type { Stap } from '../src/demo/stap.ts'
import { uitkomst } from './casus-07-uitkomst.ts'

/** Who plays casus 07: the newcomer as the first contact asks, in which municipality, and who becomes the coordinator. */
export interface Casus07 {
  readonly client: Readonly<Record<string, unknown>>
  readonly gemeente: string
  readonly coordinatorId: string
}

const aanClient = { betrokkeneId: '{client}', datum: '{dag}' }

const begin = (client: Casus07['client']): readonly Stap[] => [
  {
    regel: 'Brede intake: slapeloosheid, geldproblemen en zorgen over de zoon.',
    dag: 0,
    wie: 'toeleider',
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      taak: 'toeleiding',
      ingang: 'brede-intake-inburgering',
      verzochtOp: '{d0}',
      vraag: 'Zij slaapt slecht, kan de huur niet betalen en maakt zich zorgen over haar zoon van 6.',
      geinformeerd: true,
      ...client,
      tolk: 'Tigrinya',
    },
    onthoud: { dossierId: 'onderzoek', betrokkeneId: 'client' },
  },
  stap(
    0,
    'Mag niet: een gemotiveerd verzoek van een partij eisen.',
    'sluit-eerste-contact',
    { reden: 'partij-kan-verzoek-doen', toelichting: 'De school moet eerst om een onderzoek vragen.' },
    nee({ 'geen-verzoek-van-partij-nodig': 'inburgering-onderzoek' }),
  ),
  stap(
    0,
    'Mag niet: starten alsof zij er zelf om vroeg.',
    'start-onderzoek',
    {
      aanleidingen: ['client-vertelt'],
      feiten: 'Zij vertelt dat zij de huur niet kan betalen.',
      samenhang: 'Door de zorgen over geld slaapt zij slecht.',
      besprokenMetClient: true,
      datum: '{dag}',
    },
    nee({
      'procedure-na-intake': 'inburgering-onderzoek',
      'clientondersteuning-niet-gewezen': 'clientondersteuning',
    }),
  ),
  stap(0, 'De gemeente start het onderzoek; niemand hoefde erom te vragen.', 'start-onderzoek-na-intake', {
    feiten: 'Zij slaapt slecht, heeft twee maanden huur niet betaald en maakt zich zorgen over haar zoon.',
    samenhang: 'Door de zorgen over geld slaapt zij slecht, en dan lukt de taalles niet.',
    verderDan: 'Hulp bij schulden, naast de inburgering en de bijstand.',
    datum: '{dag}',
  }),
  stap(
    1,
    'Mag niet: vertellen dat er een onderzoek is zonder te wijzen op cliëntondersteuning.',
    'informeer-over-onderzoek',
    { ...aanClient, tolk: 'met-tolk' },
    nee({ 'clientondersteuning-niet-gewezen': 'clientondersteuning' }),
  ),
  stap(2, 'Geïnformeerd met een tolk, gewezen op gratis cliëntondersteuning.', 'informeer-over-onderzoek', {
    ...aanClient,
    tolk: 'met-tolk',
    ondersteuning: true,
  }),
  stap(2, 'Betrokken: een gesprek bij haar thuis.', 'leg-gesprek-vast', {
    met: ['{client}'],
    vorm: 'thuis',
    datum: '{dag}',
  }),
]

const reikwijdte = {
  binnen: ['schulden', 'gezondheid', 'opvoeding'],
  met: ['{client}'],
  datum: '{dag}',
}

const gegeven = {
  betrokkeneId: '{client}',
  bron: 'betrokkene-zelf',
  onderdeel: 'a',
  thema: 'schulden',
  tekst: 'Heeft twee maanden huur niet betaald.',
  noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
  categorie: 'gewoon',
  niveau: 'dat',
}

const bijzonder = (categorie: string, tekst: string) => ({
  ...gegeven,
  thema: 'opvoeding',
  categorie,
  tekst,
  extraNoodzaak: 'Om haar beter te begrijpen.',
})

const onderzoek: readonly Stap[] = [
  stap(
    2,
    'Mag niet: een reikwijdte die niet is beperkt tot de ernstige problemen.',
    'stel-reikwijdte-vast',
    reikwijdte,
    nee({ 'reikwijdte-niet-ernstig': 'reikwijdte-ernstige-problemen' }),
  ),
  stap(2, 'Reikwijdte: alleen de ernstige problemen.', 'stel-reikwijdte-vast', {
    ...reikwijdte,
    waaromErnstig: 'Zonder hulp raakt zij haar woning kwijt, en haar zoon lijdt eronder.',
  }),
  stap(3, 'Wat er speelt.', 'leg-gegeven-vast', gegeven, { onthoud: { gegevenId: 'schulden' } }),
  stap(
    3,
    'Mag niet: afkomst vastleggen zonder dienst die erop moet passen.',
    'leg-gegeven-vast',
    bijzonder('afkomst', 'Uit welk land zij komt.'),
    nee({ 'geen-passende-dienst': 'overtuiging-en-afkomst' }),
  ),
  stap(
    3,
    'Mag niet: godsdienst vastleggen zonder dienst die erop moet passen.',
    'leg-gegeven-vast',
    bijzonder('levensovertuiging', 'Welk geloof zij heeft.'),
    nee({ 'geen-passende-dienst': 'overtuiging-en-afkomst' }),
  ),
  stap(10, 'Wat al loopt: geen hulp.', 'leg-onderdeel-zonder-bevinding-vast', {
    onderdeel: 'b',
    toelichting: 'Nagevraagd met de tolk: er loopt alleen de inburgering.',
  }),
  stap(10, 'Wat eerder is geprobeerd: niets.', 'leg-onderdeel-zonder-bevinding-vast', {
    onderdeel: 'c',
    toelichting: 'Nagevraagd met de tolk: zij had nog geen hulp.',
  }),
  stap(
    26,
    'Nodig: schuldhulpverlening.',
    'stel-dienst-voor',
    {
      betrokkeneId: '{client}',
      domein: 'schuldhulp',
      soort: 'dienst',
      waarvoor: 'De huur betalen en rust krijgen.',
    },
    { onthoud: { dienstId: 'dienst-schuldhulp' } },
  ),
]

/** Casus 07 from the brede intake to the appointment of a coordinator, with what may not. */
export const stappen = ({ client, gemeente, coordinatorId }: Casus07): readonly Stap[] => [
  ...begin(client),
  ...onderzoek,
  ...uitkomst,
  {
    regel: 'Coördinator aangewezen.',
    dag: 30,
    wie: 'beslisser',
    doe: 'onderzoek.wijs-coordinator-aan',
    dossier: 'onderzoek',
    invoer: {
      kandidaat: 'gemeenteambtenaar',
      coordinatorId,
      partijen: [partijId(gemeente, 'schuldhulp')],
      overlegdMet: ['{client}'],
      overlegdMetPartijen: true,
    },
    onthoud: { aanpakId: 'aanpak' },
  },
]
