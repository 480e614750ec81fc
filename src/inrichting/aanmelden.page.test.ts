import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser, type Page } from '../../testing/http-browser.ts'
import { accounts, people, petIds, registerPeople } from '../../testing/identity-people.ts'
import { type IdentitySite, identitySite } from '../../testing/identity-site.ts'

let database: TestDatabase
let site: IdentitySite
let browser: HttpBrowser

beforeAll(async () => {
  database = await testDatabase()
  await registerPeople(database.db)
  site = await identitySite(database.db, accounts)
})
afterAll(async () => {
  await site.close()
  await database.close()
})
beforeEach(() => {
  browser = new HttpBrowser(site.baseUrl)
})

const isCallback = (url: string) => new URL(url).pathname === '/aanmelden/terug'

/** Goes to the provider and stops with the answer it sends to the site, before the site sees it. */
const answerFor = async (visitor: HttpBrowser, sub = 'noor', terug = '/werk'): Promise<Page> =>
  visitor.get(`/aanmelden?als=${sub}&terug=${encodeURIComponent(terug)}`, isCallback)

const changed = (url: string, name: string, value: string): string => {
  const address = new URL(url)
  address.searchParams.set(name, value)
  return address.href
}

describe('signing in over real OpenID Connect', () => {
  test('someone without a session is sent to sign in, chooses a card, and comes back where they wanted to be', async () => {
    const cards = await browser.get('/werk')
    expect(cards.url).toMatch(site.issuer)
    expect(cards.text).toContain('Dit is een proef')
    expect(cards.text.match(/<button/g)).toHaveLength(accounts.length)
    const page = await browser.post(cards.url, [['account', 'noor']])
    expect(page).toMatchObject({ status: 200, url: `${site.baseUrl}/werk`, text: 'werk van Noor de Vries' })
  })

  test('the context holds the person, the pet and the session', async () => {
    await browser.get('/aanmelden?als=noor')
    expect(JSON.parse((await browser.get('/wie')).text)).toEqual({
      gebruikerId: people.noor,
      naam: 'Noor de Vries',
      anderePetten: [],
      petId: petIds.noorToeleider,
      gemeente: '0999',
      gemeenteNaam: 'Voorbeeld',
      rol: 'toeleider',
      organisatieId: expect.any(String),
      isAmbtenaar: true,
      teams: [],
      sessie: {
        csrf: expect.stringMatching(/^[\w-]{43}$/),
        idleEnds: site.clock.now() + 30 * 60_000,
        absoluteEnds: site.clock.now() + 600 * 60_000,
      },
    })
  })

  test('the request to the provider carries PKCE S256, state and nonce', async () => {
    const page = await browser.get('/aanmelden', (url) => url.startsWith(site.issuer))
    const { searchParams } = new URL(page.url)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name)?.length).toBeGreaterThanOrEqual(43)
    }
  })

  test('one click changes person, also while someone else is signed in', async () => {
    await browser.get('/aanmelden?als=noor')
    await browser.get('/aanmelden?als=sam')
    await browser.get('/aanmelden?als=noor')
    expect((await browser.get('/werk')).text).toBe('werk van Noor de Vries')
  })

  test('the demo provider still works after a restart, with the cookies of before', async () => {
    await browser.get('/aanmelden?als=noor')
    await site.restartProvider()
    await browser.get('/aanmelden?als=noor&terug=/werk')
    expect((await browser.get('/werk')).status).toBe(200)
  })
})

describe('a sign-in that is refused', () => {
  const refused = (page: Page) => {
    expect(page.status).toBe(400)
    expect(page.text).toContain('Aanmelden is niet gelukt')
    expect(browser.cookies.has('samenspraak')).toBe(false)
  }

  test('another state', async () => {
    const { url } = await answerFor(browser)
    refused(await browser.get(changed(url, 'state', 'A'.repeat(43))))
  })

  test('the state of another sign-in of the same browser (other nonce and verifier)', async () => {
    const [one, two] = [await answerFor(browser), await answerFor(browser)]
    refused(await browser.get(changed(one.url, 'state', new URL(two.url).searchParams.get('state') ?? '')))
  })

  test('the answer of another browser: nobody signs someone else in as themselves', async () => {
    const { url } = await answerFor(browser)
    const victim = new HttpBrowser(site.baseUrl)
    await victim.get('/aanmelden', (to) => to.startsWith(site.issuer))
    expect((await victim.get(url)).status).toBe(400)
    expect(victim.cookies.has('samenspraak')).toBe(false)
  })

  test('an answer that was used before', async () => {
    const { url } = await answerFor(browser)
    expect((await browser.get(url)).status).toBe(200)
    const [before] = [browser.cookies.get('samenspraak')]
    expect((await browser.get(url)).status).toBe(400)
    expect(browser.cookies.get('samenspraak')).toBe(before)
  })

  test('an answer from another issuer', async () => {
    const { url } = await answerFor(browser)
    refused(await browser.get(changed(url, 'iss', 'https://elders.example')))
  })

  test('after ten minutes', async () => {
    const { url } = await answerFor(browser)
    site.clock.advance(10 * 60_000)
    refused(await browser.get(url))
  })

  test('an answer without a code, or without anything', async () => {
    const { url } = await answerFor(browser)
    const bare = new URL(url)
    bare.searchParams.delete('code')
    refused(await browser.get(bare.href))
    refused(await browser.get('/aanmelden/terug'))
  })

  test('the person broke it off at the provider', async () => {
    const { url } = await answerFor(browser)
    const address = new URL(changed(url, 'error', 'access_denied'))
    address.searchParams.delete('code')
    const page = await browser.get(address.href)
    expect(page.status).toBe(403)
    expect(page.text).toContain('afgebroken')
  })

  test('someone nobody registered gets a clear page, no session, and leaves no row', async () => {
    const page = await browser.get('/aanmelden?als=gast')
    expect(page.status).toBe(403)
    expect(page.text).toContain('U heeft nog geen toegang')
    expect(browser.cookies.has('samenspraak')).toBe(false)
  })
})

describe('where a sign-in leads', () => {
  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
  ])('never to another site: %s', async (terug) => {
    const page = await answerFor(browser, 'noor', terug)
    const after = await browser.get(page.url, (url) => !isCallback(url))
    expect(after.url).toBe(`${site.baseUrl}/`)
  })

  test('the provider refuses to send the answer elsewhere', async () => {
    const page = await browser.get('/aanmelden?als=noor', (url) => url.startsWith(site.issuer))
    const elsewhere = await browser.get(
      changed(page.url, 'redirect_uri', 'https://evil.example/aanmelden/terug'),
    )
    expect(elsewhere.status).toBe(400)
    expect(elsewhere.url).toMatch(site.issuer)
  })
})
