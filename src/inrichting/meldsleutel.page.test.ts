import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseUrl } from '../../testing/site.ts'
import { type SysteemSite, systeemSite } from '../../testing/systeem-site.ts'
import { meldsleutelVan } from './meldsleutel.ts'

let t: SysteemSite
beforeAll(async () => {
  t = await systeemSite()
})
afterAll(() => t.close())

const keys = async (gemeente: string): Promise<readonly Record<string, string>[]> =>
  (await (await t.site.app.request(`${baseUrl}/.well-known/jwks/${gemeente}.json`)).json()).keys

const sleutel = (gemeente: string, nummer: number) =>
  meldsleutelVan(t.site.omgeving.sleutels, gemeente, nummer).jwk

test('zonder meldadres staat alleen de eerste sleutel klaar', async () => {
  expect(await keys('0344')).toEqual([sleutel('0344', 1)])
})

test('de sleutels die ondertekenen staan er, en de volgende: die kent een ontvanger dan al', async () => {
  await t.db.rijen(`update inrichting.systeem set meldadres = 'https://x.example/' where gemeente = '0344'`)
  expect(await keys('0344')).toEqual([sleutel('0344', 1), sleutel('0344', 2)])
  await t.db.rijen(`update inrichting.systeem set sleutel = 2 where gemeente = '0344'`)
  expect(await keys('0344')).toEqual([sleutel('0344', 2), sleutel('0344', 3)])
})

test('elke gemeente heeft haar eigen sleutels, en alleen de publieke helft', async () => {
  expect(sleutel('0344', 1).kid).not.toBe(sleutel('0363', 1).kid)
  for (const jwk of await keys('0363'))
    expect(Object.keys(jwk).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
})

test.each(['9999', '0000'])('een gemeente die er niet is, heeft er geen: %s', async (code) => {
  expect((await t.site.app.request(`${baseUrl}/.well-known/jwks/${code}.json`)).status).toBe(404)
})
