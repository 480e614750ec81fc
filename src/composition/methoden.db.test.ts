import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, datum, versieVan } from '../../testing/eerste-contact-formulier.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { foutpaginas } from '../teksten/catalogus.ts'

let site: TestSite
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
})

afterAll(() => site.close())

describe('a form that cannot be read', () => {
  const deel = '--grens\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n'
  const stuur = (pad: string, soort: string, body: string, extra: Record<string, string> = {}) => {
    const koppen = { cookie: noor.cookie, 'sec-fetch-site': 'same-origin', 'content-type': soort, ...extra }
    return site.app.request(pad, { method: 'POST', headers: koppen, body })
  }

  test.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    ['cut off halfway', 'multipart/form-data; boundary=grens', `${deel}abc\r\n`],
    ['in capitals', 'Multipart/Form-Data', 'x'],
  ])('%s is refused in Dutch and is no defect', async (_naam, soort, body) => {
    const token = { 'x-csrf-token': noor.csrf }
    for (const pad of ['/personen/zoeken', '/pet', '/sessie/verleng', '/api/v1/onderzoeken']) {
      expect((await stuur(pad, soort, body)).status, pad).toBe(400)
      expect((await stuur(pad, soort, body, token)).status, pad).toBe(400)
    }
    expect(await (await stuur('/pet', soort, body)).text()).toContain(foutpaginas[400].titel)
    expect(site.log.filter(({ event }) => event === 'defect')).toEqual([])
  })

  test('parts that can be read are looked at as any form', async () => {
    const heel = `${deel}${noor.csrf}\r\n--grens--\r\n`
    const soort = 'multipart/form-data; boundary=grens'
    expect((await stuur('/sessie/verleng', soort, heel)).status).toBeLessThan(400)
    expect((await stuur('/sessie/verleng', soort, heel.replace(noor.csrf, 'x'))).status).toBe(403)
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
