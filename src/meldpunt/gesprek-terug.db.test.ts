import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gesprek, gesprekPad } from '../../testing/gesprek.ts'
import { bevatHetGesprek, zonderSpoor } from '../../testing/gesprek-sporen.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

let site: TestSite
let db: RijenLezer
let mila: Client

beforeAll(async () => {
  site = await testSite({ datum: '2026-11-02' })
  db = await rijenLezer(site.superUrl)
  mila = await site.als('meldpuntmedewerker')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

describe('zonder sessie, uit een oudere pagina of met een andere rol komt de pagina terug', () => {
  test('de sessie is voorbij (401): alles staat er nog, en er is niets aangehouden', async () => {
    const html = await zonderSpoor(
      db,
      () => site.niemand.form(gesprekPad, [...gesprek(), ['_csrf', 'x']]),
      401,
    )
    bevatHetGesprek(html)
    expect(html).toContain('U bent uitgelogd')
    expect(html).not.toContain('href="/bewaard"')
  })

  test('na opnieuw aanmelden (403): nog een keer drukken is genoeg', async () => {
    const html = await zonderSpoor(db, () => mila.post(gesprekPad, [...gesprek(), ['_csrf', '']]), 403)
    bevatHetGesprek(html)
    expect(html).toContain('U bent opnieuw aangemeld')
    expect(html).toContain(`name="_csrf" value="${mila.csrf}"`)
  })

  test('met een andere rol (409): alles staat er nog', async () => {
    const html = await zonderSpoor(
      db,
      () => mila.post(gesprekPad, [...gesprek(), ['_pet', randomUUID()]]),
      409,
    )
    bevatHetGesprek(html)
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

describe('wat van een gesprek naar een ander adres gaat, wordt nergens aangehouden (5.5.2 lid 1)', () => {
  test.each([
    `${gesprekPad}/`,
    '/meldingen/nieuw//begin-triage',
    '/meldingen/nieuw/begin-triage/tel/',
    '/meldingen/nieuw/begin-triag',
    '/meldingen/nieuw/%62egin-triage/',
  ])('%s', async (pad) => {
    const html = await zonderSpoor(db, () => mila.post(pad, [...gesprek(), ['_pet', randomUUID()]]), 409)
    expect(html).not.toContain('Gemeldenaam')
    await zonderSpoor(db, () => mila.post(pad, [...gesprek(), ['_csrf', 'x']]), 403)
    await zonderSpoor(db, () => site.niemand.form(pad, [...gesprek(), ['_csrf', 'x']]), 401)
  })

  test('het adres in andere tekens is hetzelfde scherm', async () => {
    const pad = '/meldingen/nieuw/%62egin-triage'
    bevatHetGesprek(await zonderSpoor(db, () => mila.post(pad, [...gesprek(), ['_pet', randomUUID()]]), 409))
  })

  test('ook wat iemand zoekt, wordt niet aangehouden (AVG 5 lid 1 onder c)', async () => {
    const noor = await site.als('toeleider')
    for (const pad of ['/werkvoorraad', '/zoeken'])
      await zonderSpoor(
        db,
        () =>
          noor.post(pad, [
            ['zoek', 'Gemeldenaam'],
            ['_csrf', 'x'],
          ]),
        403,
      )
  })
})

test('wie te vaak drukt (429), krijgt de pagina terug met alles wat is getypt', async () => {
  const druk = await testSite({
    datum: '2026-11-02',
    limieten: { ...site.identiteit.limieten, posts: { max: 0, perMs: 60_000 } },
  })
  const joris = await druk.als('meldpuntmedewerker')
  const antwoord = await joris.post(gesprekPad, gesprek())
  const html = await antwoord.text()
  const koppen = { 'sec-fetch-site': 'cross-site' }
  const vreemd = await (await joris.post(gesprekPad, gesprek(), koppen)).text()
  await druk.close()
  expect([antwoord.status, Number(antwoord.headers.get('retry-after')) > 0]).toEqual([429, true])
  bevatHetGesprek(html)
  expect(html).toMatch(/<textarea[^>]*name="zorgen"/)
  expect(html).toContain('Wacht een minuut')
  expect(vreemd).not.toContain('Gemeldenaam')
})

describe('een pagina waarmee al een triage begon', () => {
  const dossiers = async () => (await db.rijen('select id from meldpunt.dossier')).length

  test('hetzelfde gesprek nog eens: dezelfde melding, en er komt er geen bij', async () => {
    const velden = [...gesprek(), ['handelingId', randomUUID()]] as const
    const eerste = await mila.post(gesprekPad, velden)
    const voor = await dossiers()
    const tweede = await mila.post(gesprekPad, velden)
    expect([tweede.status, tweede.headers.get('location')]).toEqual([303, eerste.headers.get('location')])
    expect(await dossiers()).toBe(voor)
  })

  test('een ander gesprek (409): alles staat er nog, en na nog een keer drukken is het een eigen melding', async () => {
    const id = randomUUID()
    await mila.post(gesprekPad, [...gesprek({ achternaam: 'Eerder' }), ['handelingId', id]])
    const voor = await dossiers()
    const antwoord = await mila.post(gesprekPad, [...gesprek(), ['handelingId', id]])
    const html = await antwoord.text()
    expect([antwoord.status, await dossiers()]).toEqual([409, voor])
    bevatHetGesprek(html)
    expect(html).toContain('Met deze pagina begon u al een triage')
    const nieuw = /name="handelingId" value="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(nieuw).not.toBe(id)
    expect((await mila.post(gesprekPad, [...gesprek(), ['handelingId', nieuw]])).status).toBe(303)
    expect(await dossiers()).toBe(voor + 1)
  })

  test('wat was getypt, is uit het kenmerk niet te lezen', async () => {
    const [rij] = await db.rijen('select row_to_json(h)::text t from meldpunt.handeling h limit 1')
    expect(rij?.t).not.toMatch(/Gemeldenaam|Eerder|#invoer/)
  })
})
