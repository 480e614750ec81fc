import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser } from '../../testing/http-browser.ts'
import { accounts, registerPeople } from '../../testing/identity-people.ts'
import { type IdentitySite, identitySite } from '../../testing/identity-site.ts'
import { open } from '../platform/db/tx.ts'

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

describe('een gemeente die niet live is', () => {
  const zet = (live: boolean) =>
    database.db.transaction({ role: 'samenspraak_inrichting', gemeente: '0999' }, (tx) =>
      open(tx)('update inrichting.gemeente set live = $1 where code = $2', [live, '0999']),
    )

  test('geeft niemand een pet, ook niet midden in een sessie (AVG 28)', async () => {
    await browser.get('/aanmelden?als=noor')
    expect(JSON.parse((await browser.get('/wie')).text)).toMatchObject({ gemeente: '0999' })
    await zet(false)
    try {
      expect((await browser.get('/wie')).text).toBe('null')
      const opnieuw = new HttpBrowser(site.baseUrl)
      await opnieuw.get('/aanmelden?als=noor')
      expect((await opnieuw.get('/wie')).text).toBe('null')
    } finally {
      await zet(true)
    }
  })
})
