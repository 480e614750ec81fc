import { describe, expect, test } from 'vitest'
import {
  aanpak,
  afspraak,
  als,
  alsBeslisser,
  client,
  codes,
  gebeurtenis,
  gegeven,
  vandaag,
  verstrekking,
} from '../../../testing/aanpak.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { toetsBeslisEinde } from './beslis-einde.ts'
import type { Feiten } from './feiten.ts'
import { toetsLegAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { toetsLegJaVanPartijVast, toetsLegNeeVanPartijVast } from './leg-antwoord-van-partij-vast.ts'
import { toetsLegMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { toetsLegOverdrachtVast } from './leg-overdracht-vast.ts'
import { toetsLegSamenspraakVast } from './leg-samenspraak-vast.ts'
import { toetsLegUitlegAanClientVast } from './leg-uitleg-aan-client-vast.ts'
import { toetsLegVernietigingVast } from './leg-vernietiging-vast.ts'
import { toetsLegVoortgangVast } from './leg-voortgang-vast.ts'
import { toetsMaakAfspraak } from './maak-afspraak.ts'
import { toetsVerbeterAfspraak } from './verbeter-afspraak.ts'
import { toetsVerbeterVoortgang } from './verbeter-voortgang.ts'
import { toetsMeldAfspraakGedaan, toetsMeldAfspraakLuktNiet, toetsVerzetAfspraak } from './volg-afspraak.ts'

const morgen = '2027-03-02'
const vroeg = ['datum-te-vroeg']
const toekomst = ['datum-in-de-toekomst']
const bestaatNiet = { '2027-02-30': ['datum-bestaat-niet'], 'geen dag': ['datum-bestaat-niet'] }
/** Appointed on 1 January, begun on 4 January 2027, today is 1 March. */
const sindsAanwijzing = {
  '2026-12-31': vroeg,
  '2027-01-01': [],
  [vandaag]: [],
  [morgen]: toekomst,
  ...bestaatNiet,
}
const sindsBegin = {
  '2027-01-03': vroeg,
  '2027-01-04': [],
  [vandaag]: [],
  [morgen]: toekomst,
  ...bestaatNiet,
}
/** The agreement was made on 10 January 2027. */
const sindsAfspraak = {
  '2027-01-09': vroeg,
  '2027-01-10': [],
  [vandaag]: [],
  [morgen]: toekomst,
  ...bestaatNiet,
}
const nogTeGaan = { '2027-02-28': ['datum-voorbij'], [vandaag]: [], [morgen]: [], ...bestaatNiet }

const afspraakId = 'afspraak-1'
const voorgesteld = aanpak({}, { afspraken: [afspraak({ staat: 'voorgesteld' })] })
const vragen = aanpak(
  {},
  { gegevens: [gegeven('g1', { voorwaarden: [{ soort: 'eerst-vragen', akkoord: [] }] })] },
)
const melden: Feiten = aanpak(
  {},
  {
    verstrekkingen: [verstrekking({ id: 'v', verbeterdOp: '2027-02-10' })],
  },
)
const ingetrokken = aanpak({}, { verstrekkingen: [verstrekking({ ingetrokkenOp: '2027-02-10' })] })
const overdracht = aanpak(
  {},
  { gebeurtenissen: [gebeurtenis('coordinator-vervangen', 3, { code: 'partij' })] },
)
const terugval = gebeurtenis('terugvalafspraak', 3, { code: 'gemaakt' })
const gevolgd = aanpak({}, { gebeurtenissen: [gebeurtenis('voortgang', 3, { code: 'loopt' })] })
const beter = { afspraakId, akkoord: false, heropenen: false, verteld: false, reden: 'De dag klopte niet.' }

const dagen: readonly [string, (op: string) => Oordeel, Readonly<Record<string, readonly string[]>>][] = [
  [
    'samenspraak: vanaf de aanwijzing (2.3a.3 lid 5)',
    (datum) =>
      toetsLegSamenspraakVast({ betrokkeneId: client, datum, uitkomst: 'gesproken' }, aanpak(), als()),
    sindsAanwijzing,
  ],
  [
    'voortgang: vanaf het begin (2.3a.3 lid 3)',
    (datum) => toetsLegVoortgangVast({ over: 'doel', id: 'doel-1', stand: 'loopt', datum }, aanpak(), als()),
    sindsBegin,
  ],
  [
    'voortgang verbeterd: vanaf het begin (AVG 16)',
    (datum) =>
      toetsVerbeterVoortgang(
        { voortgangId: 'voortgang-3', datum, reden: 'Eerder.' },
        gevolgd,
        als(),
        new Map(),
      ),
    sindsBegin,
  ],
  [
    'het ja van een partij: na het voorstel (2.3a.3 lid 3)',
    (op) => toetsLegJaVanPartijVast({ afspraakId, doorWie: 'K. de Boer', op }, voorgesteld, als()),
    sindsAfspraak,
  ],
  [
    'het nee van een partij: na het voorstel (2.3a.3 lid 3)',
    (op) => toetsLegNeeVanPartijVast({ afspraakId, op }, voorgesteld, als()),
    sindsAfspraak,
  ],
  [
    'een afspraak gedaan: sinds zij is gemaakt (2.3a.3 lid 3)',
    (op) => toetsMeldAfspraakGedaan({ afspraakId, op }, aanpak(), als()),
    sindsAfspraak,
  ],
  [
    'een afspraak lukt niet: sinds zij is gemaakt (2.3a.3 lid 3)',
    (op) => toetsMeldAfspraakLuktNiet({ afspraakId, op }, aanpak(), als()),
    sindsAfspraak,
  ],
  [
    'een afspraak verzet: naar vandaag of later (2.3a.3 lid 3)',
    (uiterlijk) => toetsVerzetAfspraak({ afspraakId, uiterlijk }, aanpak(), als()),
    nogTeGaan,
  ],
  [
    'een nieuwe afspraak: voor vandaag of later (2.3a.3 lid 3)',
    (uiterlijk) =>
      toetsMaakAfspraak(
        { tekst: 'Post openen.', wie: 'college', akkoord: false, uiterlijk },
        aanpak(),
        als(),
      ),
    nogTeGaan,
  ],
  [
    'een afspraak verbeterd: niet voor zij is gemaakt (AVG 16)',
    (uiterlijk) => toetsVerbeterAfspraak({ ...beter, uiterlijk }, aanpak(), als(), 'Oud.'),
    { '2027-01-09': vroeg, '2027-01-10': [], [morgen]: [], ...bestaatNiet },
  ],
  [
    'het antwoord van wie een gegeven gaf: vanaf het begin (5.4.4 lid 5)',
    (op) =>
      toetsLegAntwoordGeverVast(
        { gegevenId: 'g1', partijId: 'schuldhulp', antwoord: 'mag', op },
        vragen,
        als(),
      ),
    sindsBegin,
  ],
  [
    'de melding van een verbetering: sinds de verbetering (AVG 19)',
    (op) => toetsLegMeldingAanOntvangerVast({ verstrekkingId: 'v', op }, melden, als()),
    { '2027-02-09': vroeg, '2027-02-10': [], [vandaag]: [], [morgen]: toekomst, ...bestaatNiet },
  ],
  [
    'de vraag aan een partij om te vernietigen: sinds het is ingetrokken (AVG 19)',
    (op) =>
      toetsLegVernietigingVast({ verstrekkingId: 'v1', vernietiging: 'gevraagd', op }, ingetrokken, als()),
    { '2027-02-09': vroeg, '2027-02-10': [], [vandaag]: [], [morgen]: toekomst, ...bestaatNiet },
  ],
  [
    'de uitleg aan wie het aangaat: sinds het is ingetrokken (AVG 5 lid 1)',
    (op) => toetsLegUitlegAanClientVast({ verstrekkingId: 'v1', op }, ingetrokken, als()),
    { '2027-02-09': vroeg, '2027-02-10': [], [vandaag]: [], [morgen]: toekomst, ...bestaatNiet },
  ],
  [
    'de overdracht aan het college: vanaf het begin (5.4.4 lid 8)',
    (ontvangenOp) => {
      const ontvangst = { ontvangenOp, alles: true, waaromZonderAanbod: 'De coördinator is al weg.' }
      return toetsLegOverdrachtVast(ontvangst, overdracht, alsBeslisser)
    },
    sindsBegin,
  ],
  [
    'het einde: vanaf het begin (5.4.4 lid 7)',
    (eindeOp) => {
      const besluit = { eindeOp, eigenReden: 'Klaar.', overdrachtOntvangen: false }
      return toetsBeslisEinde(besluit, aanpak({}, { gebeurtenissen: [terugval] }), alsBeslisser)
    },
    sindsBegin,
  ],
  [
    'het einde van een aanpak die nooit begon: vanaf de aanwijzing (5.4.4 lid 7)',
    (eindeOp) => {
      const besluit = { eindeOp, eigenReden: 'Klaar.', overdrachtOntvangen: false }
      return toetsBeslisEinde(besluit, aanpak({ staat: 'aangewezen', begonnenOp: null }), alsBeslisser)
    },
    sindsAanwijzing,
  ],
]

describe('iedere dag die iemand typt: de dag ervoor, de dag zelf en de dag erna', () => {
  test.each(dagen)('%s', (_, oordeel, verwacht) => {
    const uitkomst = Object.keys(verwacht).map((dag) => [dag, codes(oordeel(dag))])
    expect(Object.fromEntries(uitkomst)).toEqual(verwacht)
  })
})
