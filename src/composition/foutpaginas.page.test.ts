import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gevondenDoorAxe } from '../../testing/axe.ts'
import {
  begin,
  beginPad,
  contact,
  datum,
  met,
  open,
  wijsPad,
} from '../../testing/eerste-contact-formulier.ts'
import { type Keuring, openKeuring } from '../../testing/keuring.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { algemeen, foutpaginas } from '../teksten/catalogus.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'

interface Geval {
  readonly naam: string
  readonly status: number
  /** Words by which it is known to be that page. */
  readonly tekst: string
  readonly vraag: () => Promise<Response>
}

let stuk: Error | undefined
let site: TestSite
let druk: TestSite
let noor: Client
let keuring: Keuring

beforeAll(async () => {
  site = await testSite({
    datum,
    db: (db) => ({
      ...db,
      transaction: (scope, work) => (stuk ? Promise.reject(stuk) : db.transaction(scope, work)),
    }),
  })
  const limieten = { aanmelden: { max: 1, perMs: 60_000 }, posts: { max: 0, perMs: 60_000 } }
  druk = await testSite({ datum, limieten })
  noor = await site.als('toeleider')
  keuring = await openKeuring()
}, 90_000)

afterAll(async () => {
  await keuring.close()
  await site.close()
  await druk.close()
})

/** What is asked while the database does not answer. */
const terwijlStuk = async (vraag: () => Promise<Response>): Promise<Response> => {
  stuk = new Error('no database')
  try {
    return await vraag()
  } finally {
    stuk = undefined
  }
}

/** The form of a second person, opened before somebody else changed the dossier. */
const teLaat = async (): Promise<Response> => {
  const dossierId = await begin(noor)
  const [eerste, tweede] = [await open(noor, wijsPad(dossierId)), await open(noor, wijsPad(dossierId))]
  await noor.post(wijsPad(dossierId), eerste.velden)
  return noor.post(wijsPad(dossierId), tweede.velden)
}

/** What a browser keeps of a post that was held, and the page on which it is offered again. */
const bewaard = async (veld: readonly [string, string]): Promise<Response> => {
  const gehouden = await noor.post(beginPad, met(contact, veld))
  const cookies = gehouden.headers.getSetCookie().map((een) => een.split(';')[0])
  return noor.get('/bewaard', { cookie: [noor.cookie, ...cookies].join('; ') })
}

const gevallen: readonly Geval[] = [
  {
    naam: 'a form of more than half a megabyte',
    status: 400,
    tekst: foutpaginas[400].titel,
    vraag: () => noor.post(beginPad, met(contact, ['vraag', 'x'.repeat(600 * 1024)])),
  },
  {
    naam: 'a form with faults',
    status: 400,
    tekst: algemeen.foutenKop,
    vraag: () => noor.post(beginPad, []),
  },
  {
    naam: 'another role',
    status: 403,
    tekst: foutpaginas[403].titel,
    vraag: async () => (await site.als('coordinator')).get(`/onderzoeken/${randomUUID()}`),
  },
  {
    naam: 'an act that the law refuses',
    status: 403,
    tekst: algemeen.magNu,
    vraag: async () => noor.get(`/onderzoeken/${await begin(noor)}/handelingen/rond-onderzoek-af`),
  },
  {
    naam: 'a post of another site',
    status: 403,
    tekst: aanmelden.vreemd.titel,
    vraag: () => noor.post(beginPad, contact, { 'sec-fetch-site': 'cross-site' }),
  },
  {
    naam: 'an address that is not there',
    status: 404,
    tekst: foutpaginas[404].titel,
    vraag: () => noor.get('/bestaat-niet'),
  },
  {
    naam: 'a dossier that is not there',
    status: 404,
    tekst: foutpaginas[404].titel,
    vraag: () => noor.get(`/onderzoeken/${randomUUID()}`),
  },
  { naam: 'a form that somebody else was before', status: 409, tekst: foutpaginas[409].titel, vraag: teLaat },
  {
    naam: 'too many posts',
    status: 429,
    tekst: foutpaginas[429].titel,
    vraag: async () => (await druk.als('toeleider')).post(beginPad, contact),
  },
  {
    naam: 'a defect',
    status: 500,
    tekst: foutpaginas[500].titel,
    vraag: () => terwijlStuk(() => noor.get(`/onderzoeken/${randomUUID()}`)),
  },
  {
    naam: 'a post of an old page that was kept',
    status: 403,
    tekst: aanmelden.bewaard.oudePagina,
    vraag: () => noor.post(beginPad, met(contact, ['_csrf', 'A'.repeat(43)])),
  },
  {
    naam: 'a post of another role that was kept',
    status: 409,
    tekst: aanmelden.bewaard.andereRol,
    vraag: () => noor.post(beginPad, met(contact, ['_pet', randomUUID()])),
  },
  {
    naam: 'what was kept, offered again',
    status: 200,
    tekst: 'weggevallen',
    vraag: () => bewaard(['_csrf', 'A'.repeat(43)]),
  },
  {
    naam: 'what was kept in another role',
    status: 200,
    tekst: aanmelden.bewaard.rolWeg,
    vraag: () => bewaard(['_pet', randomUUID()]),
  },
]

describe('a page that says that something is off meets WCAG 2.2 AA, wide and on a telephone', () => {
  test.each(gevallen)('$naam ($status)', async ({ status, tekst, vraag }) => {
    const antwoord = await vraag()
    expect(antwoord.status).toBe(status)
    const html = await antwoord.text()
    expect(html).toContain(tekst)
    for (const breedte of [1280, 320]) {
      const page = await keuring.toon(html, breedte)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await gevondenDoorAxe(page), `${breedte} pixels`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte)
      await page.context().close()
    }
  })
})
