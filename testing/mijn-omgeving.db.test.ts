import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens, geheim } from './casus-03-partijen.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
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
