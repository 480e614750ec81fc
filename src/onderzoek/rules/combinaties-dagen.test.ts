import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  eersteContact,
  gebeurtenis,
  gegeven,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import { toetsLegAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { toetsLegAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { toetsLegAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { toetsLegContactpogingVast } from './leg-contactpoging-vast.ts'
import { toetsLegDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { toetsLegEersteContactVast } from './leg-eerste-contact-vast.ts'
import { toetsLegInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { toetsLegMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { toetsStartOnderzoek } from './start-onderzoek.ts'
import { toetsStelIdentiteitVast } from './stel-identiteit-vast.ts'
import { toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { toetsVerbeterVerzoekdatum } from './verbeter-verzoekdatum.ts'
import { toetsWijsOpClientondersteuning } from './wijs-op-clientondersteuning.ts'

const toekomst = ['datum-in-toekomst']
const morgen = '2026-12-25'
/** Nothing earlier than today is refused, and tomorrow is. */
const totVandaag = { '2026-11-30': [], [vandaag]: [], [morgen]: toekomst }

const gewezen = gebeurtenis('gewezen-op-clientondersteuning')
const start = {
  aanleidingen: ['client-vertelt'],
  feiten: 'Zij vertelt over schulden.',
  samenhang: 'De post blijft liggen.',
  besprokenMetClient: true,
} as const
const gevraagd = lopend({
  gebeurtenissen: [gebeurtenis('gezinslid-gevraagd', { betrokkeneId: partner, datum: '2026-12-07' })],
})
const metVerzoek = lopend({ verzoeken: [verzoek({ verzondenOp: '2026-12-09' })] })
const antwoord = { verzoekId: 'verzoek-1', antwoord: 'verstrekt', niveau: 'dat' } as const
const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-20' })
const brief = {
  betrokkeneId: client,
  brief: 'eigen-brief',
  schriftelijk: true,
  motiveringGezamenlijk: '',
} as const
const melding = (verbeterdOp: string) =>
  lopend({
    verstrekkingen: [{ id: 'v', gegevenId: 'gegeven-1', aan: 'schuldhulp', verbeterdOp, gemeldOp: null }],
  })
const vanPartij = lopend({ gegevens: [gegeven({ bron: 'partij' })] })
const vragen = new Map([['gegeven-1', [{ soort: 'eerst-vragen', akkoord: [] } as const]]])
const verzocht = { taak: 'toeleiding', ingang: null, wet: 'participatiewet' } as const

/** Per act: what happens on the day before, on and after each boundary. */
const dagen: readonly [string, (datum: string) => Oordeel, Readonly<Record<string, readonly string[]>>][] = [
  [
    'de dag van het verzoek (2.3a.1 lid 4)',
    (verzochtOp) => toetsLegEersteContactVast({ ...verzocht, verzochtOp }, vandaag),
    { '2023-01-29': ['verzoek-voor-de-wet'], '2023-01-30': [], [vandaag]: [], [morgen]: toekomst },
  ],
  [
    'de start: niet voor het verzoek (2.3a.1 lid 1 en 4)',
    (datum) =>
      toetsStartOnderzoek({ ...start, datum }, eersteContact({ gebeurtenissen: [gewezen] }), vandaag),
    { '2026-11-29': ['start-voor-verzoek'], '2026-11-30': [], [vandaag]: [], [morgen]: toekomst },
  ],
  [
    'het verzoek verbeterd: niet na de start (2.3a.1 lid 4, AVG 16)',
    (verzochtOp) => toetsVerbeterVerzoekdatum({ verzochtOp, reden: 'Eerder.' }, lopend(), vandaag),
    {
      '2023-01-29': ['verzoek-voor-de-wet'],
      '2023-01-30': [],
      '2026-11-29': [],
      '2026-11-30': ['verzoekdatum-al-zo'],
      '2026-12-06': [],
      '2026-12-07': ['verzoek-na-vervolg'],
      [morgen]: ['datum-in-toekomst', 'verzoek-na-vervolg'],
    },
  ],
  [
    'het verzoek verbeterd: de start telt, ook als daarna nog eens op ondersteuning is gewezen (2.3.2 lid 3)',
    (verzochtOp) => {
      const later = gebeurtenis('gewezen-op-clientondersteuning', { datum: '2026-12-10' })
      const feiten = lopend({ gebeurtenissen: [later] })
      return toetsVerbeterVerzoekdatum({ verzochtOp, reden: 'Eerder.' }, feiten, vandaag)
    },
    { '2026-12-06': [], '2026-12-07': ['verzoek-na-vervolg'], '2026-12-10': ['verzoek-na-vervolg'] },
  ],
  [
    'het verzoek verbeterd in het eerste contact: niet na het wijzen op ondersteuning (2.3.2 lid 3)',
    (verzochtOp) => {
      const feiten = eersteContact({ gebeurtenissen: [{ ...gewezen, datum: '2026-12-03' }] })
      return toetsVerbeterVerzoekdatum({ verzochtOp, reden: 'Later.' }, feiten, vandaag)
    },
    { '2026-12-03': [], '2026-12-04': ['verzoek-na-vervolg'] },
  ],
  [
    'het antwoord van een gezinslid: niet voor de vraag (1.1.1 cliënt 3°)',
    (datum) =>
      toetsLegAntwoordGezinslidVast(
        { betrokkeneId: partner, antwoord: 'stemt-in', datum },
        gevraagd,
        vandaag,
      ),
    { '2026-12-06': ['antwoord-voor-vraag'], '2026-12-07': [], [vandaag]: [], [morgen]: toekomst },
  ],
  [
    'het antwoord van een partij: niet voor de vraag (5.4.2 lid 1)',
    (datum) => toetsLegAntwoordPartijVast({ ...antwoord, datum }, metVerzoek, vandaag),
    { '2026-12-08': ['antwoord-voor-vraag'], '2026-12-09': [], [vandaag]: [], [morgen]: toekomst },
  ],
  [
    'de uitkomst: niet voor de conclusie (2.3a.2 lid 1)',
    (datum) => toetsDeelUitkomstMee({ ...brief, datum }, ingevuld([conclusie]), vandaag),
    { '2026-12-19': ['uitkomst-voor-conclusie'], '2026-12-20': [], [vandaag]: [], [morgen]: toekomst },
  ],
  [
    'de instemming: niet voor de brief (2.3a.2)',
    (datum) =>
      toetsLegInstemmingAanpakVast(
        { betrokkeneId: client, antwoord: 'stemt-in', datum },
        ingevuld(totEnMetBrieven()),
        '2026-12-31',
      ),
    { '2026-12-26': ['antwoord-voor-vraag'], '2026-12-27': [], '2026-12-31': [], '2027-01-01': toekomst },
  ],
  [
    'de melding van een verbetering: niet voor de verbetering (AVG 19)',
    (datum) =>
      toetsLegMeldingAanOntvangerVast({ verstrekkingId: 'v', datum }, melding('2026-12-15'), vandaag),
    { '2026-12-14': ['melding-voor-verbetering'], '2026-12-15': [], [vandaag]: [], [morgen]: toekomst },
  ],
  [
    'het antwoord van wie een gegeven gaf (5.4.2 lid 1)',
    (datum) =>
      toetsLegAntwoordGeverVast(
        { gegevenId: 'gegeven-1', voor: 'coordinator', antwoord: 'mag', datum },
        vanPartij,
        vragen,
        vandaag,
      ),
    totVandaag,
  ],
  [
    'een contactpoging (2.3a.1 lid 4)',
    (datum) =>
      toetsLegContactpogingVast({ betrokkeneId: client, resultaat: 'bereikt', datum }, lopend(), vandaag),
    totVandaag,
  ],
  [
    'wijzen op cliëntondersteuning (2.3.2 lid 3)',
    (datum) => toetsWijsOpClientondersteuning({ betrokkeneId: null, datum }, lopend(), vandaag),
    totVandaag,
  ],
  [
    'de identiteit (2.3.4)',
    (datum) =>
      toetsStelIdentiteitVast({ betrokkeneId: client, document: 'paspoort', datum }, lopend(), vandaag),
    totVandaag,
  ],
  [
    'de reikwijdte (2.3a.1 lid 4)',
    (datum) => {
      const wat = { binnen: ['inkomen'], gesloten: [], met: [client, partner], datum } as const
      return toetsStelReikwijdteVast(
        { ...wat, gevolgenUitgelegd: false, heropendOpWens: false },
        lopend(),
        vandaag,
      )
    },
    totVandaag,
  ],
  [
    'een verklaring over een dienst (2.3a.2 lid 2)',
    (datum) =>
      toetsLegDienstverklaringVast(
        { dienstId: 'd', antwoord: 'aanvaard', dreiging: false, wijze: 'mondeling', datum },
        lopend({ diensten: [dienst('d')] }),
        vandaag,
      ),
    totVandaag,
  ],
]

describe('iedere dag die iemand typt: de dag ervoor, de dag zelf en de dag erna', () => {
  test.each(dagen)('%s', (_, oordeel, verwacht) => {
    const uitkomst = Object.keys(verwacht).map((dag) => [dag, codes(oordeel(dag))])
    expect(Object.fromEntries(uitkomst)).toEqual(verwacht)
  })
})
