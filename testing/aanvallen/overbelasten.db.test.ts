import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../dossiers.ts'
import { gemeente } from '../omgeving.ts'
import { type Client, type TestSite, testSite } from '../site.ts'

const datum = '2026-12-01'
let site: TestSite
let noor: Client
let dossierId: string
let betrokkeneId: string

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
  const gelegd = await legDossier(site.omgeving, 'onderzoek', {
    gemeente,
    behandelaar: noor.gebruikerId,
    datum,
  })
  dossierId = gelegd.dossierId
  betrokkeneId = gelegd.betrokkeneId
})

afterAll(() => site.close())

/** Milliseconds a call took; a whole office works on this one process. */
const duur = async (werk: () => Promise<Response>): Promise<{ ms: number; antwoord: Response }> => {
  const begin = performance.now()
  const antwoord = await werk()
  return { ms: performance.now() - begin, antwoord }
}

const snel = 3000

describe('one request does not keep the others waiting', () => {
  test('a mail address of four hundred thousand dots', async () => {
    const mail = `a@${'.'.repeat(400_000)}@`
    const { ms, antwoord } = await duur(() =>
      noor.api('POST', `/onderzoeken/${dossierId}/veilige-contacten`, { betrokkeneId, mail }),
    )
    expect(antwoord.status).toBe(400)
    expect(ms).toBeLessThan(snel)
  })

  test('a mail address just short enough to be looked at', async () => {
    const mail = `a@${'.'.repeat(250)}@`
    const { ms, antwoord } = await duur(() =>
      noor.api('POST', `/onderzoeken/${dossierId}/veilige-contacten`, { betrokkeneId, mail }),
    )
    expect(antwoord.status).toBe(400)
    expect(ms).toBeLessThan(snel)
  })

  test('one name two hundred thousand times', async () => {
    const velden = Array.from({ length: 170_000 }, () => ['a', ''] as const)
    const { ms, antwoord } = await duur(() =>
      noor.post(`/onderzoeken/${dossierId}/handelingen/leg-gegeven-vast`, velden),
    )
    expect(antwoord.status).toBe(400)
    expect(ms).toBeLessThan(snel)
  })

  test('a hundred thousand names, and a row more', async () => {
    const velden = Array.from({ length: 90_000 }, (_, i) => [i.toString(36), ''] as const)
    const { ms, antwoord } = await duur(() =>
      noor.post(`/onderzoeken/${dossierId}/handelingen/leg-gesprek-vast`, [
        ['_rij_toevoegen', 'gegevens'],
        ...velden,
      ]),
    )
    expect(antwoord.status).toBe(303)
    expect(ms).toBeLessThan(snel)
    expect((await noor.volg(antwoord)).status).toBe(200)
  })

  test('two hundred thousand faults give an answer one can read', async () => {
    const body = { gegevens: Array.from({ length: 200_000 }, () => 0) }
    const { ms, antwoord } = await duur(() => noor.api('POST', `/onderzoeken/${dossierId}/gesprekken`, body))
    expect(antwoord.status).toBe(400)
    expect((await antwoord.text()).length).toBeLessThan(100_000)
    expect(ms).toBeLessThan(snel)
  })

  test('more people than anyone ticks are refused before they are looked up', async () => {
    const met = Array.from({ length: 10_000 }, () => betrokkeneId)
    const antwoord = await noor.api('POST', `/onderzoeken/${dossierId}/gesprekken`, {
      met,
      vorm: 'thuis',
      datum,
    })
    expect(antwoord.status).toBe(400)
  })

  test.each([
    ['deep lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['deep objects', `${'{"a":'.repeat(80_000)}0${'}'.repeat(80_000)}`],
    ['a prototype', '{"__proto__":{"rol":"beslisser"},"constructor":{"prototype":{"x":1}}}'],
    ['no JSON', '{'],
    ['nothing', ''],
  ])('JSON that is %s is invalid input', async (_naam, body) => {
    const antwoord = await noor.api('POST', `/onderzoeken/${dossierId}/gesprekken`, body)
    expect(antwoord.status).toBe(400)
    expect(({} as Record<string, unknown>).rol).toBeUndefined()
  })

  test('more than half a megabyte is refused, said beforehand or not', async () => {
    const groot = 'x'.repeat(600_000)
    expect((await noor.api('POST', `/onderzoeken/${dossierId}/gesprekken`, groot)).status).toBe(400)
    expect(
      (await noor.post(`/onderzoeken/${dossierId}/handelingen/leg-gesprek-vast`, [['a', groot]])).status,
    ).toBe(400)
  })
})
