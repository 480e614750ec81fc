import { afterAll, beforeAll, expect, test } from 'vitest'
import { standaardLimieten } from '../../src/inrichting/identiteit.ts'
import { type TestSite, testSite } from '../site.ts'

let site: TestSite
const geteld: string[] = []

beforeAll(async () => {
  site = await testSite({
    limieten: { aanmelden: { max: 3, perMs: 600_000 }, posts: { max: 5, perMs: 600_000 } },
    opGebeurtenis: async ({ soort }) => void geteld.push(soort),
  })
})

afterAll(() => site.close())

test('in the real site both halves of a sign-in and every post are counted', () => {
  expect(standaardLimieten.aanmelden.max).toBeLessThanOrEqual(300)
  expect(standaardLimieten.posts.max).toBeLessThanOrEqual(120)
})

test('answers to sign-ins nobody began fill no log', async () => {
  const statussen: number[] = []
  for (let keer = 0; keer < 8; keer += 1)
    statussen.push((await site.app.request('/aanmelden/terug?state=x&code=y')).status)
  expect(statussen).toEqual([400, 400, 400, 429, 429, 429, 429, 429])
  expect(geteld.filter((soort) => soort === 'aanmelden-geweigerd')).toHaveLength(3)
})

test('posts of another site fill no log', async () => {
  geteld.length = 0
  const koppen = { 'sec-fetch-site': 'cross-site' }
  const statussen: number[] = []
  for (let keer = 0; keer < 8; keer += 1)
    statussen.push((await site.niemand.form('/werkvoorraad', [], koppen)).status)
  expect(statussen).toEqual([403, 403, 403, 403, 403, 429, 429, 429])
  expect(geteld).toHaveLength(5)
})
