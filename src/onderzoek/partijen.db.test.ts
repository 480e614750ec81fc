import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import {
  gedaan,
  gemeente,
  herkomst,
  redenen,
  type TestOmgeving,
  testOmgeving,
} from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { inrichtingRol, registreerPartij } from '../inrichting/index.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { rappelleerPartij } from './rappelleer-partij.ts'
import { trekVerzoekIn } from './trek-verzoek-in.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const vanDeLijst = '33333333-3333-4333-8333-000000000009'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
    registreerPartij(tx, {
      gemeente,
      id: vanDeLijst,
      naam: 'Van de lijst',
      domein: 'schuldhulp',
      regime: 'geen',
      opLijst: true,
      lijstTot: '2026-12-01',
    }),
  )
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const vraag = (betrokkeneId: string, aan: readonly string[], anders: object = {}) => ({
  partijen: aan,
  betrokkeneId,
  onderdeel: 'c',
  thema: 'schulden',
  vraag: 'Welke schuldregelingen liepen er eerder?',
  waarom: 'Om te weten of een nieuwe regeling kans heeft.',
  items: [
    {
      gegeven: 'Of er een regeling was',
      waaromNodig: 'Die kan in de weg staan.',
      waaromNietMinder: 'Minder zegt niets.',
    },
  ],
  niveau: 'proces',
  motiveringNiveau: 'Zonder het verloop is niet te zeggen wat past.',
  gedeeldMet: 'Niemand buiten dit onderzoek.',
  besprokenMetClient: true,
  ...anders,
})
const ggz = { thema: 'gezondheid', onderdeel: 'b', toestemming: true }

const antwoord = (verzoekId: unknown, anders: object = {}) => ({
  verzoekId,
  antwoord: 'verstrekt',
  datum: vandaag,
  noodzaak: 'Nodig om te weten wat nu past.',
  gegevens: [
    { tekst: 'Er liep een geheimeregeling.', niveau: 'proces', motiveringNiveau: 'Alleen het verloop.' },
  ],
  ...anders,
})

const metVerzoek = async (aan: string, anders: object = {}) => {
  const onderzoek = await lopendOnderzoek(t)
  const { verzoekId } = await onderzoek.doe(vraagGegevensAanPartij, vraag(onderzoek.client, [aan], anders))
  return { ...onderzoek, verzoekId: String(verzoekId) }
}

describe('gegevens vragen aan een partij (5.4.2)', () => {
  test('legt het verzoek vast met het regime van het register, en een brief in de woorden van dat regime', async () => {
    const { dossierId, verzoekId } = await metVerzoek(partijen.schuldhulp)
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({
      regime: 'geen',
      domein: 'schuldhulp',
      staat: 'verzonden',
    })
    expect(await db.audit()).toMatchObject({ artikel: 'verstrekken-door-partij', resultaat: 'toegestaan' })
    expect(await db.leesbaar(['onderzoek.verzoek'], 'schuldregelingen')).toBe(0)
    const { uitkomst } = gedaan<{ brief: Brief }>(
      await t.doe(bekijkBrief, toeleider, { briefId: verzoekId }, { dossierId }),
    )
    const tekst = JSON.stringify(uitkomst.brief)
    expect(tekst).toContain('Schuldhulp Noord')
    expect(tekst).toContain('Samira Geheimenaar, geboren op 4 mei 1988')
    expect(tekst).not.toContain('beroepsgeheim')
    expect(tekst).not.toMatch(/999\d{6}/)
  })
  test('zegt een geheimhouder dat hij mag, niet dat hij moet', async () => {
    const { dossierId, verzoekId } = await metVerzoek(partijen.ggz, ggz)
    const { uitkomst } = gedaan<{ brief: Brief }>(
      await t.doe(bekijkBrief, toeleider, { briefId: verzoekId }, { dossierId }),
    )
    expect(JSON.stringify(uitkomst.brief)).toContain('U mag antwoorden, u hoeft niet.')
  })
  test.each([
    ['alle partijen in een keer', [partijen.schuldhulp, partijen.ggz], {}, 'een-partij-per-keer'],
    ['een partij buiten de reikwijdte', [partijen.school], {}, 'partij-buiten-reikwijdte'],
    ['een partij die van de lijst is', [vanDeLijst], {}, 'partij-niet-op-lijst'],
    ['een partij die niemand kent', ['99999999-9999-4999-8999-999999999999'], {}, 'partij-niet-op-lijst'],
    [
      'een geheimhouder zonder toestemming',
      [partijen.ggz],
      { ...ggz, toestemming: false },
      'geheimhouder-zonder-toestemming',
    ],
    [
      'zonder het te bespreken',
      [partijen.schuldhulp],
      { besprokenMetClient: false },
      'verzoek-niet-besproken',
    ],
  ])('mag niet: %s', async (_, aan, anders, code) => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const afloop = await t.doe(vraagGegevensAanPartij, toeleider, vraag(client, aan, anders), { dossierId })
    expect(redenen(afloop)).toContain(code)
    expect(await db.audit()).toMatchObject({ resultaat: 'geweigerd', redenen: redenen(afloop) })
  })
  test('het formulier biedt alleen partijen van de lijst die bij de onderwerpen horen, met hun regime', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const formulier = await runFormulier(
      vraagGegevensAanPartij,
      { dossierId },
      toeleider,
      t.omgeving,
      herkomst,
    )
    if (formulier.soort !== 'formulier') throw new Error(formulier.soort)
    expect(formulier.keuzes.partijen?.map(({ label, uitleg }) => [label, uitleg])).toEqual([
      ['Ggz Voorbeeld', 'Geheim van de hulpverlener (7:457 BW)'],
      ['Schuldhulp Noord', 'Geen wettelijk beroepsgeheim'],
    ])
  })
})

