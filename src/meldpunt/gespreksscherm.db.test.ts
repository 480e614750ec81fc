import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gesprek, gesprekPad, telPad } from '../../testing/gesprek.ts'
import { bevatHetGesprek, zonderSpoor } from '../../testing/gesprek-sporen.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

const vandaag = '2026-11-02'
let site: TestSite
let db: RijenLezer
let mila: Client
let stuk = false

beforeAll(async () => {
  site = await testSite({
    datum: vandaag,
    db: (db) => ({
      ...db,
      transaction: (scope, doe) =>
        stuk && scope.role === 'samenspraak_meldpunt'
          ? Promise.reject(new Error('broken'))
          : db.transaction(scope, doe),
    }),
  })
  db = await rijenLezer(site.superUrl)
  mila = await site.als('meldpuntmedewerker')
})
beforeEach(() => db.rijen('delete from meldpunt.telling'))
afterAll(async () => {
  await db.close()
  await site.close()
})

const gelogd = () => db.rijen('select count(*)::int n from logboek.audit where resultaat = $1', ['rol'])

describe('het gespreksscherm (5.5.2 lid 1, Q-06)', () => {
  test('opent met het vrije veld, en bewaart daar niets van', async () => {
    const html = await zonderSpoor(db, () => mila.get(gesprekPad), 200)
    expect(html).toMatch(/<textarea[^>]*name="zorgen"[^>]*autofocus/)
    expect(html).toContain('Er is nog niets bewaard.')
    expect(html).toContain('<script src="/assets/c.js" defer></script>')
  })

  test('de browser vult bij opnieuw laden niets in van een eerder gesprek', async () => {
    const html = await (await mila.get(gesprekPad)).text()
    expect(html).toMatch(/<form id="gesprek"[^>]* autocomplete="off"/)
    const vakken = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([vak]) => vak)
    const getypt = vakken.filter((vak) => !vak.includes('type="hidden"'))
    expect(getypt.length).toBeGreaterThan(25)
    expect(getypt.filter((vak) => !vak.includes('autocomplete="off"'))).toEqual([])
  })

  test('met alles wat nodig is begint de triage, en dan pas staat de melding er', async () => {
    const antwoord = await mila.post(gesprekPad, gesprek())
    expect(antwoord.status).toBe(303)
    const html = await (await mila.volg(antwoord)).text()
    expect(html).toContain('De triage is begonnen')
  })

  test('wat niet klopt, komt terug met alles wat is getypt', async () => {
    const fout = gesprek({ acuut: undefined, 'ontvangenOp.jaar': '88' })
    const html = await zonderSpoor(db, () => mila.post(gesprekPad, fout), 400)
    bevatHetGesprek(html)
    expect(html).toContain('data-guard="typed"')
    expect(html).toMatch(/name="ontvangenOp\.jaar"[^>]*value="88"/)
  })

  test('wat deze beller niet wordt gevraagd, wordt niet bewaard, ook als het al was getypt (5.5.2 lid 1)', async () => {
    const eerder = { huisarts: 'Dokter Weetniks', relatie: 'Collega', anoniem: 'ja' }
    const antwoord = await mila.post(gesprekPad, gesprek({ ...eerder, melder: 'zelf' }))
    expect(antwoord.status).toBe(303)
    const html = await (
      await mila.get((antwoord.headers.get('location') ?? '').split('/gedaan')[0] ?? '')
    ).text()
    expect(html).toContain('Gemeldenaam')
    for (const woord of ['Weetniks', 'Collega', 'Bellernaam']) expect(html).not.toContain(woord)
  })
})

describe('wat geen melding is, laat geen spoor na (2.2.5 lid 2, N-5.5.2-1-beh)', () => {
  test.each([
    ['acuut', { acuut: 'ja' }, 'Er is nu gevaar.'],
    ['van iemand uit een andere gemeente', { ingezetene: 'nee' }, 'woont niet in deze gemeente'],
    ['een verzoek om een aanpak', { melder: 'professional', wilAanpak: 'ja' }, 'doet geen melding'],
    ['over iemand van wie niets bekend is', { achternaam: undefined, huisnummer: undefined }, 'wie het gaat'],
    ['van een beller zonder naam', { melderNaam: undefined }, 'wie er belt'],
    ['met een plaats in een andere gemeente', { plaats: 'driel' }, 'ligt niet in deze gemeente'],
  ])('%s: de pagina komt terug, en er is niets, ook geen regel in het logboek', async (_, anders, zin) => {
    const html = await zonderSpoor(db, () => mila.post(gesprekPad, gesprek(anders)), 403)
    if (!('huisnummer' in anders)) bevatHetGesprek(html)
    expect(html).toContain(zin)
  })

  test('de gemeente opzoeken zonder script: de pagina komt terug met de gemeente', async () => {
    const zoek = { ingezetene: 'nee', _plaatsnaam: 'driel', _stap: 'zoek' }
    const html = await zonderSpoor(db, () => mila.post(gesprekPad, gesprek(zoek)), 200)
    bevatHetGesprek(html)
    expect(html).toContain('Verwijs naar de gemeente Overbetuwe.')
    const onbekend = gesprek({ ...zoek, _plaatsnaam: 'Nergenshuizen' })
    const terug = await zonderSpoor(db, () => mila.post(gesprekPad, onbekend), 200)
    expect(terug).toContain('Deze plaats staat niet in onze lijst.')
  })
})

test('wie het gesprek niet mag voeren, staat wel in het logboek (AVG 32)', async () => {
  expect(await gelogd()).toEqual([{ n: 0 }])
  const noor = await site.als('toeleider')
  expect((await noor.post(gesprekPad, gesprek())).status).toBe(403)
  expect(await gelogd()).toEqual([{ n: 1 }])
})

describe('als er iets misgaat', () => {
  test('komt de pagina terug met een nummer om te noemen (500), en is nog een keer drukken genoeg', async () => {
    stuk = true
    const antwoord = await mila.post(gesprekPad, gesprek())
    const html = await antwoord.text()
    stuk = false
    expect(antwoord.status).toBe(500)
    bevatHetGesprek(html)
    expect(html).toMatch(/Er is niets bewaard en niets geteld.*[0-9a-f]{32}/s)
    const velden = ['_csrf', '_pet', '_plek', 'handelingId'].map((naam) => {
      const waarde = new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''
      return [naam, waarde] as const
    })
    expect((await mila.post(gesprekPad, [...velden, ...gesprek()])).status).toBe(303)
  })

  test('ook als niet meer te lezen is voor welke gemeenten iemand werkt', async () => {
    const { db: heel } = site.identiteit
    Object.assign(site.identiteit, {
      db: { ...heel, transaction: () => Promise.reject(new Error('broken')) },
    })
    stuk = true
    const antwoord = await mila.post(gesprekPad, [...gesprek(), ['_plek', '0344.elders']])
    stuk = false
    Object.assign(site.identiteit, { db: heel })
    const html = await antwoord.text()
    expect(antwoord.status).toBe(500)
    bevatHetGesprek(html)
    expect(html).toContain('name="_plek" value="0344.elders"')
  })
})

describe('in het logboek van de machine', () => {
  test('staat van al deze gesprekken geen woord', () => {
    expect(site.log.length).toBeGreaterThan(10)
    expect(JSON.stringify(site.log)).not.toMatch(/Gemeldenaam|Verborgenkade|0612345678|dwaalt/)
    expect(site.log.some((regel) => JSON.stringify(regel).includes(telPad))).toBe(false)
  })
})
