import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { grootsteBestand } from '../wet/bestanden.ts'

let site: TestSite
let db: RijenLezer
let noor: Client
let pad: string
let betrokkene: string

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  noor = await site.als('toeleider')
  const { dossierId, client } = await lopendOnderzoek(site)
  await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [noor.gebruikerId, dossierId])
  pad = `/onderzoeken/${dossierId}`
  betrokkene = client
})
afterAll(async () => {
  await db.close()
  await site.close()
})

/** The form as a browser sends it, with or without script. */
const stuur = (bytes: Buffer, anders: Record<string, string> = {}) => {
  const form = new FormData()
  const velden = { _csrf: noor.csrf, _pet: noor.petId, betrokkeneId: betrokkene, soort: 'persoonlijk-plan' }
  for (const [naam, waarde] of Object.entries({ ...velden, ...anders })) form.set(naam, waarde)
  form.set('bestand', new File([Uint8Array.from(bytes)], 'geheimenaam.pdf', { type: 'application/pdf' }))
  return site.app.request(`${pad}/handelingen/voeg-bestand-toe`, {
    method: 'POST',
    headers: { cookie: noor.cookie, 'sec-fetch-site': 'same-origin' },
    body: form,
  })
}
const aantal = async () => (await db.rijen('select id from onderzoek.bestand')).length
const pdf = Buffer.concat([
  Buffer.from('%PDF-1.7\n/OpenAction << /S /JavaScript >>'),
  Buffer.alloc(700_000, 7),
])

describe('een bestand over het scherm (2.3.2 lid 2, AVG 32)', () => {
  test('het formulier vraagt een bestand, ook zonder script, en er blijft geen concept van', async () => {
    const html = await (await noor.get(`${pad}/handelingen/voeg-bestand-toe`)).text()
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html).toMatch(/<input[^>]*type="file"[^>]*accept="application\/pdf,image\/jpeg,image\/png"/)
    expect(html).not.toContain('value="later"')
  })
  test('wat groter is dan alles wat iemand typt komt erin, en gaat er alleen als download uit', async () => {
    const antwoord = await stuur(pdf)
    expect(antwoord.status).toBe(303)
    expect((await noor.volg(antwoord)).status).toBe(200)
    const link = new RegExp(`${pad}/bestanden/[0-9a-f-]+`).exec(await (await noor.get(pad)).text())?.[0] ?? ''
    const bestand = await noor.get(link)
    expect(Buffer.from(await bestand.arrayBuffer()).equals(pdf)).toBe(true)
    expect(bestand.headers.get('content-type')).toBe('application/pdf')
    expect(bestand.headers.get('content-disposition')).toBe(
      `attachment; filename="persoonlijk-plan-${vandaag}.pdf"`,
    )
    expect(bestand.headers.get('x-content-type-options')).toBe('nosniff')
    expect(bestand.headers.get('cache-control')).toBe('no-store')
    const beleid = bestand.headers.get('content-security-policy') ?? ''
    expect(beleid.split(', ')).toContain('sandbox')
    expect(beleid).toContain("default-src 'none'")
  })
  test('een ander soort bestand, of een verkeerd papier: wat was gekozen staat er nog, het bestand niet', async () => {
    const eerst = await aantal()
    const antwoord = await stuur(Buffer.from('MZ geheimeinhoud'))
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(html).toContain('Dit is geen pdf, en geen foto die wij kunnen lezen.')
    expect(html).toMatch(/value="persoonlijk-plan"[^>]*checked/)
    expect(html).not.toContain(Buffer.from('MZ geheimeinhoud').toString('base64'))
    expect((await stuur(pdf, { soort: 'stuk' })).status).toBe(403)
    expect((await stuur(Buffer.alloc(0))).status).toBe(400)
    expect(await aantal()).toBe(eerst)
  })
  test('te groot: de grens van het bestand, en die van het verzoek; elders blijft een half MB genoeg', async () => {
    const eerst = await aantal()
    const vol = Buffer.alloc(grootsteBestand + 1)
    pdf.copy(vol)
    const netTeGroot = await stuur(vol)
    expect(netTeGroot.status).toBe(403)
    expect(await netTeGroot.text()).toContain('Het bestand is groter dan 10 MB.')
    const veelTeGroot = await stuur(Buffer.alloc(2 * grootsteBestand))
    expect(veelTeGroot.status).toBe(400)
    expect(await veelTeGroot.text()).toContain('Een bestand mag hooguit 10 MB zijn.')
    const gewoon = await noor.post(`${pad}/handelingen/leg-contactpoging-vast`, [['x', 'a'.repeat(600_000)]])
    expect(gewoon.status).toBe(400)
    expect(await aantal()).toBe(eerst)
  })
  test('zonder sessie, of van elders, komt er niets in; nergens staat de naam die iemand het gaf', async () => {
    const eerst = await aantal()
    expect((await stuur(pdf, { _csrf: 'vals' })).status).toBeGreaterThanOrEqual(400)
    expect(await aantal()).toBe(eerst)
    expect(await (await noor.get(pad)).text()).not.toContain('geheimenaam')
    expect(JSON.stringify(site.log)).not.toContain('geheimenaam')
    expect(await db.leesbaar(['onderzoek.bestand'], 'geheimenaam')).toBe(0)
  })
})
