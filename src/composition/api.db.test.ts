import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { userId } from '../../testing/site-people.ts'

const datum = '2026-12-01'
const contact = {
  taak: 'toeleiding',
  wet: 'participatiewet',
  verzochtOp: '2026-11-30',
  vraag: 'Bijstand, want het inkomen is weggevallen.',
  bsn: '999990019',
  voornamen: 'Samira',
  achternaam: 'Geheimenaar',
  geboortedatum: '1988-05-04',
}

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

interface Probleem {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly invalidParams?: readonly { name: string; code: string; reason: string }[]
  readonly redenen?: readonly { code: string; artikel: string; zin: string; helpt: string }[]
}

/** Reads an answer that must be a problem (RFC 9457, NL API Design Rules 2.2). */
const probleem = async (antwoord: Response, status: number): Promise<Probleem> => {
  expect(antwoord.status).toBe(status)
  expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(antwoord.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  const inhoud = (await antwoord.json()) as Probleem
  expect(inhoud).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
  expect(inhoud.detail).not.toBe('')
  return inhoud
}

const wijs = '/wijzingen-op-clientondersteuning'
const wijsOp = async (rest: Record<string, unknown> = {}, koppen: Record<string, string> = {}) => {
  const { dossierId, betrokkeneId } = await leg()
  const body = { betrokkeneId, datum, ...rest }
  return {
    dossierId,
    body,
    antwoord: await noor.api('POST', `/onderzoeken/${dossierId}${wijs}`, body, koppen),
  }
}

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

describe('invalid input', () => {
  test('all faults at once, each with its field and a sentence, and no value comes back', async () => {
    const kapot = { ...contact, verzochtOp: '30-11-2026', bsn: '123456789', voornamen: '', taak: 'zomaar' }
    const fout = await probleem(await noor.api('POST', '/onderzoeken', kapot), 400)
    const velden = fout.invalidParams?.map(({ name }) => name).toSorted()
    expect(velden).toEqual(['bsn', 'taak', 'verzochtOp', 'voornamen'])
    expect(JSON.stringify(fout)).not.toMatch(/123456789|zomaar|Geheimenaar/)
  })

  test.each([
    ['not JSON at all', 'taak=toeleiding', 'application/x-www-form-urlencoded'],
    ['broken JSON', '{"taak":', 'application/json'],
    ['nothing', '', 'application/json'],
    ['an array', '[{"taak":"toeleiding"}]', 'application/json'],
    ['a string', '"taak"', 'application/json'],
    ['null', 'null', 'application/json'],
    ['a number', '12', 'application/json'],
    ['JSON under another name', '{}', 'text/plain'],
    ['something that only begins as JSON', '{}', 'application/jsonp'],
    ['a byte that is no UTF-8', '\ufffd', 'application/json'],
  ])('%s: 400', async (_, body, soort) => {
    await probleem(await noor.api('POST', '/onderzoeken', body, { 'content-type': soort }), 400)
  })

  test('JSON may say its character set', async () => {
    const koppen = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await noor.api('POST', '/onderzoeken', contact, koppen)).status).toBe(201)
  })

  test('a body of more than half a megabyte: 400, whether it says so or not', async () => {
    const lang = JSON.stringify({ ...contact, vraag: 'x'.repeat(600 * 1024) })
    await probleem(await noor.api('POST', '/onderzoeken', lang), 400)
    await probleem(await noor.api('POST', '/onderzoeken', lang, { 'content-length': '10' }), 400)
  })

  test('a tower of a hundred thousand arrays: 400', async () => {
    const toren = `{"vraag":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    await probleem(await noor.api('POST', '/onderzoeken', toren), 400)
  })

  test('names that would pollute a prototype change nothing', async () => {
    const vuil = `${JSON.stringify(contact).slice(0, -1)},"__proto__":{"rol":"beslisser","toegestaan":true},"constructor":{"prototype":{"x":1}}}`
    expect((await noor.api('POST', '/onderzoeken', vuil)).status).toBe(201)
    expect(({} as Record<string, unknown>).toegestaan).toBeUndefined()
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test.each([
    ['NUL', 'Bijstand\u0000.'],
    ['an escape', 'Bijstand\u001b[31m'],
    ['half a pair', 'Bijstand\ud800'],
  ])('%s in a text: 400 with a Dutch sentence', async (_, vraag) => {
    const { invalidParams } = await probleem(
      await noor.api('POST', '/onderzoeken', { ...contact, vraag }),
      400,
    )
    expect(invalidParams).toEqual([
      { name: 'vraag', code: 'vreemd-teken', reason: expect.stringMatching(/^Bij vraag staat een teken/) },
    ])
  })

  test('line ends, tabs, accents and emoji are text like any other', async () => {
    const vraag = 'Hulp bij\r\n\tschulden: é, ß, 漢, 👩‍👧'
    expect((await noor.api('POST', '/onderzoeken', { ...contact, vraag })).status).toBe(201)
  })

  test.each(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-29', '2026-1-1'])(
    'a day that cannot be, %s: 400',
    async (verzochtOp) => {
      const { invalidParams } = await probleem(
        await noor.api('POST', '/onderzoeken', { ...contact, verzochtOp }),
        400,
      )
      expect(invalidParams?.map(({ code }) => code)).toEqual(['geen-datum'])
    },
  )
})

describe('the version of a dossier', () => {
  test('one that is behind: 409 with the version of now and what changed', async () => {
    const { dossierId, body } = await wijsOp({ versie: 1 })
    const fout = await probleem(
      await noor.api('POST', `/onderzoeken/${dossierId}${wijs}`, { ...body, versie: 1 }),
      409,
    )
    expect(fout).toMatchObject({
      versie: 2,
      veranderd: [{ verwerking: 'onderzoek.wijs-op-clientondersteuning' }],
    })
    expect(JSON.stringify(fout)).not.toContain(noor.gebruikerId)
  })

  test.each(['1', 1.5, 0, -1, 1e300, 2 ** 31, null, true, [1], {}])(
    '%j is no version: 400',
    async (versie) => {
      const { antwoord } = await wijsOp({ versie })
      const fout = await probleem(antwoord, 400)
      expect(fout.invalidParams?.map(({ name }) => name)).toEqual(['versie'])
    },
  )
})

describe('Idempotency-Key', () => {
  test('a repeat does nothing and gives the first outcome', async () => {
    const sleutel = { 'idempotency-key': randomUUID() }
    const { dossierId, body, antwoord } = await wijsOp({}, sleutel)
    expect(antwoord.status).toBe(201)
    const eerste = (await antwoord.json()) as Record<string, unknown>
    const herhaling = await noor.api('POST', `/onderzoeken/${dossierId}${wijs}`, body, sleutel)
    expect(await herhaling.json()).toEqual({ ...eerste, herhaald: true })
    const { versie } = (await (await noor.api('GET', `/onderzoeken/${dossierId}`)).json()) as {
      versie: number
    }
    expect(versie).toBe(2)
  })

  test('a key that is in use for another dossier: 400, and nothing is done there', async () => {
    const sleutel = { 'idempotency-key': randomUUID() }
    await wijsOp({}, sleutel)
    const { dossierId, antwoord } = await wijsOp({}, sleutel)
    await probleem(antwoord, 400)
    const { versie } = (await (await noor.api('GET', `/onderzoeken/${dossierId}`)).json()) as {
      versie: number
    }
    expect(versie).toBe(1)
  })

  test.each(['', 'abc', '1'.repeat(5000)])('%j is no key: 400', async (sleutel) => {
    const { antwoord } = await wijsOp({}, { 'idempotency-key': sleutel })
    await probleem(antwoord, 400)
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
