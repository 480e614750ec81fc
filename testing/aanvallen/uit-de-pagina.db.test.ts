import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../dossiers.ts'
import { gemeente } from '../omgeving.ts'
import { type Client, type TestSite, testSite } from '../site.ts'

const datum = '2026-12-01'
const inbraak = `"><img src=x onerror=alert(1)><script>alert(1)</script>' javascript:alert(1) \${7*7}`
let site: TestSite
let noor: Client
let dossierId: string
let betrokkeneId: string

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
  const wie = { gemeente, behandelaar: noor.gebruikerId, datum, achternaam: inbraak }
  const gelegd = await legDossier(site.omgeving, 'onderzoek', wie)
  dossierId = gelegd.dossierId
  betrokkeneId = gelegd.betrokkeneId
})

afterAll(() => site.close())

const veilig = async (antwoord: Response): Promise<string> => {
  const tekst = await antwoord.text()
  expect(tekst).not.toMatch(/<img src=x|<script>alert|<script(?![^>]*\ssrc="\/assets\/)/i)
  expect(tekst).not.toMatch(/(?:href|src|action)="\s*javascript:/i)
  expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(antwoord.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(antwoord.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff')
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  return tekst
}

describe('what people type stays text', () => {
  beforeAll(async () => {
    const api = (pad: string, body: object) => noor.api('POST', `/onderzoeken/${dossierId}/${pad}`, body)
    const kader = { binnen: ['schulden'], met: [betrokkeneId], datum, gevolgenUitgelegd: true }
    expect((await api('reikwijdtes', { ...kader, afgesproken: inbraak })).status).toBe(201)
    expect(
      (
        await api('gesprekken', {
          met: [betrokkeneId],
          vorm: 'thuis',
          datum,
          notitie: inbraak,
          onderdeel: 'a',
          thema: 'schulden',
          bron: 'betrokkene-zelf',
          noodzaak: inbraak,
          gegevens: [{ betrokkeneId, tekst: inbraak, categorie: 'gewoon', niveau: 'dat' }],
        })
      ).status,
    ).toBe(201)
    expect(
      (
        await api('veilige-contacten', {
          betrokkeneId,
          telefoon: '06 12345678',
          mail: '"onerror="alert(1)"@x.nl',
          wanneer: inbraak,
          straat: inbraak.slice(0, 60),
          tolk: inbraak.slice(0, 60),
          toelichting: inbraak,
        })
      ).status,
    ).toBe(201)
  })

  test.each([
    ['the worklist', () => '/werkvoorraad'],
    ['the case', () => `/onderzoeken/${dossierId}`],
    ['every act', () => `/onderzoeken/${dossierId}/handelingen`],
    ['one’s own notes', () => `/onderzoeken/${dossierId}/notities`],
    ['a form with people', () => `/onderzoeken/${dossierId}/handelingen/leg-gegeven-vast`],
    ['a form with gegevens', () => `/onderzoeken/${dossierId}/handelingen/verbeter-gegeven`],
    [
      'a query that chooses',
      () =>
        `/onderzoeken/${dossierId}/handelingen/leg-gegeven-vast?betrokkeneId=${encodeURIComponent(inbraak)}`,
    ],
    ['what was done', () => `/onderzoeken/${dossierId}/gedaan/${encodeURIComponent(inbraak)}`],
    ['a path of nothing', () => `/${encodeURIComponent(inbraak)}`],
    ['a dossier of nothing', () => `/onderzoeken/${encodeURIComponent(inbraak)}`],
    ['a way back', () => `/pet?terug=${encodeURIComponent(inbraak)}`],
  ])('%s', async (_naam, pad) => {
    const tekst = await veilig(await noor.get(pad()))
    expect(tekst).toMatch(/^<!doctype html>/)
  })

  test('a form that comes back with what was typed', async () => {
    const velden = ['tekst', 'noodzaak', 'betrokkeneId', 'thema', 'handelingId', 'versie', '_stap', inbraak]
    const antwoord = await noor.post(
      `/onderzoeken/${dossierId}/handelingen/leg-gegeven-vast`,
      velden.map((naam) => [naam, inbraak] as const),
    )
    expect(antwoord.status).toBe(400)
    expect(await veilig(antwoord)).toContain('&lt;img')
  })

  test('a check page with what is about to leave', async () => {
    const gestuurd = await noor.post(`/onderzoeken/${dossierId}/handelingen/trek-onderzoek-in`, [
      ['reden', 'client-stopt'],
      ['toelichting', inbraak],
      ['clientGeinformeerd', 'ja'],
    ])
    const antwoord = await noor.volg(gestuurd)
    expect(antwoord.status).toBe(200)
    expect(await veilig(antwoord)).toContain('&lt;img')
  })

  test('a letter', async () => {
    const pad = `/onderzoeken/${dossierId}/intrekkingen`
    const invoer = { reden: 'client-stopt', toelichting: inbraak, clientGeinformeerd: true }
    const { dossierId: ander } = await legDossier(site.omgeving, 'onderzoek', {
      gemeente,
      behandelaar: noor.gebruikerId,
      datum,
      achternaam: inbraak,
    })
    expect((await noor.api('POST', pad.replace(dossierId, ander), invoer)).status).toBe(201)
    const zaak = (await (await noor.api('GET', `/onderzoeken/${ander}`)).json()) as {
      brieven: { id: string }[]
    }
    const brief = zaak.brieven[0]?.id ?? ''
    const tekst = await veilig(await noor.get(`/onderzoeken/${ander}/brieven/${brief}`))
    expect(tekst).toContain('&lt;img')
  })
})

describe('nobody is led away', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '\t//evil.example',
    'javascript:alert(1)',
    '/a\r\nset-cookie: x=y',
  ])('after choosing a pet: %j', async (terug) => {
    const antwoord = await noor.post('/pet', [
      ['pet', `${gemeente}.${noor.petId}`],
      ['terug', terug],
    ])
    const naar = antwoord.headers.get('location') ?? '/'
    expect(new URL(naar, 'http://localhost:3999').origin).toBe('http://localhost:3999')
    expect(antwoord.headers.get('set-cookie') ?? '').not.toContain('x=y')
    noor = await site.als('toeleider')
  })

  test('a post to the path of another site is not kept, and leads nowhere', async () => {
    const antwoord = await noor.post('//evil.example/steel', [
      ['_pet', randomUUID()],
      ['tekst', 'geheim'],
    ])
    expect(antwoord.status).toBe(409)
    expect(antwoord.headers.get('set-cookie') ?? '').not.toContain('samenspraak-post=')
    expect(antwoord.headers.get('location')).toBeNull()
    expect(await antwoord.text()).not.toMatch(/href="[^"]*evil\.example/)
  })
})

describe('the log of the machine', () => {
  test('holds no name, no number, no path and nothing that was typed', async () => {
    await noor.get(`/onderzoeken/${dossierId}?naam=Geheimenaar`)
    await noor.get('/werkvoorraad/999990019')
    await noor.api('POST', '/personen/_zoek', { bsn: '999990019' })
    const tekst = JSON.stringify(site.log)
    expect(site.log.length).toBeGreaterThan(10)
    expect(tekst).not.toContain(dossierId)
    expect(tekst).not.toMatch(/Geheimenaar|999990019|onerror|schuld|12345678/)
  })
})
