import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, datum, versieVan } from '../../testing/eerste-contact-formulier.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
})

afterAll(() => site.close())

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
      const dossierId = await begin(noor)
      const pad = `/onderzoeken/${dossierId}`
      expect((await stuur(methode, pad)).status).toBe(403)
      expect((await stuur(methode, pad, { 'x-csrf-token': noor.csrf })).status).toBe(404)
      expect(await versieVan(noor, dossierId)).toBe(1)
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
