import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  eersteContact,
  lopendOnderzoek,
  metPartner,
  schulden,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { bekijkNotities } from './bekijk-notities.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const gesprek = { vorm: 'thuis', datum: vandaag }
const gedeeld = { onderdeel: 'a', thema: 'schulden', bron: 'betrokkene-zelf', noodzaak: schulden.noodzaak }

describe('een gesprek vastleggen (2.3a.1 lid 4)', () => {
  test('bewaart de notitie veertien dagen, alleen voor de schrijver, en de gegevens met een gedeelde reden', async () => {
    const { dossierId, client, partner, doe } = await metPartner(t)
    const gegevens = [client, partner].map((betrokkeneId) => ({
      betrokkeneId,
      tekst: `Geheimetekst ${betrokkeneId}`,
    }))
    const invoer = {
      ...gesprek,
      ...gedeeld,
      met: [client, partner],
      notitie: 'Geheimenotitie over de post.',
      gegevens,
    }
    const { gegevenIds } = await doe<{ gegevenIds: string[] }>(legGesprekVast, invoer)
    expect(gegevenIds).toHaveLength(2)
    expect(await db.gelogd()).toBe(2)
    const [concept] = await db.rijen(
      'select verloopt_op::date::text tot from onderzoek.concept where dossier_id = $1',
      [dossierId],
    )
    expect(concept).toEqual({ tot: '2026-12-21' })
    expect(await db.leesbaar(['onderzoek.concept', 'onderzoek.gegeven'], 'Geheime')).toBe(0)
    const { uitkomst } = gedaan<{ notities: { notitie: string }[] }>(
      await t.doe(bekijkNotities, toeleider, {}, { dossierId }),
    )
    expect(uitkomst.notities.map(({ notitie }) => notitie)).toEqual(['Geheimenotitie over de post.'])
    expect(redenen(await t.doe(bekijkNotities, werker('toeleider', 2), {}, { dossierId }))).toEqual([
      'niet-uw-dossier',
    ])
  })
  test('mag voor het onderzoek ook, maar zonder gegevens', async () => {
    const { dossierId, client, doe } = await eersteContact(t)
    await doe(legGesprekVast, { ...gesprek, met: [client] })
    const invoer = {
      ...gesprek,
      ...gedeeld,
      met: [client],
      gegevens: [{ betrokkeneId: client, tekst: 'Er zijn schulden.' }],
    }
    expect(redenen(await t.doe(legGesprekVast, toeleider, invoer, { dossierId }))).toContain(
      'onderzoek-niet-gestart',
    )
  })
  test('noemt bij gegevens zonder bron, vraag of reden het veld', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const invoer = {
      ...gesprek,
      met: [client],
      gegevens: [{ betrokkeneId: client, tekst: 'Er zijn schulden.' }],
    }
    const afloop = await t.doe(legGesprekVast, toeleider, invoer, { dossierId })
    expect(afloop).toEqual({
      soort: 'ongeldig',
      fouten: { onderdeel: ['verplicht'], bron: ['verplicht'], noodzaak: ['verplicht'] },
    })
  })
  test('weigert alles als een van de gegevens niet mag, elke reden een keer', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const gegevens = [
      { betrokkeneId: client, tekst: 'Over de woning.' },
      { betrokkeneId: client, tekst: 'Nog iets over de woning.' },
    ]
    const invoer = { ...gesprek, ...gedeeld, thema: 'wonen', met: [client], gegevens }
    expect(redenen(await t.doe(legGesprekVast, toeleider, invoer, { dossierId }))).toEqual(['thema-gesloten'])
    expect(await db.rijen('select 1 from onderzoek.gegeven where dossier_id = $1', [dossierId])).toEqual([])
  })
})

