import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser, hiddenValue } from '../../testing/http-browser.ts'
import { accounts, registerPeople } from '../../testing/identity-people.ts'
import { type IdentitySite, identitySite } from '../../testing/identity-site.ts'

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
  site = await identitySite(database.db, accounts, {
    deps: { limieten: { aanmelden: { max: 3, perMs: 10 * minute }, posts: { max: 8, perMs: minute } } },
  })
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

const send = (form: Opened, headers = {}) =>
  browser.post(
    '/werk?stap=2',
    [
      ['_csrf', form.csrf],
      ['_pet', form.pet],
      ['motivering', typed],
      ['handelingId', 'h1'],
    ],
    headers,
  )

const signIn = async (als = 'noor') => {
  await browser.get(`/aanmelden?als=${als}`)
  return opened()
}

describe('a post', () => {
  test('from our own page in a living session is carried out', async () => {
    const page = await send(await signIn())
    expect(page.status).toBe(200)
    expect(JSON.parse(page.text)).toMatchObject({ path: '/werk', motivering: typed })
  })

  test.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'from another site is refused, even with the right token: %j',
    async (headers) => {
      const page = await send(await signIn(), headers)
      expect(page.status).toBe(403)
      expect(page.text).toContain('andere website')
      expect(page.text).not.toContain('motivering')
      expect(browser.cookies.has('samenspraak-post')).toBe(false)
    },
  )

  test('without a token is refused, and with that of another session too', async () => {
    const form = await signIn()
    expect((await browser.post('/werk', [['motivering', typed]])).status).toBe(403)
    expect((await send({ ...form, csrf: 'A'.repeat(43) })).status).toBe(403)
  })

  test('over the API answers problem+json, and takes the token from a header', async () => {
    const { csrf } = await signIn()
    const refused = await browser.post('/api/v1/werk', [])
    expect(refused.status).toBe(403)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect((await browser.post('/api/v1/werk', [], { 'x-csrf-token': csrf })).status).toBe(200)
    browser.cookies.clear()
    expect((await browser.post('/api/v1/werk', [], { 'x-csrf-token': csrf })).status).toBe(401)
  })

  test('too many in a minute get 429 and the time to wait', async () => {
    const form = await signIn()
    for (let n = 0; n < 8; n++) expect((await send(form)).status).toBe(200)
    const page = await send(form)
    expect(page.status).toBe(429)
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
    site.clock.advance(minute)
    expect((await send(form)).status).toBe(200)
  })

  test('that came too often loses nothing: the page carries what was typed, and sends it when asked', async () => {
    const form = await signIn()
    for (let n = 0; n < 8; n++) await send(form)
    const page = await send(form)
    expect(page.status).toBe(429)
    expect(page.text).toContain('Opnieuw proberen')
    expect(page.text).toContain('action="/werk?stap=2"')
    const again = ['_csrf', '_pet', 'motivering', 'handelingId'].map(
      (name) => [name, hiddenValue(page, name)] as const,
    )
    site.clock.advance(minute)
    const sent = await browser.post('/werk?stap=2', again)
    expect(JSON.parse(sent.text)).toMatchObject({ path: '/werk', motivering: typed, handelingId: 'h1' })
  })

  test('of a hundred thousand values, too often or too late, carries and keeps no more than anyone fills in', async () => {
    const form = await signIn()
    const names = (page: { readonly text: string }) => page.text.match(/name="a"/g)?.length
    const many = [['_csrf', form.csrf], ...Array.from({ length: 100_000 }, () => ['a', '1'])] as [
      string,
      string,
    ][]
    for (let n = 0; n < 8; n++) await send(form)
    const page = await browser.post('/werk', many)
    expect(page.status).toBe(429)
    expect(names(page)).toBe(4_999)
    site.clock.advance(31 * minute)
    expect((await browser.post('/werk', many)).status).toBe(401)
    await browser.get('/aanmelden?als=noor')
    expect(names(await browser.get('/bewaard'))).toBe(4_999)
  })

  test('that came too often after the session ended is carried too, and kept once it may be sent', async () => {
    const form = await signIn()
    site.clock.advance(31 * minute)
    for (let n = 0; n < 8; n++) await browser.post('/werk', [['_csrf', form.csrf]])
    const page = await send(form)
    expect(page.status).toBe(429)
    expect(hiddenValue(page, 'motivering')).toBe(typed)
    site.clock.advance(minute)
    expect((await send(form)).text).toContain('Wat u typte is bewaard')
  })

  test('that came too often from elsewhere gets nothing back: no field, and no token of ours', async () => {
    const form = await signIn()
    for (let n = 0; n < 8; n++) await send(form)
    const page = await send({ ...form, csrf: 'A'.repeat(43) }, { 'sec-fetch-site': 'cross-site' })
    expect(page.status).toBe(429)
    expect(page.text).not.toContain('motivering')
    const own = await browser.post('/werk', [['motivering', typed]])
    expect(own.text).toContain(typed)
    const inForm = own.text.slice(own.text.indexOf('action="/werk"')).split('</form>')[0]
    expect(inForm).not.toContain('_csrf')
  })

  test('too many sign-ins from one address get 429 before the provider is asked', async () => {
    for (let n = 0; n < 3; n++) await browser.get('/aanmelden?als=noor')
    const page = await browser.get('/aanmelden?als=noor')
    expect(page.status).toBe(429)
    expect(page.url.startsWith(site.baseUrl)).toBe(true)
  })
})
