import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser, hiddenValue } from '../../testing/http-browser.ts'
import { accounts, petIds, registerPeople } from '../../testing/identity-people.ts'
import { type IdentitySite, identitySite } from '../../testing/identity-site.ts'
import { open } from '../platform/db/tx.ts'
import { identityRole } from '../platform/identity/session.ts'

const minute = 60_000
const typed = 'Mevrouw A. vertelt dat de huur niet betaald is.'
let database: TestDatabase
let site: IdentitySite
let browser: HttpBrowser

beforeAll(async () => {
  database = await testDatabase()
  await registerPeople(database.db)
})
beforeEach(async () => {
  site = await identitySite(database.db, accounts)
  browser = new HttpBrowser(site.baseUrl)
  return () => site.close()
})
afterAll(() => database.close())

interface Opened {
  readonly csrf: string
  readonly pet: string
}

/** Opens a page with a form: the hidden fields it would hold. */
const opened = async (): Promise<Opened> => {
  const { sessie, petId } = JSON.parse((await browser.get('/wie')).text)
  return { csrf: sessie.csrf, pet: petId }
}

const send = (form: Opened) =>
  browser.post('/werk?stap=2', [
    ['_csrf', form.csrf],
    ['_pet', form.pet],
    ['motivering', typed],
    ['handelingId', 'h1'],
  ])

const signIn = async (als = 'noor') => {
  await browser.get(`/aanmelden?als=${als}`)
  return opened()
}

const choosePet = async (pet: string) => {
  const page = await browser.get('/pet')
  await browser.post('/pet', [
    ['_csrf', hiddenValue(page, '_csrf')],
    ['pet', pet],
  ])
}

describe('a post on an expired session', () => {
  const late = async () => {
    const form = await signIn()
    site.clock.advance(31 * minute)
    return send(form)
  }

  test('is kept, explained, offered after signing in, and carried out once the writer says so', async () => {
    const page = await late()
    expect(page.status).toBe(401)
    expect(page.text).toContain('Wat u typte is bewaard')
    const cards = await browser.get('/aanmelden?terug=/bewaard')
    const offer = await browser.post(cards.url, [['account', 'noor']])
    expect(offer.url).toBe(`${site.baseUrl}/bewaard`)
    expect(offer.text).toContain(typed)
    const hidden = ['_csrf', '_pet', 'motivering', 'handelingId'].map(
      (name) => [name, hiddenValue(offer, name)] as const,
    )
    const sent = await browser.post('/bewaard/verder', hidden)
    expect(JSON.parse(sent.text)).toMatchObject({ path: '/werk', motivering: typed, handelingId: 'h1' })
    expect((await browser.get('/bewaard')).status).toBe(404)
  })

  test('is offered wherever the sign-in was headed', async () => {
    await late()
    expect((await browser.get('/aanmelden?als=noor&terug=/werk')).url).toBe(`${site.baseUrl}/bewaard`)
  })

  test('is shown in the words of its own form, a row at a time, without the ids that were chosen', async () => {
    const { csrf, pet } = await signIn()
    site.clock.advance(31 * minute)
    await browser.post(`/onderzoeken/${petIds.samToeleider}/handelingen/vraag-gegevens-aan-partij`, [
      ['_csrf', csrf],
      ['_pet', pet],
      ['_blad', '2'],
      ['partijen', petIds.samToeleider],
      ['items[0].gegeven', 'Of er een regeling was'],
      ['items[0].waaromNodig', 'Om te weten wat kan.'],
    ])
    await signIn()
    const { text } = await browser.get('/bewaard')
    const shown = text.slice(0, text.indexOf('action="/bewaard/verder"'))
    expect(shown).toContain('Waarom is dit nodig?')
    expect(shown).toContain('Of er een regeling was')
    expect(shown).not.toContain('items[0]')
    expect(shown).not.toContain(petIds.samToeleider)
    expect(text).toContain('name="items[0].gegeven"')
  })

  test('is not in the database in any readable form', async () => {
    await late()
    const kept = await database.db.transaction({ role: identityRole }, (tx) =>
      open(tx)<{ inhoud: Buffer }>('select inhoud from inrichting.aangehouden_post'),
    )
    expect(kept.length).toBeGreaterThan(0)
    for (const { inhoud } of kept) expect(inhoud.toString('latin1')).not.toMatch(/Mevrouw|motivering|werk/)
  })

  test('is not shown without the cookie, to someone else, or after half an hour', async () => {
    await late()
    const cookie = browser.cookies.get('samenspraak-post') ?? ''
    browser.cookies.delete('samenspraak-post')
    await signIn()
    expect((await browser.get('/bewaard')).status).toBe(404)
    browser.cookies.set('samenspraak-post', cookie)
    expect((await browser.get('/bewaard')).status).toBe(200)
    await browser.get('/aanmelden?als=sam')
    const other = await browser.get('/bewaard')
    expect(other.status).toBe(404)
    expect(other.text).not.toContain(typed)
  })

  test('is gone after half an hour', async () => {
    await late()
    site.clock.advance(30 * minute)
    await signIn()
    expect((await browser.get('/bewaard')).status).toBe(404)
  })

  test('is thrown away on request', async () => {
    await late()
    const { csrf } = await signIn()
    await browser.post('/bewaard/weg', [['_csrf', csrf]])
    expect((await browser.get('/bewaard')).status).toBe(404)
  })

  test('is not kept for someone who never had that session', async () => {
    const page = await send({ csrf: 'A'.repeat(43), pet: petIds.noorToeleider })
    expect(page.status).toBe(401)
    expect(page.text).not.toContain('Wat u typte is bewaard')
    expect(browser.cookies.has('samenspraak-post')).toBe(false)
  })

  test('from a page of an earlier session is kept too', async () => {
    const form = await signIn()
    await browser.get('/aanmelden?als=noor')
    const page = await send(form)
    expect(page.status).toBe(403)
    expect((await browser.get('/bewaard')).text).toContain(typed)
  })
})

test('een post uit een andere pet wordt bewaard en uitgelegd, en gaat pas mee na terugwisselen', async () => {
  await browser.get('/aanmelden?als=sam')
  await choosePet(`0999.${petIds.samToeleider}`)
  const form = await opened()
  await choosePet(`0998.${petIds.samCoordinator}`)
  const page = await send(form)
  expect(page.status).toBe(409)
  expect(page.text).toContain('andere rol')
  const kept = await browser.get('/bewaard')
  expect(kept.text).toContain('Ga eerst terug naar die rol')
  expect(kept.text).not.toContain('Alsnog versturen')
  await choosePet(`0999.${petIds.samToeleider}`)
  expect((await browser.get('/bewaard')).text).toContain('Alsnog versturen')
})

test('wat in een andere pet is getypt, staat alleen in die pet op de pagina (AVG 32)', async () => {
  await browser.get('/aanmelden?als=sam')
  await choosePet(`0999.${petIds.samToeleider}`)
  const form = await opened()
  await choosePet(`0998.${petIds.samCoordinator}`)
  await send(form)
  const elders = await browser.get('/bewaard')
  expect(elders.text).toContain('U typte iets als')
  expect(elders.text).not.toContain(typed)
  await choosePet(`0999.${petIds.samToeleider}`)
  expect((await browser.get('/bewaard')).text).toContain(typed)
})
