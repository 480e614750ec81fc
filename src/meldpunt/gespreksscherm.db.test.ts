import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gesprek, gesprekPad, telPad } from '../../testing/gesprek.ts'
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

const aantal = async (tabel: string) => Number((await db.rijen(`select count(*)::int n from ${tabel}`))[0]?.n)

/** How much there is of everything that could hold something of a call. */
const sporen = () =>
  Promise.all(
    [
      'meldpunt.dossier',
      'meldpunt.gegeven',
      'meldpunt.formulierconcept',
      'inrichting.aangehouden_post',
      'logboek.audit',
      'logboek.ldv',
    ].map(aantal),
  )

/** Posts, expects that nothing came of it anywhere, and gives the page. */
const zonderSpoor = async (doe: () => Promise<Response>, status: number) => {
  const voor = await sporen()
  const antwoord = await doe()
  expect([antwoord.status, await sporen()]).toEqual([status, voor])
  expect(antwoord.headers.get('set-cookie') ?? '').not.toContain('samenspraak-post')
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  return antwoord.text()
}

const bevatAlles = (html: string) => {
  for (const deel of [
    'dwaalt ’s nachts',
    'value="Gemeldenaam"',
    'value="Verborgenkade"',
    'value="0612345678"',
  ])
    expect(html).toContain(deel)
}

describe('het gespreksscherm (5.5.2 lid 1, Q-06)', () => {
  test('opent met het vrije veld, en bewaart daar niets van', async () => {
    const html = await zonderSpoor(() => mila.get(gesprekPad), 200)
    expect(html).toMatch(/<textarea[^>]*name="zorgen"[^>]*autofocus/)
    expect(html).toContain('Er is nog niets bewaard.')
    expect(html).toContain('<script src="/assets/c.js" defer></script>')
  })

  test('met alles wat nodig is begint de triage, en dan pas staat de melding er', async () => {
    const antwoord = await mila.post(gesprekPad, gesprek())
    expect(antwoord.status).toBe(303)
    const html = await (await mila.volg(antwoord)).text()
    expect(html).toContain('De triage is begonnen')
  })

  test('wat niet klopt, komt terug met alles wat is getypt', async () => {
    const fout = gesprek({ acuut: undefined, 'ontvangenOp.jaar': '88' })
    const html = await zonderSpoor(() => mila.post(gesprekPad, fout), 400)
    bevatAlles(html)
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
    const html = await zonderSpoor(() => mila.post(gesprekPad, gesprek(anders)), 403)
    if (!('huisnummer' in anders)) bevatAlles(html)
    expect(html).toContain(zin)
  })

  test('de gemeente opzoeken zonder script: de pagina komt terug met de gemeente', async () => {
    const zoek = { ingezetene: 'nee', _plaatsnaam: 'driel', _stap: 'zoek' }
    const html = await zonderSpoor(() => mila.post(gesprekPad, gesprek(zoek)), 200)
    bevatAlles(html)
    expect(html).toContain('Verwijs naar de gemeente Overbetuwe.')
    const onbekend = gesprek({ ...zoek, _plaatsnaam: 'Nergenshuizen' })
    const terug = await zonderSpoor(() => mila.post(gesprekPad, onbekend), 200)
    expect(terug).toContain('Deze plaats staat niet in onze lijst.')
  })
})

test('wie het gesprek niet mag voeren, staat wel in het logboek (AVG 32)', async () => {
  const voor = await aantal('logboek.audit')
  const noor = await site.als('toeleider')
  expect((await noor.post(gesprekPad, gesprek())).status).toBe(403)
  expect(await aantal('logboek.audit')).toBe(voor + 1)
})

describe('zonder sessie, uit een oudere pagina of met een andere rol komt de pagina terug', () => {
  test('de sessie is voorbij (401): alles staat er nog, en er is niets aangehouden', async () => {
    const html = await zonderSpoor(() => site.niemand.form(gesprekPad, [...gesprek(), ['_csrf', 'x']]), 401)
    bevatAlles(html)
    expect(html).toContain('U bent uitgelogd')
    expect(html).not.toContain('href="/bewaard"')
  })

  test('na opnieuw aanmelden (403): nog een keer drukken is genoeg', async () => {
    const html = await zonderSpoor(() => mila.post(gesprekPad, [...gesprek(), ['_csrf', '']]), 403)
    bevatAlles(html)
    expect(html).toContain('U bent opnieuw aangemeld')
    expect(html).toContain(`name="_csrf" value="${mila.csrf}"`)
  })

  test('met een andere rol (409): alles staat er nog', async () => {
    const html = await zonderSpoor(() => mila.post(gesprekPad, [...gesprek(), ['_pet', randomUUID()]]), 409)
    bevatAlles(html)
    expect(html).toContain('U werkt nu in een andere rol of gemeente')
  })

  test('vanaf een andere site komt er niets terug', async () => {
    const koppen = { 'sec-fetch-site': 'cross-site' }
    const antwoord = await mila.post(gesprekPad, gesprek(), koppen)
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).not.toContain('Gemeldenaam')
  })

  test('een ander formulier wordt wel aangehouden, zodat deze tests kunnen falen', async () => {
    const noor = await site.als('toeleider')
    const antwoord = await noor.post('/onderzoeken/nieuw/leg-eerste-contact-vast', [['_pet', randomUUID()]])
    expect(antwoord.headers.get('set-cookie')).toContain('samenspraak-post')
  })
})

describe('als er iets misgaat', () => {
  test('komt de pagina terug met een nummer om te noemen (500), en is nog een keer drukken genoeg', async () => {
    stuk = true
    const antwoord = await mila.post(gesprekPad, gesprek())
    const html = await antwoord.text()
    stuk = false
    expect(antwoord.status).toBe(500)
    bevatAlles(html)
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
    bevatAlles(html)
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
