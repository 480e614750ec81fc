import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  begin,
  beginPad,
  contact,
  dag,
  datum,
  handeling,
  met,
  open,
  versieVan,
  waarde,
  wijsPad,
} from '../../testing/eerste-contact-formulier.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
})

afterAll(() => site.close())

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

  test('a telephone shows the keys of a number where a number is asked', async () => {
    const html = await (await noor.get(beginPad)).text()
    expect(html).toMatch(/name="telefoon"[^>]*inputmode="tel"/)
    expect(html).toMatch(/name="bsn"[^>]*inputmode="numeric"/)
  })

  test('after a refusal of the law (403), with its reasons', async () => {
    const dossierId = await begin(noor)
    await noor.post(wijsPad(dossierId), (await open(noor, wijsPad(dossierId))).velden)
    const pad = handeling(dossierId, 'start-onderzoek')
    const antwoord = await noor.post(pad, [...(await open(noor, pad)).velden, ...start])
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(html).toContain('De schulden groeien doordat zij haar post niet opent.')
    expect(html).toContain('<form')
    expect(html).toMatch(/Wmo 2015/)
    // Who hears the page instead of seeing it comes on the reasons, and the title says so first.
    expect(html).toContain('<title>Mag niet: ')
    expect(html).toMatch(/<div tabindex="-1" autofocus>(<[^>]+>)+Dit mag nu niet/)
  })

  test('when the act has become impossible meanwhile (403): there is no form, but the text is there', async () => {
    const dossierId = await begin(noor)
    const pad = handeling(dossierId, 'start-onderzoek')
    const antwoord = await noor.post(pad, [...dag('datum', '1', '12', '2026'), ...start])
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(html).toContain('De schulden groeien doordat zij haar post niet opent.')
  })

  test('when somebody else changed the dossier (409), with what changed; sent again, it is done', async () => {
    const dossierId = await begin(noor)
    const pad = wijsPad(dossierId)
    const oud = await open(noor, pad)
    await noor.post(pad, (await open(noor, pad)).velden)
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
    const dossierId = await begin(noor)
    const { velden } = await open(noor, wijsPad(dossierId))
    const twee = await Promise.all([1, 2].map(() => noor.post(wijsPad(dossierId), velden)))
    expect(twee.map(({ status }) => status)).toEqual([303, 303])
    expect(new Set(twee.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await versieVan(noor, dossierId)).toBe(2)
  })

  test('back, and the same form sent again: still one act', async () => {
    const dossierId = await begin(noor)
    const { velden } = await open(noor, wijsPad(dossierId))
    const eerste = await noor.post(wijsPad(dossierId), velden)
    const tweede = await noor.post(wijsPad(dossierId), velden)
    expect(tweede.headers.get('location')).toBe(eerste.headers.get('location'))
    expect(await versieVan(noor, dossierId)).toBe(2)
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
    const dossierId = await begin(noor)
    const { velden } = await open(noor, wijsPad(dossierId))
    const antwoord = await noor.post(wijsPad(dossierId), [...velden, ...Object.entries(anders)])
    expect(antwoord.status).toBe(status)
    expect(await antwoord.text()).toMatch(/<h1/)
    expect(await versieVan(noor, dossierId)).toBe(1)
  })

  test('of another pet is kept for the browser that sent it, and says so', async () => {
    const dossierId = await begin(noor)
    const { velden } = await open(noor, wijsPad(dossierId))
    const antwoord = await noor.post(wijsPad(dossierId), [...velden, ['_pet', randomUUID()]])
    expect(antwoord.headers.get('set-cookie')).toMatch(/^samenspraak-post=[^;]+;.*HttpOnly/i)
    expect(await antwoord.text()).toContain('href="/bewaard"')
  })

  test('from another site does nothing', async () => {
    const dossierId = await begin(noor)
    const { velden } = await open(noor, wijsPad(dossierId))
    expect((await noor.post(wijsPad(dossierId), velden, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await versieVan(noor, dossierId)).toBe(1)
  })
})
