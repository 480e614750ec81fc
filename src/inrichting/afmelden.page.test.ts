import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser, hiddenValue } from '../../testing/http-browser.ts'
import { accounts, registerPeople } from '../../testing/identity-people.ts'
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

describe('signing out', () => {
  test('ends the session here and at the provider', async () => {
    await browser.get('/aanmelden?als=noor')
    const token = browser.cookies.get('samenspraak') ?? ''
    const page = await browser.get('/afmelden')
    const out = await browser.post('/afmelden', [['_csrf', hiddenValue(page, '_csrf')]])
    expect(out.url).toMatch(`${site.issuer}/session/end`)
    const after = await browser.post(`${site.issuer}/session/end/confirm`, [
      ['xsrf', /name="xsrf" value="([^"]+)"/.exec(out.text)?.[1] ?? ''],
      ['logout', 'yes'],
    ])
    expect(after.url).toMatch(`${site.baseUrl}/afgemeld`)
    expect(after.text).toContain('U bent uitgelogd')
    browser.cookies.set('samenspraak', token)
    expect((await browser.get('/wie')).text).toBe('null')
  })

  test('the policy of the page lets its form lead to the provider and to nothing else', async () => {
    await browser.get('/aanmelden?als=noor')
    const page = await browser.get('/afmelden')
    expect(page.headers.get('content-security-policy')).toContain(`form-action 'self' ${site.issuer};`)
  })
})
