import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Aanmeldgebeurtenis, standaardLimieten } from '../src/inrichting/index.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { legContactpogingVast } from '../src/onderzoek/leg-contactpoging-vast.ts'
import { vraagTerugbellen } from '../src/onderzoek/vraag-terugbellen.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens } from './casus-03-partijen.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner
const geweigerd: Aanmeldgebeurtenis[] = []
const vreemd = '999901047'

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20, {
    opGebeurtenis: async (gebeurtenis) => void geweigerd.push(gebeurtenis),
    limieten: { ...standaardLimieten, posts: { max: 40, perMs: 60_000 } },
  })
  db = await rijenLezer(proef.site.superUrl)
  jongen = await alsInwoner(proef.site, bsnVan.jongen)
  moeder = await alsInwoner(proef.site, bsnVan.moeder)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

describe('bel mij terug (2.3a.1 lid 4)', () => {
  const invoer = (wie: string, anders = {}) => ({
    betrokkeneId: proef.id(wie),
    wanneer: 'middag',
    alleen: true,
    ...anders,
  })
  const vraag = (wie: Inwoner, over: string) =>
    proef.site.doe(vraagTerugbellen, wie.wie, invoer(over), { dossierId: proef.id('onderzoek') })

  test('voor een ander kan niemand het vragen, en een medewerker evenmin', async () => {
    expect(afgelopen(await vraag(moeder, 'jongen'))).toEqual(['belverzoek-alleen-zelf'])
    expect((await vraag(await alsInwoner(proef.site, vreemd), 'jongen')).soort).toBe('niet-gevonden')
    const dossier = { dossierId: proef.id('onderzoek') }
    expect((await proef.site.doe(vraagTerugbellen, mensen.toeleider, invoer('jongen'), dossier)).soort).toBe(
      'rol',
    )
  })
  test('zonder keuze komt de pagina terug met wat er was getypt; na de controle is het een plicht van de toeleider', async () => {
    const fout = await jongen.post('/mijn/bel-mij-terug', { telefoon: '06 12345678', waarover: 'School' })
    expect(fout.status).toBe(400)
    expect(await fout.text()).toMatch(/06 12345678[\s\S]*School/)
    const velden = { wanneer: 'middag', alleen: 'ja', telefoon: '06 12345678', waarover: 'School' }
    const controle = await (await jongen.post('/mijn/bel-mij-terug', { ...velden, stap: 'controle' })).text()
    const handelingId = /name="handelingId" value="([^"]+)"/.exec(controle)?.[1] ?? ''
    for (const _ of [1, 2]) {
      const antwoord = await jongen.post('/mijn/bel-mij-terug', { ...velden, stap: 'stuur', handelingId })
      expect(antwoord.headers.get('location')).toBe('/mijn/bel-mij-terug/gedaan')
    }
    const rijen = await db.rijen(`select 1 from onderzoek.gebeurtenis where soort = 'terugbelverzoek'`)
    expect(rijen).toHaveLength(1)
    expect(await jongen.tekst('/mijn')).toContain('Wij bellen je terug')
    expect(afgelopen(await vraag(jongen, 'jongen'))).toEqual(['belverzoek-loopt-al'])
    const noor = await proef.site.doe(
      bekijkOnderzoek,
      mensen.toeleider,
      {},
      { dossierId: proef.id('onderzoek') },
    )
    expect(JSON.stringify(noor)).toContain('06 12345678')
    // Only when somebody tried to call is it done.
    await proef.site.doe(
      legContactpogingVast,
      mensen.toeleider,
      {
        betrokkeneId: proef.id('jongen'),
        kanaal: 'telefoon',
        resultaat: 'niet-bereikt',
        datum: '2026-12-21',
      },
      { dossierId: proef.id('onderzoek') },
    )
    expect(await jongen.tekst('/mijn')).not.toContain('Wij bellen je terug')
  })
  test('met een kenmerk van de handeling dat er geen is, of dat van een ander is, gaat er niets stuk en niets weg', async () => {
    const velden = { wanneer: 'middag', stap: 'stuur' }
    for (const handelingId of ['x', "'; drop table", '%00', 'a'.repeat(5000)]) {
      const antwoord = await moeder.post('/mijn/bel-mij-terug', { ...velden, handelingId })
      expect(antwoord.status, handelingId.slice(0, 20)).toBe(303)
    }
    const rijen = await db.rijen(
      `select 1 from onderzoek.gebeurtenis where soort = 'terugbelverzoek' and betrokkene_id = $1`,
      [proef.id('moeder')],
    )
    expect(rijen).toHaveLength(1)
  })
  test('een post van een andere site, zonder kenmerk of zonder sessie doet niets', async () => {
    const velden = { wanneer: 'middag', stap: 'stuur' }
    const elders = await moeder.post('/mijn/bel-mij-terug', velden, { 'sec-fetch-site': 'cross-site' })
    expect(elders.status).toBe(403)
    expect((await moeder.post('/mijn/bel-mij-terug', { ...velden, _csrf: 'x' })).status).toBe(403)
    const zonder = await moeder.post('/mijn/bel-mij-terug', velden, { cookie: '' })
    expect(zonder.status).toBe(401)
    // Both refusals of a session are in the log, and say nothing of who it was.
    expect(geweigerd.map(({ soort, gebruikerId }) => [soort, gebruikerId])).toEqual([
      ['post-geweigerd', undefined],
      ['post-geweigerd', undefined],
    ])
  })
})

describe('te vaak achter elkaar', () => {
  test('zegt hoe lang te wachten, en niet dat de pagina van een ander kwam', async () => {
    const een = await alsInwoner(proef.site, bsnVan.vader)
    const statussen: number[] = []
    for (let keer = 0; keer < 42; keer += 1) statussen.push((await een.post('/mijn/verleng', {})).status)
    expect(statussen.slice(0, 40)).toEqual(Array(40).fill(200))
    const vol = await een.post('/mijn/verleng', {})
    expect(vol.status).toBe(429)
    expect(Number(vol.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('de muur tussen medewerker en inwoner', () => {
  test('de sessie van een medewerker opent hier niets, en die van een inwoner daar niets', async () => {
    const noor = await proef.site.als('toeleider')
    expect((await noor.get('/mijn')).headers.get('location')).toBe('/mijn/aanmelden')
    for (const pad of ['/werkvoorraad', `/onderzoeken/${proef.id('onderzoek')}`]) {
      const antwoord = await jongen.get(pad)
      expect(antwoord.headers.get('location'), pad).toMatch(/^\/aanmelden/)
    }
    const api = await jongen.get(`/api/v1/onderzoeken/${proef.id('onderzoek')}`)
    expect(api.status).toBe(401)
  })
  test('uitloggen eindigt de sessie, en snel weg ook: teruggaan toont niets meer', async () => {
    const een = await alsInwoner(proef.site, bsnVan.moeder)
    expect((await een.post('/mijn/uitloggen', {})).status).toBe(303)
    expect((await een.get('/mijn/gegevens')).headers.get('location')).toBe('/mijn/aanmelden')
    const twee = await alsInwoner(proef.site, bsnVan.moeder)
    expect((await twee.get('/mijn/weg')).headers.get('location')).toMatch(/^https:\/\/www\.knmi\.nl/)
    expect((await twee.get('/mijn')).headers.get('location')).toBe('/mijn/aanmelden')
  })
  test('in het Engels staan dezelfde delen', async () => {
    const engels = await alsInwoner(proef.site, bsnVan.moeder, { taal: 'en' })
    expect(await engels.tekst('/mijn')).toMatch(/What must you do now\?[\s\S]*Who looked at your data\?/)
  })
})
