import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

const datum = '2026-12-01'
const vraag = 'Bijstand, want het inkomen is <weggevallen> & "op".'
const contact: readonly (readonly [string, string])[] = [
  ['taak', 'toeleiding'],
  ['wet', 'participatiewet'],
  ...dag('verzochtOp', '30', '11', '2026'),
  ['vraag', vraag],
  ['voornamen', 'Samira'],
  ['achternaam', 'Geheimenaar'],
  ...dag('geboortedatum', '4', '5', '1988'),
]

function dag(naam: string, d: string, m: string, j: string) {
  return [
    [`${naam}.dag`, d],
    [`${naam}.maand`, m],
    [`${naam}.jaar`, j],
  ] as const
}

let stuk: Error | undefined
let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({
    datum,
    db: (db) => ({
      ...db,
      transaction: (scope, work) =>
        db.transaction(scope, async (tx) => {
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

const beginPad = '/onderzoeken/nieuw/leg-eerste-contact-vast'
const met = (velden: readonly (readonly [string, string])[], ...anders: (readonly [string, string])[]) => [
  ...velden.filter(([naam]) => !anders.some(([ander]) => ander === naam)),
  ...anders,
]

/** A first contact made by the form; gives the id of its dossier. */
const begin = async (): Promise<string> => {
  const { headers, status } = await noor.post(beginPad, contact)
  expect(status).toBe(303)
  return /^\/onderzoeken\/([0-9a-f-]{36})\/gedaan\//.exec(headers.get('location') ?? '')?.[1] ?? ''
}

const handeling = (dossierId: string, naam: string) => `/onderzoeken/${dossierId}/handelingen/${naam}`
const wijsPad = (dossierId: string) => handeling(dossierId, 'wijs-op-clientondersteuning')

const waarde = (html: string, naam: string): string =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Opens the form of an act and gives what a browser would post back. */
const open = async (pad: string) => {
  const html = await (await noor.get(pad)).text()
  const betrokkene = waarde(html, 'betrokkeneId')
  return {
    html,
    velden: [
      ['handelingId', waarde(html, 'handelingId')],
      ['versie', waarde(html, 'versie')],
      ...(betrokkene ? [['betrokkeneId', betrokkene] as const] : []),
      ...dag('datum', '1', '12', '2026'),
    ] as const,
  }
}

const versieVan = async (dossierId: string): Promise<number> =>
  ((await (await noor.api('GET', `/onderzoeken/${dossierId}`)).json()) as { versie: number }).versie

const start = [
  ['aanleidingen', 'meerdere-verzoeken'],
  ['feiten', 'Zij vertelt over schulden en over haar behandeling.'],
  ['samenhang', 'De schulden groeien doordat zij haar post niet opent.'],
  ['besprokenMetClient', 'ja'],
] as const

describe('what was typed stays', () => {
  test('after a fault (400): every text, choice and date, and the faults with their fields', async () => {
    const velden = met(contact, ['geboortedatum.jaar', '88'], ['voornamen', ''])
    const antwoord = await noor.post(beginPad, velden)
    const html = await antwoord.text()
    expect(antwoord.status).toBe(400)
    expect(html).toContain('Bijstand, want het inkomen is &lt;weggevallen> &amp; ')
    expect(html).toContain('value="Geheimenaar"')
    expect(html).toMatch(/value="88"/)
    expect(html).toMatch(/value="toeleiding"[^>]*checked|checked[^>]*value="toeleiding"/)
    expect(html).toContain('Vul in: Voornamen.')
    expect(html).toMatch(/aria-invalid="true"/)
  })

  test('after a character that cannot be (400)', async () => {
    const antwoord = await noor.post(beginPad, met(contact, ['vraag', 'Schulden\u0000 en zorg']))
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('staat een teken dat niet kan')
  })

  test('after a refusal of the law (403), with its reasons', async () => {
    const dossierId = await begin()
    await noor.post(wijsPad(dossierId), (await open(wijsPad(dossierId))).velden)
    const pad = handeling(dossierId, 'start-onderzoek')
    const antwoord = await noor.post(pad, [...(await open(pad)).velden, ...start])
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(html).toContain('De schulden groeien doordat zij haar post niet opent.')
    expect(html).toContain('<form')
    expect(html).toMatch(/Wmo 2015/)
  })

  test('when the act has become impossible meanwhile (403): there is no form, but the text is there', async () => {
    const dossierId = await begin()
    const pad = handeling(dossierId, 'start-onderzoek')
    const antwoord = await noor.post(pad, [...dag('datum', '1', '12', '2026'), ...start])
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(html).toContain('De schulden groeien doordat zij haar post niet opent.')
  })

  test('when somebody else changed the dossier (409), with what changed; sent again, it is done', async () => {
    const dossierId = await begin()
    const pad = wijsPad(dossierId)
    const oud = await open(pad)
    await noor.post(pad, (await open(pad)).velden)
    const velden = met(oud.velden, ...dag('datum', '30', '11', '2026'))
    const antwoord = await noor.post(pad, velden)
    const html = await antwoord.text()
    expect(antwoord.status).toBe(409)
    expect(html).toContain('Iemand anders heeft dit dossier veranderd')
    expect(html).toMatch(/name="datum\.dag"[^>]*value="30"/)
    const opnieuw = met(velden, ['versie', waarde(html, 'versie')])
    expect((await noor.post(pad, opnieuw)).status).toBe(303)
  })
})

describe('once is once', () => {
  test('a double click is one act, and both lead to the same page', async () => {
    const dossierId = await begin()
    const { velden } = await open(wijsPad(dossierId))
    const twee = await Promise.all([1, 2].map(() => noor.post(wijsPad(dossierId), velden)))
    expect(twee.map(({ status }) => status)).toEqual([303, 303])
    expect(new Set(twee.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await versieVan(dossierId)).toBe(2)
  })

  test('back, and the same form sent again: still one act', async () => {
    const dossierId = await begin()
    const { velden } = await open(wijsPad(dossierId))
    const eerste = await noor.post(wijsPad(dossierId), velden)
    const tweede = await noor.post(wijsPad(dossierId), velden)
    expect(tweede.headers.get('location')).toBe(eerste.headers.get('location'))
    expect(await versieVan(dossierId)).toBe(2)
    expect((await noor.get(tweede.headers.get('location') ?? '')).status).toBe(200)
  })

  test('a first contact sent twice is one dossier', async () => {
    const velden = [...contact, ['handelingId', randomUUID()] as const]
    const [een, twee] = await Promise.all([noor.post(beginPad, velden), noor.post(beginPad, velden)])
    expect(een?.headers.get('location')).toBe(twee?.headers.get('location'))
  })
})

describe('a form that is not of this page', () => {
  test.each([
    ['without its token', { _csrf: '' }, 403],
    ['with the token of another session', { _csrf: Buffer.alloc(32, 1).toString('base64url') }, 403],
    ['of another pet', { _pet: randomUUID() }, 409],
  ])('%s does nothing', async (_, anders, status) => {
    const dossierId = await begin()
    const { velden } = await open(wijsPad(dossierId))
    const antwoord = await noor.post(wijsPad(dossierId), [...velden, ...Object.entries(anders)])
    expect(antwoord.status).toBe(status)
    expect(await antwoord.text()).toMatch(/<h1/)
    expect(await versieVan(dossierId)).toBe(1)
  })

  test('of another pet is kept for the browser that sent it, and says so', async () => {
    const dossierId = await begin()
    const { velden } = await open(wijsPad(dossierId))
    const antwoord = await noor.post(wijsPad(dossierId), [...velden, ['_pet', randomUUID()]])
    expect(antwoord.headers.get('set-cookie')).toMatch(/^samenspraak-post=[^;]+;.*HttpOnly/i)
    expect(await antwoord.text()).toContain('href="/bewaard"')
  })

  test('from another site does nothing', async () => {
    const dossierId = await begin()
    const { velden } = await open(wijsPad(dossierId))
    expect((await noor.post(wijsPad(dossierId), velden, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await versieVan(dossierId)).toBe(1)
  })
})

describe('addresses', () => {
  test('no link and no form leads to an address with anything of a person in it', async () => {
    const dossierId = await begin()
    const paden = ['/werkvoorraad', `/onderzoeken/${dossierId}`, `/onderzoeken/${dossierId}/handelingen`]
    for (const pad of [...paden, wijsPad(dossierId), beginPad, '/personen/zoeken']) {
      const html = await (await noor.get(pad)).text()
      const adressen = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, adres = '']) => adres)
      expect(adressen.length).toBeGreaterThan(3)
      const goed =
        /^(#[\w.-]+|tel:[+0-9]+|\/(assets\/[\w.-]+)?|(\/[a-z-]+|\/[0-9a-f-]{36})+(\?[a-zA-Z]+=[0-9a-f-]{36})?)$/
      expect(
        adressen.filter((adres) => !goed.test(adres)),
        pad,
      ).toEqual([])
    }
  })

  test('a form posts, whatever it is for', async () => {
    const dossierId = await begin()
    const html = await (await noor.get(wijsPad(dossierId))).text()
    expect([...html.matchAll(/<form [^>]*method="([^"]*)"/g)].map(([, methode]) => methode)).not.toContain(
      'get',
    )
  })
})

const koppen = {
  'cache-control': /^no-store$/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
}

describe('headers and error pages', () => {
  test('every kind of page carries the headers, good or not', async () => {
    const dossierId = await begin()
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

  test('a defect: 500 in Dutch with the number of the log, no detail, and nothing half done', async () => {
    const dossierId = await begin()
    const { velden } = await open(wijsPad(dossierId))
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
    expect(await versieVan(dossierId)).toBe(1)
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

describe('methods and paths that are not ours', () => {
  const stuur = (methode: string, pad: string, extra: Record<string, string> = {}) =>
    site.app.request(pad, {
      method: methode,
      headers: { cookie: noor.cookie, 'sec-fetch-site': 'same-origin', ...extra },
    })

  test('HEAD gives the headers of GET and no body', async () => {
    const antwoord = await stuur('HEAD', '/werkvoorraad')
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).toBe('')
  })

  test('OPTIONS allows no other site anything', async () => {
    const antwoord = await stuur('OPTIONS', '/werkvoorraad', { origin: 'https://elders.test' })
    expect(antwoord.status).toBe(404)
    const toegestaan = [...antwoord.headers.keys()].filter((naam) => naam.startsWith('access-control'))
    expect(toegestaan).toEqual([])
  })

  test.each(['PUT', 'DELETE', 'PATCH'])(
    '%s is refused without the token, and not there with it',
    async (methode) => {
      const dossierId = await begin()
      const pad = `/onderzoeken/${dossierId}`
      expect((await stuur(methode, pad)).status).toBe(403)
      expect((await stuur(methode, pad, { 'x-csrf-token': noor.csrf })).status).toBe(404)
      expect(await versieVan(dossierId)).toBe(1)
    },
  )

  test.each([
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/assets/..%2fpackage.json',
    '/assets/..%5cpackage.json',
    '/assets/%00',
    '/assets/',
    '/assets//etc/passwd',
    '/assets/__proto__',
  ])('%s gives no file', async (pad) => {
    const antwoord = await noor.get(pad)
    expect(antwoord.status).toBe(404)
    expect(await antwoord.text()).not.toContain('samenspraak"')
  })

  test('an asset that is there comes compressed, to be kept for ever', async () => {
    const antwoord = await site.niemand.get('/assets/a.css', { 'accept-encoding': 'gzip' })
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('content-encoding')).toBe('gzip')
    expect(antwoord.headers.get('cache-control')).toContain('immutable')
  })
})
