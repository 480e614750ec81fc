import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser } from '../../testing/http-browser.ts'
import { accounts, registerPeople } from '../../testing/identity-people.ts'
import { type IdentitySite, identitySite } from '../../testing/identity-site.ts'
import { open } from '../platform/db/tx.ts'
import { identityRole } from '../platform/identity/session.ts'

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

describe('wat geen formulier van een handeling is, wordt niet aangehouden', () => {
  const gehouden = () =>
    database.db.transaction({ role: identityRole }, async (tx) =>
      Number(
        (await open(tx)<{ n: number }>('select count(*)::int n from inrichting.aangehouden_post'))[0]?.n,
      ),
    )

  test.each(['/zoek', '/werk/', '/werk//', '/bestaat-niet', '/meldingen/nieuw/begin-triage/'])(
    'een post naar %s',
    async (pad) => {
      await browser.get('/aanmelden?als=noor')
      const voor = await gehouden()
      const page = await browser.post(pad, [
        ['_csrf', 'A'.repeat(43)],
        ['zoek', typed],
      ])
      expect([page.status, await gehouden()]).toEqual([403, voor])
      expect(page.text).toContain('niets bewaard')
      expect(browser.cookies.has('samenspraak-post')).toBe(false)
    },
  )
})