describe('het antwoord van een partij (5.4.2 lid 1 en 2)', () => {
  test('wordt een gegeven met bron, verzoek en voorwaarden', async () => {
    const { verzoekId, client, doe } = await metVerzoek(partijen.schuldhulp)
    const invoer = antwoord(verzoekId, { beslistDoor: 'Teamleider', nietNaarCoordinator: true })
    const { gegevenIds } = await doe<{ gegevenIds: string[] }>(legAntwoordPartijVast, invoer)
    const gegeven = {
      bron: 'partij',
      verzoek_id: verzoekId,
      betrokkene_id: client,
      onderdeel: 'c',
      thema: 'schulden',
    }
    expect(await db.rij('onderzoek.gegeven', String(gegevenIds[0]))).toMatchObject(gegeven)
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'beantwoord' })
    expect(await db.leesbaar(['onderzoek.gegeven', 'onderzoek.verzoek'], 'geheimeregeling')).toBe(0)
  })
  test('mag niet meer zeggen dan is gevraagd', async () => {
    const { dossierId, verzoekId } = await metVerzoek(partijen.schuldhulp)
    const gegevens = [{ tekst: 'De hele inhoud.', niveau: 'inhoud', motiveringNiveau: 'Omdat het kan.' }]
    const afloop = await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId, { gegevens }), {
      dossierId,
    })
    expect(redenen(afloop)).toEqual(['niveau-hoger-dan-gevraagd'])
  })
  test('een weigering is definitief en vraagt geen reden', async () => {
    const { dossierId, client, verzoekId, doe } = await metVerzoek(partijen.ggz, ggz)
    await doe(legAntwoordPartijVast, { verzoekId, antwoord: 'geweigerd', datum: vandaag })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'geweigerd' })
    const op = { dossierId }
    expect(redenen(await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId), op))).toContain(
      'weigering-is-definitief',
    )
    expect(
      redenen(await t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [partijen.ggz], ggz), op)),
    ).toEqual(['partij-weigerde'])
  })
  test('kan niet geweigerd zijn en toch iets geven, of gegeven zijn zonder iets', async () => {
    const { dossierId, verzoekId } = await metVerzoek(partijen.schuldhulp)
    const leg = (anders: object) =>
      t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId, anders), { dossierId })
    expect(await leg({ antwoord: 'geweigerd' })).toMatchObject({
      soort: 'ongeldig',
      fouten: { antwoord: ['kies'] },
    })
    expect(await leg({ gegevens: [] })).toMatchObject({
      soort: 'ongeldig',
      fouten: { gegevens: ['verplicht'] },
    })
  })
})

describe('een verzoek dat openstaat', () => {
  test('een partij die moet antwoorden krijgt een herinnering, een geheimhouder nooit (5.4.2 lid 2)', async () => {
    const plicht = await metVerzoek(partijen.schuldhulp)
    await plicht.doe(rappelleerPartij, { verzoekId: plicht.verzoekId })
    expect(await db.audit()).toMatchObject({ actie: 'onderzoek.rappelleer-partij', resultaat: 'toegestaan' })
    const geheim = await metVerzoek(partijen.ggz, ggz)
    const afloop = await t.doe(rappelleerPartij, toeleider, { verzoekId: geheim.verzoekId }, geheim)
    expect(redenen(afloop)).toEqual(['geheimhouder-niet-rappelleren'])
  })
  test('kan worden ingetrokken; daarna is er niets te beantwoorden', async () => {
    const { dossierId, verzoekId, doe } = await metVerzoek(partijen.schuldhulp)
    await doe(trekVerzoekIn, { verzoekId, reden: 'Zij vertelde het zelf al.' })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'ingetrokken' })
    expect(
      redenen(await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId), { dossierId })),
    ).toContain('verzoek-is-ingetrokken')
  })
})
