import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, schulden, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { hergebruikGegeven } from './hergebruik-gegeven.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { legOnderdeelZonderBevindingVast } from './leg-onderdeel-zonder-bevinding-vast.ts'
import { stelIdentiteitVast } from './stel-identiteit-vast.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'

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

describe('een gegeven verbeteren (AVG 16)', () => {
  test('de oude tekst is weg, wat leeg blijft verandert niet', async () => {
    const { client, doe } = await lopendOnderzoek(t)
    const { gegevenId } = await doe(legGegevenVast, { ...schulden, betrokkeneId: client })
    const oud = (await db.rij('onderzoek.gegeven', String(gegevenId))).inhoud
    const nieuw = {
      gegevenId,
      reden: 'Verkeerd aantal.',
      tekst: 'Er zijn vier schuldeisers.',
      noodzaak: schulden.noodzaak,
    }
    await doe(verbeterGegeven, nieuw)
    const rij = await db.rij('onderzoek.gegeven', String(gegevenId))
    expect(rij).toMatchObject({
      thema: 'schulden',
      niveau: 'dat',
      bron: 'betrokkene-zelf',
      betrokkene_id: client,
    })
    expect(rij.inhoud).not.toEqual(oud)
    expect(await db.gelogd()).toBe(1)
  })
  test('mag niet om iets mogelijk te maken dat anders niet mag', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { gegevenId } = await doe(legGegevenVast, { ...schulden, betrokkeneId: client })
    const invoer = {
      gegevenId,
      reden: 'Toch over wonen.',
      thema: 'wonen',
      tekst: 'Over de woning.',
      noodzaak: schulden.noodzaak,
    }
    expect(redenen(await t.doe(verbeterGegeven, toeleider, invoer, { dossierId }))).toEqual([
      'thema-gesloten',
    ])
    const onbekend = { ...invoer, gegevenId: '99999999-9999-4999-8999-999999999999' }
    expect(redenen(await t.doe(verbeterGegeven, toeleider, onbekend, { dossierId }))).toEqual([
      'onbekend-gegeven',
    ])
  })
})

describe('eigen gegevens hergebruiken (5.4.1 lid 4)', () => {
  const invoer = (betrokkeneId: string, bronnen: string[]) => ({
    ...schulden,
    betrokkeneId,
    bronnen,
    thema: 'inkomen',
    onderdeel: 'b',
    vraag: 'Loopt er bijzondere bijstand?',
  })
  test('een bron voor een vraag, met de bron bij het gegeven', async () => {
    const { client, doe } = await lopendOnderzoek(t)
    const { gegevenId } = await doe(hergebruikGegeven, invoer(client, ['participatiewet']))
    expect(await db.rij('onderzoek.gegeven', String(gegevenId))).toMatchObject({
      bron: 'participatiewet',
      onderdeel: 'b',
    })
    expect(await db.audit()).toMatchObject({ artikel: 'hergebruik' })
  })
  test('niet meer bronnen tegelijk', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const afloop = await t.doe(hergebruikGegeven, toeleider, invoer(client, ['participatiewet', 'wgs']), {
      dossierId,
    })
    expect(redenen(afloop)).toEqual(['een-bron-per-keer'])
  })
})

describe('wat verder bij het onderzoek hoort', () => {
  test('niets gevonden is ook een bevinding, een keer (2.3a.1 lid 4)', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const invoer = { onderdeel: 'c', toelichting: 'Geheimetoelichting.' }
    await doe(legOnderdeelZonderBevindingVast, invoer)
    expect(redenen(await t.doe(legOnderdeelZonderBevindingVast, toeleider, invoer, { dossierId }))).toEqual([
      'onderdeel-is-ingevuld',
    ])
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'Geheimetoelichting')).toBe(0)
  })
  test('van de identiteit blijft alleen het soort document (2.3.4)', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const invoer = { betrokkeneId: client, document: 'paspoort', datum: vandaag }
    await doe(stelIdentiteitVast, { ...invoer, nummer: 'NX12345' })
    const [rij] = await db.rijen(
      `select code, inhoud from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'identiteit-vastgesteld'`,
      [dossierId],
    )
    expect(rij).toEqual({ code: 'paspoort', inhoud: null })
    expect(redenen(await t.doe(stelIdentiteitVast, toeleider, invoer, { dossierId }))).toEqual([
      'identiteit-staat-vast',
    ])
  })
})
