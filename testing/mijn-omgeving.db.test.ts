import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { leesEigenBrief } from '../src/onderzoek/lees-eigen-brief.ts'
import { legContactpogingVast } from '../src/onderzoek/leg-contactpoging-vast.ts'
import { vraagTerugbellen } from '../src/onderzoek/vraag-terugbellen.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens, geheim } from './casus-03-partijen.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const paginas = ['', '/gevraagd', '/wie-keek', '/gegevens', '/brieven', '/bel-mij-terug'] as const

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner
const vreemd = '999901047'

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20)
  const { site, id } = proef
  db = await rijenLezer(site.superUrl)
  await site.doe(bekijkOnderzoek, mensen.toeleider, {}, { dossierId: id('onderzoek') })
  jongen = await alsInwoner(site, bsnVan.jongen)
  moeder = await alsInwoner(site, bsnVan.moeder)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

describe('casus 03: de jongen van veertien en zijn moeder zien ieder hun eigen wereld (AVG 15, 5.3.2)', () => {
  test('de jongen leest wat hij alleen vertelde; op geen enkele pagina van zijn moeder staat het', async () => {
    expect(await jongen.tekst('/mijn/gegevens')).toContain(geheim)
    for (const pad of paginas) {
      const tekst = await moeder.tekst(`/mijn${pad}`)
      expect(tekst, pad).not.toContain(geheim)
      expect(tekst, pad).not.toContain('twee uur per dag')
    }
  })
  test('hij wordt met je aangesproken, en leest wat zijn ouders zien; zij met u, en voor haar is die pagina er niet', async () => {
    expect(await jongen.tekst('/mijn')).toContain('Hoi Jonas Zwart')
    expect(await jongen.tekst('/mijn')).toContain('Wat zien mijn ouders?')
    expect(await jongen.tekst('/mijn/wat-zien-ouders')).toContain('staat daar niet')
    expect(await moeder.tekst('/mijn')).toContain('Goedendag Mirjam Zwart')
    expect((await moeder.get('/mijn/wat-zien-ouders')).status).toBe(404)
  })
  test('wat de school is gevraagd staat bij hem, met het antwoord en zonder wat de school woog; niet bij haar', async () => {
    const zijn = await jongen.tekst('/mijn/gevraagd')
    expect(zijn).toContain('artikel 5.4.2')
    expect(zijn).toContain('Gegeven.')
    expect(await moeder.tekst('/mijn/gevraagd')).toContain('Wij vroegen niemand iets over u.')
  })
  test('vader doet niet mee als cliënt: hij ziet alleen wat aan hem is gericht, en anders niet dat er iets is', async () => {
    const vader = await alsInwoner(proef.site, bsnVan.vader)
    const tekst = await vader.tekst('/mijn')
    expect(tekst).not.toContain('Jonas')
    expect((await vader.get('/mijn/gegevens')).status).toBe(404)
    expect((await vader.get('/mijn/wie-keek')).status).toBe(404)
  })
})

describe('wie in geen dossier staat (ontwerp §3, AVG 12 lid 6)', () => {
  test('krijgt dezelfde pagina als wie niets mag zien, en op elk adres hetzelfde', async () => {
    const niemand = await alsInwoner(proef.site, vreemd)
    expect(await niemand.tekst('/mijn')).toContain('Er staat hier niets voor u')
    for (const pad of ['/gevraagd', '/wie-keek', '/gegevens', '/wat-zien-ouders'])
      expect((await niemand.get(`/mijn${pad}`)).status, pad).toBe(404)
    expect((await niemand.get('/mijn/bel-mij-terug')).headers.get('location')).toBe('/mijn')
  })
  test('en in een andere gemeente is ook de jongen niemand', async () => {
    const elders = await alsInwoner(proef.site, bsnVan.jongen, { in_: '9992' })
    expect(await elders.tekst('/mijn')).toContain('Er staat hier niets voor u')
  })
})

describe('wie keek (AVG 15)', () => {
  test('staat er per dag met rol en reden, zonder naam, en zonder het eigen kijken', async () => {
    const tekst = await moeder.tekst('/mijn/wie-keek')
    expect(tekst).toContain('Toeleider, gemeente Voorbeeld')
    expect(tekst).toContain('om uw zaak te lezen')
    expect(tekst).not.toContain(mensen.toeleider.naam)
    expect(tekst).not.toContain('Betrokkene')
  })
  test('zijn eigen kijken staat wel in het logboek, onder hoe dit deel hem kent, en niet onder hoe zijn sessie hem kent', async () => {
    await moeder.get('/mijn/gegevens')
    const regels = await db.rijen(
      `select actor, rol from logboek.audit where actie = 'onderzoek.mijn-onderzoeken'`,
    )
    expect(regels.length).toBeGreaterThan(0)
    expect(new Set(regels.map(({ rol }) => rol))).toEqual(new Set(['betrokkene']))
    expect(regels.map(({ actor }) => actor)).not.toContain(moeder.wie.gebruikerId)
    const [hier] = await db.rijen(`select pseudoniem from onderzoek.betrokkene where id = $1`, [
      proef.id('moeder'),
    ])
    expect(regels.map(({ actor }) => actor)).toContain(hier?.pseudoniem)
  })
})

describe('brieven aan uzelf (AVG 15, 5.3.3)', () => {
  const open = (wie: Inwoner, briefId: string, dossierId = proef.id('onderzoek')) =>
    proef.site.doe(leesEigenBrief, wie.wie, { briefId }, { dossierId })
  test('een brief aan een ander in hetzelfde onderzoek is er niet', async () => {
    const brieven = await db.rijen(`select id, betrokkene_id from onderzoek.brief where dossier_id = $1`, [
      proef.id('onderzoek'),
    ])
    for (const { id, betrokkene_id: aan } of brieven) {
      const afloop = await open(moeder, String(id))
      expect(afloop).toMatchObject({ soort: 'gedaan' })
      const gelezen = afloop.soort === 'gedaan' ? afloop.uitkomst : undefined
      expect(gelezen === null).toBe(aan !== proef.id('moeder'))
      const pagina = await moeder.get(`/mijn/brieven/onderzoeken/${proef.id('onderzoek')}/${id}`)
      expect(pagina.status).toBe(aan === proef.id('moeder') ? 200 : 404)
    }
  })
  test('van een dossier waarin hij niet staat is er niets, en van een id dat geen id is evenmin', async () => {
    const niemand = await alsInwoner(proef.site, vreemd)
    expect((await open(niemand, randomUUID())).soort).toBe('niet-gevonden')
    for (const pad of ['x', '%2e%2e%2fetc', randomUUID()])
      expect((await moeder.get(`/mijn/brieven/onderzoeken/${pad}/${pad}`)).status).toBe(404)
    expect(
      (await moeder.get(`/mijn/brieven/meldingen/${proef.id('onderzoek')}/${randomUUID()}`)).status,
    ).toBe(404)
  })
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
  test('een post van een andere site, zonder kenmerk of zonder sessie doet niets', async () => {
    const velden = { wanneer: 'middag', stap: 'stuur' }
    const elders = await moeder.post('/mijn/bel-mij-terug', velden, { 'sec-fetch-site': 'cross-site' })
    expect(elders.status).toBe(403)
    expect((await moeder.post('/mijn/bel-mij-terug', { ...velden, _csrf: 'x' })).status).toBe(403)
    const zonder = await moeder.post('/mijn/bel-mij-terug', velden, { cookie: '' })
    expect(zonder.status).toBe(401)
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
