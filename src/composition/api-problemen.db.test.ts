import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { contact, datum, probleem } from '../../testing/probleem.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { userId } from '../../testing/site-people.ts'

let stuk: Error | undefined
let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({
    datum,
    db: (db) => ({
      ...db,
      transaction: (scope, work) => (stuk ? Promise.reject(stuk) : db.transaction(scope, work)),
    }),
  })
  noor = await site.als('toeleider')
})

afterAll(() => site.close())

const leg = (behandelaar = noor.gebruikerId, code = gemeente) =>
  legDossier(site.omgeving, 'onderzoek', { gemeente: code, behandelaar, datum })

describe('every answer that is not good is a problem', () => {
  test('without a session: 401', async () => {
    await probleem(await site.niemand.api('GET', '/werkvoorraad/onderzoeken'), 401)
    await probleem(await site.niemand.api('POST', '/onderzoeken', contact), 401)
    await probleem(await site.niemand.api('GET', '/bestaat-niet'), 401)
  })

  test('with a session but without its token, or from another site: 403', async () => {
    await probleem(await noor.api('POST', '/onderzoeken', contact, { 'X-CSRF-Token': '' }), 403)
    await probleem(await noor.api('POST', '/onderzoeken', contact, { 'sec-fetch-site': 'cross-site' }), 403)
  })

  test('in a role that may not: 403, and nothing is told', async () => {
    const { dossierId } = await leg()
    const fout = await probleem(await (await site.als('fg')).api('GET', `/onderzoeken/${dossierId}`), 403)
    expect(JSON.stringify(fout)).not.toMatch(/Geheimenaar|2026-/)
  })

  test('refused by the law: 403 with every reason, its article and what would help', async () => {
    const { dossierId } = await leg()
    const start = {
      aanleidingen: ['client-vertelt'],
      feiten: 'Er zijn schulden.',
      samenhang: 'De schulden groeien door ziekte.',
      besprokenMetClient: true,
      datum,
    }
    const { redenen } = await probleem(
      await noor.api('POST', `/onderzoeken/${dossierId}/starten`, start),
      403,
    )
    expect(redenen?.length).toBeGreaterThan(0)
    for (const reden of redenen ?? []) {
      expect(reden.artikel).toMatch(/\d/)
      expect(reden.zin).toMatch(/\.$/)
      expect(reden.helpt).toMatch(/\.$/)
    }
  })

  test('unknown, elsewhere and no path at all: 404', async () => {
    const elders = await leg(userId(1), andereGemeente)
    for (const pad of [
      `/onderzoeken/${randomUUID()}`,
      `/onderzoeken/${elders.dossierId}`,
      '/bestaat-niet',
      '',
    ])
      await probleem(await noor.api('GET', pad), 404)
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('a method that no operation has: %s gives 404', async (methode) => {
    const { dossierId } = await leg()
    await probleem(await noor.api(methode, `/onderzoeken/${dossierId}`, {}), 404)
  })

  test('a defect: 500 with a number and not one detail', async () => {
    stuk = Object.assign(new Error('relation "geheim" of Geheimenaar does not exist'), { code: '42P01' })
    try {
      const antwoord = await noor.api('GET', '/werkvoorraad/onderzoeken')
      const tekst = JSON.stringify(await probleem(antwoord.clone(), 500))
      expect(tekst).not.toMatch(/geheim|relation|42P01|stack|\.ts/i)
      expect(tekst).toMatch(/"kenmerk":"[0-9a-f]{32}"/)
    } finally {
      stuk = undefined
    }
    expect(JSON.stringify(site.log)).not.toMatch(/geheim|relation/i)
    const kenmerk = site.log.find(({ event }) => event === 'defect')?.traceId
    expect(kenmerk).toMatch(/^[0-9a-f]{32}$/)
  })

  test('too many: 429 with when to come back', async () => {
    const druk = await testSite({
      datum,
      limieten: { aanmelden: { max: 1, perMs: 60_000 }, posts: { max: 1, perMs: 60_000 } },
    })
    try {
      const wie = await druk.als('toeleider')
      await wie.api('POST', '/onderzoeken', {})
      const tweede = await wie.api('POST', '/onderzoeken', {})
      expect(Number(tweede.headers.get('retry-after'))).toBeGreaterThan(0)
      await probleem(tweede, 429)
    } finally {
      await druk.close()
    }
  })
})

describe('good answers', () => {
  test('reading gives the case with its version, in JSON that is not kept', async () => {
    const { dossierId } = await leg()
    const antwoord = await noor.api('GET', `/onderzoeken/${dossierId}`)
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('cache-control')).toBe('no-store')
    expect(antwoord.headers.get('api-version')).toBeTruthy()
    expect(antwoord.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff')
    expect(antwoord.headers.get('access-control-allow-origin')).toBeNull()
    expect(await antwoord.json()).toMatchObject({ id: dossierId, versie: 1 })
  })

  test('HEAD gives the headers of GET and no body', async () => {
    const { dossierId } = await leg()
    const antwoord = await noor.api('HEAD', `/onderzoeken/${dossierId}`)
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toBe('')
  })
})
