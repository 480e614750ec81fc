import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  begin,
  beginPad,
  contact,
  datum,
  met,
  open,
  versieVan,
  wijsPad,
} from '../../testing/eerste-contact-formulier.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { opties } from '../mag-dit/index.ts'

let stuk: Error | undefined
let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({
    datum,
    db: (db) => ({
      ...db,
      transaction: (scope, work) =>
        db.transaction({ ...scope, commitApart: true }, async (tx) => {
          const uitkomst = await work(tx)
          if (stuk) throw stuk
          return uitkomst
        }),
    }),
  })
  noor = await site.als('toeleider')
})

beforeEach(() => {
  stuk = undefined
})

afterAll(() => site.close())

const koppen = {
  'cache-control': /^no-store$/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
}

/** A question of "Mag dit?" in an address: only its own questions with their own answers, so nothing of a person. */
const alleenCodes = (adres: string): boolean => {
  const [pad, zoek = ''] = adres.replaceAll('&amp;', '&').split('?')
  const keuzes: Readonly<Record<string, readonly string[]>> = opties
  return (
    pad === '/mag-dit' && [...new URLSearchParams(zoek)].every(([naam, een]) => keuzes[naam]?.includes(een))
  )
}

describe('addresses', () => {
  test('no link and no form leads to an address with anything of a person in it', async () => {
    const dossierId = await begin(noor)
    const paden = ['/werkvoorraad', `/onderzoeken/${dossierId}`, `/onderzoeken/${dossierId}/handelingen`]
    for (const pad of [...paden, wijsPad(dossierId), beginPad, '/personen/zoeken']) {
      const html = await (await noor.get(pad)).text()
      const adressen = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, adres = '']) => adres)
      expect(adressen.length).toBeGreaterThan(3)
      const goed =
        /^(#[\w.-]+|tel:[+0-9]+|\/(assets\/[\w.-]+)?|(\/[a-z-]+|\/[0-9a-f-]{36})+(\/wie-keek\/\d{4}-\d\d-\d\d)?(\?[a-zA-Z]+=[0-9a-f-]{36})?(#[a-z]+)?)$/
      expect(
        adressen.filter((adres) => !goed.test(adres) && !alleenCodes(adres)),
        pad,
      ).toEqual([])
    }
  })

  test('a form posts, whatever it is for', async () => {
    const dossierId = await begin(noor)
    const html = await (await noor.get(wijsPad(dossierId))).text()
    expect([...html.matchAll(/<form [^>]*method="([^"]*)"/g)].map(([, methode]) => methode)).not.toContain(
      'get',
    )
  })
})

describe('headers and error pages', () => {
  test('every kind of page carries the headers, good or not', async () => {
    const dossierId = await begin(noor)
    const antwoorden = [
      await noor.get('/werkvoorraad'),
      await noor.get(`/onderzoeken/${dossierId}`),
      await noor.get('/bestaat-niet'),
      await noor.get(`/onderzoeken/${randomUUID()}`),
      await noor.post(beginPad, []),
      await noor.post(beginPad, [], { 'sec-fetch-site': 'cross-site' }),
      await site.niemand.get('/werkvoorraad'),
    ]
    for (const { headers } of antwoorden)
      for (const [naam, patroon] of Object.entries(koppen)) expect(headers.get(naam), naam).toMatch(patroon)
  })

  test('a page that is not there: 404 in Dutch, with a way on', async () => {
    const antwoord = await noor.get('/bestaat-niet')
    expect(antwoord.status).toBe(404)
    expect(await antwoord.text()).toContain('Niet gevonden')
  })

  test('the page of an act that nobody did does not say that it was done', async () => {
    const antwoord = await noor.get(`/onderzoeken/${await begin(noor)}/gedaan/${randomUUID()}`)
    const html = await antwoord.text()
    expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]).toBe('Hoe gaat het verder')
    expect(html).not.toContain('Gedaan')
  })

  test('a defect: 500 in Dutch with the number of the log, no detail, and nothing half done', async () => {
    const dossierId = await begin(noor)
    const { velden } = await open(noor, wijsPad(dossierId))
    stuk = Object.assign(new Error('duplicate key (bsn)=(999990019) in relation geheim'), { code: '23505' })
    const antwoord = await noor.post(wijsPad(dossierId), velden)
    const html = await antwoord.text()
    stuk = undefined
    expect(antwoord.status).toBe(500)
    expect(html).toContain('Er ging iets mis')
    expect(html).not.toMatch(/999990019|duplicate|relation|23505|at .*\.ts/)
    const nummer = /[0-9a-f]{32}/.exec(html)?.[0]
    expect(site.log.findLast(({ event }) => event === 'defect')?.traceId).toBe(nummer)
    expect(JSON.stringify(site.log)).not.toMatch(/999990019|relation/)
    expect(await versieVan(noor, dossierId)).toBe(1)
  })

  test('a form of more than half a megabyte: 400 in Dutch', async () => {
    const antwoord = await noor.post(beginPad, met(contact, ['vraag', 'x'.repeat(600 * 1024)]))
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('Dit verzoek klopt niet')
  })

  test('too many posts: 429 in Dutch', async () => {
    const limieten = { aanmelden: { max: 1, perMs: 60_000 }, posts: { max: 1, perMs: 60_000 } }
    const druk = await testSite({ datum, limieten })
    try {
      const wie = await druk.als('toeleider')
      await wie.post(beginPad, [])
      const tweede = await wie.post(beginPad, contact)
      expect(tweede.status).toBe(429)
      expect(Number(tweede.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await tweede.text()).toContain('Te veel pogingen')
    } finally {
      await druk.close()
    }
  })
})
