import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser, hiddenValue } from '../../testing/http-browser.ts'
import { accounts, petIds, registerPeople } from '../../testing/identity-people.ts'
import { type IdentitySite, identitySite } from '../../testing/identity-site.ts'
import { open } from '../platform/db/tx.ts'
import { deleteExpired } from '../platform/identity/cleanup.store.ts'
import { identityRole } from '../platform/identity/session.ts'

const minute = 60_000
let database: TestDatabase
let site: IdentitySite
let browser: HttpBrowser
const queries: string[] = []

beforeAll(async () => {
  database = await testDatabase({ onQuery: (sql) => queries.push(sql) })
  await registerPeople(database.db)
})
beforeEach(async () => {
  site = await identitySite(database.db, accounts)
  browser = new HttpBrowser(site.baseUrl)
  await rows('delete from inrichting.sessie')
  return () => site.close()
})
afterAll(() => database.close())

const rows = (sql: string) => database.db.transaction({ role: identityRole }, (tx) => open(tx)(sql))
const csrf = async () => JSON.parse((await browser.get('/wie')).text).sessie.csrf as string

describe('a session', () => {
  test('the cookie is HttpOnly and SameSite=Lax, and the database does not know its value', async () => {
    const answer = await browser.get('/aanmelden?als=noor', (url) => url.includes('/aanmelden/terug'))
    const page = await browser.get(answer.url, () => true)
    const cookie = page.headers.getSetCookie().find((line) => line.startsWith('samenspraak='))
    expect(cookie).toMatch(/^samenspraak=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const all = JSON.stringify(await rows('select encode(id, $$escape$$) id, csrf from inrichting.sessie'))
    expect(all).not.toContain(browser.cookies.get('samenspraak'))
  })

  test('signing in never goes on with the token the browser came with', async () => {
    const planted = 'A'.repeat(43)
    browser.cookies.set('samenspraak', planted)
    await browser.get('/aanmelden?als=noor')
    const first = browser.cookies.get('samenspraak')
    expect(first).not.toBe(planted)
    await browser.get('/aanmelden?als=noor')
    const old = new HttpBrowser(site.baseUrl)
    old.cookies.set('samenspraak', first ?? '')
    expect((await old.get('/wie')).text).toBe('null')
  })

  test('ends after thirty minutes without use', async () => {
    await browser.get('/aanmelden?als=noor')
    site.clock.advance(29 * minute)
    expect((await browser.get('/werk')).status).toBe(200)
    site.clock.advance(30 * minute)
    expect((await browser.get('/wie')).text).toBe('null')
  })

  test('ends after ten hours, however much it is used', async () => {
    await browser.get('/aanmelden?als=noor')
    for (let past = 20; past < 600; past += 20) {
      site.clock.advance(20 * minute)
      expect((await browser.get('/wie')).text).not.toBe('null')
    }
    site.clock.advance(20 * minute)
    expect((await browser.get('/wie')).text).toBe('null')
  })

  test('does not live longer by what a page asks by itself', async () => {
    await browser.get('/aanmelden?als=noor')
    for (let past = 0; past < 30; past += 5) {
      expect((await browser.byItself('/wie')).text).not.toBe('null')
      site.clock.advance(5 * minute)
    }
    expect((await browser.byItself('/wie')).text).toBe('null')
  })

  test('costs one query for a page, and is written at most once a minute', async () => {
    await browser.get('/aanmelden?als=noor')
    const seen = async () =>
      (await rows('select max(laatst_gezien) as op from inrichting.sessie'))[0]?.op.getTime()
    const before = await seen()
    queries.length = 0
    site.clock.advance(59_000)
    await browser.get('/wie')
    expect(queries.filter((sql) => !/^(begin|commit)/.test(sql))).toHaveLength(1)
    expect(await seen()).toBe(before)
    site.clock.advance(2_000)
    await browser.get('/wie')
    expect(await seen()).toBe(site.clock.now())
  })

  test('is extended on request, and not by a request without its token', async () => {
    await browser.get('/aanmelden?als=noor')
    const token = await csrf()
    site.clock.advance(28 * minute)
    const page = await browser.post('/sessie/verleng', [['_csrf', token]])
    expect(page.status).toBe(204)
    expect(page.headers.get('sessie-inactief-vanaf')).toBe(
      new Date(site.clock.now() + 30 * minute).toISOString(),
    )
    const json = await browser.post('/sessie/verleng', [['_csrf', token]], { accept: 'application/json' })
    expect(JSON.parse(json.text)).toMatchObject({
      idleEnds: site.clock.now() + 30 * minute,
      now: site.clock.now(),
    })
    site.clock.advance(29 * minute)
    expect((await browser.get('/wie')).text).not.toBe('null')
    site.clock.advance(31 * minute)
    expect((await browser.post('/sessie/verleng', [['_csrf', token]])).status).toBe(401)
  })

  test('is cleared a day after its end, with all else that is past its time', async () => {
    await browser.get('/aanmelden?als=noor')
    site.clock.advance(47 * 60 * minute)
    expect(await deleteExpired(site.deps)).toBeGreaterThan(0)
    for (const table of ['sessie', 'aanmelding', 'aangehouden_post', 'snelheid']) {
      expect(await rows(`select 1 from inrichting.${table}`)).toEqual([])
    }
  })
})

describe('een pet', () => {
  const choose = async (pet: string, terug = '/werk') => {
    const page = await browser.get('/pet')
    const fields = [
      ['_csrf', hiddenValue(page, '_csrf')],
      ['pet', pet],
      ['terug', terug],
    ] as const
    return browser.post('/pet', fields)
  }
  const samToeleider = `0999.${petIds.samToeleider}`
  const samCoordinator = `0998.${petIds.samCoordinator}`

  test('met meer petten kiest iemand eerst, uit alleen de eigen petten met een lopend mandaat', async () => {
    const page = await browser.get('/aanmelden?als=sam&terug=/werk')
    expect(page.url).toBe(`${site.baseUrl}/pet?terug=%2Fwerk`)
    expect(
      [...page.text.matchAll(/name="pet" value="([^"]+)"/g)].map(([, value]) => value).toSorted(),
    ).toEqual([samCoordinator, samToeleider])
    expect((await browser.get('/werk')).url).toContain('/pet?terug=%2Fwerk')
    expect((await choose(samToeleider)).text).toBe('werk van Sam Bakker')
  })

  test('wisselen geeft een nieuw token en een andere gemeente; het oude token is dood', async () => {
    await browser.get('/aanmelden?als=sam')
    await choose(samToeleider)
    const before = browser.cookies.get('samenspraak') ?? ''
    await choose(samCoordinator)
    expect(JSON.parse((await browser.get('/wie')).text)).toMatchObject({
      gemeente: '0998',
      rol: 'coordinator',
    })
    const old = new HttpBrowser(site.baseUrl)
    old.cookies.set('samenspraak', before)
    expect((await old.get('/wie')).text).toBe('null')
  })

  test.each([
    ['van een ander', `0999.${petIds.noorToeleider}`],
    ['waarvan het mandaat vandaag eindigt', `0998.${petIds.samVoorbij}`],
    ['in een andere gemeente dan waar hij geldt', `0998.${petIds.samToeleider}`],
    ['die er niet is', '0999.00000000-0000-4000-8000-00000000ffff'],
    ['die geen pet is', `0999.${petIds.samToeleider}' or true`],
    ['die leeg is', ''],
  ])('een pet %s wordt geweigerd', async (_welke, pet) => {
    await browser.get('/aanmelden?als=sam')
    const page = await choose(pet)
    expect(page.status).toBe(400)
    expect(page.text).toContain('Kies een rol uit de lijst')
    expect((await browser.get('/wie')).text).toBe('null')
  })

  test('op de dag dat het mandaat eindigt, is de toegang weg, ook in een lopende sessie', async () => {
    site.clock.set(Date.UTC(2027, 0, 31, 22, 50))
    await browser.get('/aanmelden?als=sam')
    await choose(samCoordinator)
    expect(JSON.parse((await browser.get('/wie')).text).rol).toBe('coordinator')
    site.clock.advance(11 * minute)
    expect((await browser.get('/wie')).text).toBe('null')
    expect((await browser.get('/werk')).url).toContain('/pet')
  })

  test('wisselen leidt nooit naar een andere site', async () => {
    await browser.get('/aanmelden?als=sam')
    expect((await choose(samToeleider, '//evil.example')).url).toBe(`${site.baseUrl}/`)
  })
})
