import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { HttpBrowser } from '../../testing/http-browser.ts'
import { accounts, registerPeople } from '../../testing/identity-people.ts'
import { identitySite } from '../../testing/identity-site.ts'
import type { Aanmeldgebeurtenis } from './identiteit.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await registerPeople(database.db)
})
afterAll(() => database.close())

const claimPetten = {
  pad: 'groepen',
  waarden: { 'wams-toeleider': { gemeente: '0998', rol: 'toeleider', mandaat: 'Groep wams-toeleider' } },
  werkgever: { organisatieId: '00000000-0000-4000-8000-0000000000f0', isGemeenteambtenaar: false },
} as const

/** Signs `gast` in at a site where the provider says these groups; answers with who acts then. */
const signInWith = async (groepen: readonly string[], gebeurtenissen: Aanmeldgebeurtenis[] = []) => {
  const gast = { ...accounts[2], claims: { groepen } }
  const site = await identitySite(database.db, [gast], {
    deps: { claimPetten, opGebeurtenis: async (een) => void gebeurtenissen.push(een) },
  })
  try {
    const browser = new HttpBrowser(site.baseUrl)
    const page = await browser.get('/aanmelden?als=gast')
    return { page, wie: JSON.parse((await browser.get('/wie')).text) }
  } finally {
    await site.close()
  }
}

describe('petten from configured claims', () => {
  test('nothing for claims that mean nothing here', async () => {
    const { page, wie } = await signInWith(['iets anders'])
    expect(page.status).toBe(403)
    expect(wie).toBeNull()
  })

  test('a claim makes the user and the pet, and keeps them at the next sign-in', async () => {
    const first = await signInWith(['wams-toeleider'])
    expect(first.wie).toMatchObject({ gemeente: '0998', rol: 'toeleider', naam: 'Gast', isAmbtenaar: false })
    const again = await signInWith(['wams-toeleider'])
    expect([again.wie.gebruikerId, again.wie.petId]).toEqual([first.wie.gebruikerId, first.wie.petId])
  })

  test('a claim that is gone ends the pet at the next sign-in', async () => {
    const { page, wie } = await signInWith([])
    expect(page.text).toContain('U heeft nu geen rol')
    expect(wie).toBeNull()
  })
})

test('signing in is worth a line in the audit log, refused or not, without names', async () => {
  const lines: Aanmeldgebeurtenis[] = []
  await signInWith(['wams-toeleider'], lines)
  expect(lines).toEqual([{ soort: 'aangemeld', gebruikerId: expect.any(String) }])
})