describe('een tweede vraag uit hetzelfde gesprek (2.3a.1 lid 4, 5.4.1 lid 1)', () => {
  const inkomen = {
    onderdeel: 'b',
    thema: 'inkomen',
    noodzaak: 'Nodig om te weten welke hulp bij het inkomen past.',
  }
  const over = (betrokkeneId: string, wat: string, deel: object = {}) => ({
    betrokkeneId,
    tekst: wat,
    ...deel,
  })
  const metTwee = (client: string, deel: object = {}) => ({
    ...gesprek,
    ...gedeeld,
    met: [client],
    gegevens: [over(client, 'Er zijn schulden.')],
    andereVraag: [inkomen],
    gegevensAndereVraag: [over(client, 'Er is geen loon.'), over(client, 'Er is een uitkering aangevraagd.')],
    ...deel,
  })
  const gesprekken = (dossierId: string) =>
    db.rijen(`select 1 from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'gesprek'`, [dossierId])
  const gegevens = (dossierId: string) =>
    db.rijen('select onderdeel, thema, bron from onderzoek.gegeven where dossier_id = $1 order by thema', [
      dossierId,
    ])

  test('elk gegeven krijgt de vraag en de reden van zijn eigen lijst, en het blijft een gesprek', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    await doe(legGesprekVast, metTwee(client))
    const bron = 'betrokkene-zelf'
    expect(await gegevens(dossierId)).toEqual([
      { onderdeel: 'b', thema: 'inkomen', bron },
      { onderdeel: 'b', thema: 'inkomen', bron },
      { onderdeel: 'a', thema: 'schulden', bron },
    ])
    expect(await gesprekken(dossierId)).toHaveLength(1)
    const { beeld } = gedaan<{ beeld: OnderzoekBeeld }>(
      await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
    ).uitkomst
    expect(beeld.gegevens.map(({ tekst, noodzaak }) => [tekst, noodzaak]).sort()).toEqual([
      ['Er is een uitkering aangevraagd.', inkomen.noodzaak],
      ['Er is geen loon.', inkomen.noodzaak],
      ['Er zijn schulden.', schulden.noodzaak],
    ])
  })
  test('mag een andere bron hebben', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    await doe(
      legGesprekVast,
      metTwee(client, { andereVraag: [{ ...inkomen, andereBron: 'eigen-waarneming' }] }),
    )
    expect((await gegevens(dossierId)).map(({ bron }) => bron)).toEqual([
      'eigen-waarneming',
      'eigen-waarneming',
      'betrokkene-zelf',
    ])
  })
  test.each([
    ['zonder die vraag', { andereVraag: [] }, { andereVraag: ['verplicht'] }],
    [
      'zonder reden bij die vraag',
      { andereVraag: [{ ...inkomen, noodzaak: undefined }] },
      { 'andereVraag.0.noodzaak': ['verplicht'] },
    ],
    ['zonder gegevens bij die vraag', { gegevensAndereVraag: [] }, { gegevensAndereVraag: ['verplicht'] }],
    ['zonder bron', { gegevens: [], bron: undefined }, { bron: ['verplicht'] }],
    ['met nog een vraag', { andereVraag: [inkomen, inkomen] }, { andereVraag: ['te-veel:1'] }],
  ])('mag niet %s', async (_, deel, fouten) => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const afloop = await t.doe(legGesprekVast, toeleider, metTwee(client, deel), { dossierId })
    expect(afloop).toEqual({ soort: 'ongeldig', fouten })
    expect(await gesprekken(dossierId)).toEqual([])
  })
  test('mag niet over een onderwerp dat de cliënt dicht hield; dan wordt niets vastgelegd', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const invoer = metTwee(client, { andereVraag: [{ ...inkomen, thema: 'wonen' }] })
    expect(redenen(await t.doe(legGesprekVast, toeleider, invoer, { dossierId }))).toEqual(['thema-gesloten'])
    expect(await gegevens(dossierId)).toEqual([])
  })
  test('vraagt bij een bijzonder gegeven ook hier een eigen reden (5.4.1 lid 2)', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const bijzonder = over(client, 'Er loopt een behandeling.', { categorie: 'gezondheid' })
    const invoer = metTwee(client, { gegevensAndereVraag: [bijzonder] })
    expect(redenen(await t.doe(legGesprekVast, toeleider, invoer, { dossierId }))).toEqual([
      'bijzondere-noodzaak-ontbreekt',
    ])
  })
})

test('na veertien dagen is een notitie niet meer te lezen (AVG 5 lid 1 onder e)', async () => {
  const { dossierId, client, doe } = await lopendOnderzoek(t)
  await doe(legGesprekVast, { ...gesprek, met: [client], notitie: 'Terugbellen over de post.' })
  t.klok.advance(15 * 86_400_000)
  const afloop = await t.doe(bekijkNotities, toeleider, {}, { dossierId })
  expect(gedaan<{ notities: object[] }>(afloop).uitkomst.notities).toEqual([])
})
