import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestSite, testSite } from '../../testing/site.ts'
import { magDitLimiet } from './mag-dit-routes.ts'

const vragen: string[] = []
let site: TestSite
beforeAll(async () => {
  site = await testSite({ datum: '2026-11-22', onQuery: (sql) => vragen.push(sql) })
})
afterAll(() => site.close())

const lees = async (pad: string) => {
  vragen.length = 0
  const antwoord = await site.niemand.get(pad)
  return { antwoord, html: await antwoord.text(), vragen: vragen.length }
}
const school = 'wie=client&wat=partij-vragen&weg=op-verzoek-van-client&partij=school&soort=gewoon&niveau=dat'
const arts = school.replace('school', 'huisarts')

describe('GET /mag-dit: voor iedereen, zonder aanmelden', () => {
  test('begint met wie u bent, en gaat verder met één klik', async () => {
    const { antwoord, html } = await lees('/mag-dit')
    expect(antwoord.status).toBe(200)
    expect(html).toContain('<h1 class="nl-heading nl-heading--level-1">Wie bent u?</h1>')
    expect(html).toContain('href="/mag-dit?wie=client"')
    expect((await lees('/mag-dit?wie=client')).html).toContain('href="/mag-dit?wie=client&amp;wat=fraude"')
  })

  test('het antwoord staat groot bovenaan, met waarom, waar u op let, wat nu en de artikelen', async () => {
    const { html } = await lees(`/mag-dit?${school}`)
    expect(html).toMatch(/<h1[^>]*>Ja, mits<\/h1>/)
    for (const kop of ['Waarom: Ja, mits', 'Dit geldt voor wie het doet', 'Volgende stap', 'De artikelen'])
      expect(html).toContain(kop)
    expect(html).toContain('Wmo 2015, 2.3a.1 lid 7 onder a')
    const zelf = (await lees(`/mag-dit?${school.replace('client', 'toeleider')}`)).html
    expect(zelf).toContain('Waar u op let')
    expect(zelf).toContain('Open het onderzoek')
  })

  test('vraagt alleen wat verschil maakt, en zegt het als er niets is gekozen', async () => {
    expect((await lees(`/mag-dit?${arts}`)).html).toContain('Geeft de cliënt toestemming')
    const leeg = (await lees(`/mag-dit?${arts}&gezien=toestemming`)).html
    expect(leeg).toContain('Er klopt nog iets niet')
    expect((await lees(`/mag-dit?${arts}&toestemming=nee`)).html).toMatch(/<h1[^>]*>Nee<\/h1>/)
  })

  test('is binnen dertig kilobyte, zonder vraag aan de database, en zonder cookie', async () => {
    for (const pad of ['/mag-dit', '/mag-dit?wie=client', `/mag-dit?${school}`, `/mag-dit?${arts}`]) {
      const gelezen = await lees(pad)
      expect(gelezen.vragen, pad).toBe(0)
      expect(gelezen.html.length, pad).toBeLessThan(30_000)
      expect(gelezen.antwoord.headers.get('set-cookie')).toBeNull()
    }
  })

  test('herhaalt niets dat iemand anders in het adres zet', async () => {
    const { html } = await lees('/mag-dit?wie=client&wat=Jan+Jansen&naam=Jan+Jansen&gezien=Jan')
    expect(html).not.toContain('Jan')
  })

  test('wie is aangemeld houdt zijn menu, met Mag dit? erin', async () => {
    const noor = await site.als('toeleider')
    const html = await (await noor.get('/mag-dit?wie=toeleider')).text()
    expect(html).toMatch(/href="\/mag-dit" aria-current="page"/)
    expect(html).toContain('/werkvoorraad')
  })
})

describe('GET /api/v1/mag-dit', () => {
  const vraag = async (zoek: string) => {
    const antwoord = await site.niemand.get(`/api/v1/mag-dit?${zoek}`)
    return { antwoord, inhoud: (await antwoord.json()) as Record<string, unknown> }
  }

  test('geeft het oordeel als codes en woorden, met de dag, en mag bewaard worden', async () => {
    const { antwoord, inhoud } = await vraag(`${school}&op=2026-11-01`)
    expect(antwoord.status).toBe(200)
    expect(inhoud).toMatchObject({ op: '2026-11-01', antwoord: 'ja-mits', kop: 'Ja, mits', redenen: [] })
    expect(inhoud.pagina).toContain('/mag-dit?wie=client&wat=partij-vragen')
    expect(antwoord.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(antwoord.headers.get('api-version')).toMatch(/^\d/)
    expect((await vraag(school)).antwoord.headers.get('cache-control')).toBe('public, max-age=3600')
  })

  test('zegt welke vraag nog komt, en wat eraan te doen is', async () => {
    const { antwoord, inhoud } = await vraag('wie=client&wat=partij-vragen')
    expect(antwoord.status).toBe(400)
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
    expect(inhoud).toMatchObject({ invalidParams: [{ name: 'weg', code: 'ontbreekt' }] })
    expect(JSON.stringify(inhoud)).toContain('op-verzoek-van-client')
  })

  test.each([
    ['een keuze die niet bestaat', 'wie=Jan', 'wie'],
    ['een vraag die niet bestaat', 'wie=client&naam=Jan', 'onbekend'],
    ['een dag die geen dag is', 'wie=client&op=2026-02-30', 'op'],
    ['een dag van voor de wet', 'wie=client&op=2020-01-01', 'op'],
  ])('%s geeft een probleem dat niets herhaalt', async (_, zoek, naam) => {
    const { antwoord, inhoud } = await vraag(zoek)
    expect(antwoord.status).toBe(400)
    expect(inhoud).toMatchObject({ invalidParams: [{ name: naam }] })
    expect(JSON.stringify(inhoud)).not.toContain('Jan')
  })

  test('een adres met duizend delen krijgt hooguit twintig fouten terug', async () => {
    const delen = Array.from({ length: 1000 }, (_, nummer) => `deel${nummer}=x`)
    const { antwoord, inhoud } = await vraag(delen.join('&'))
    expect(antwoord.status).toBe(400)
    expect((inhoud as { invalidParams: unknown }).invalidParams).toHaveLength(20)
  })

  test('staat in openapi.json, zonder aanmelden', async () => {
    const document = (await (await site.niemand.get('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { get: { security: unknown; parameters: readonly { name: string }[] } }>
    }
    expect(document.paths['/mag-dit']?.get.security).toEqual([])
    expect(document.paths['/mag-dit']?.get.parameters.map(({ name }) => name)).toContain('op')
  })

  test('één vraag aan de database, die telt; wie te vaak vraagt wacht', async () => {
    vragen.length = 0
    await vraag(school)
    expect(
      vragen.filter((sql) => !/^(begin|commit|set|select set_config)/i.test(sql.trim())).length,
    ).toBeLessThan(2)
    let laatste = 200
    for (let keer = 0; keer <= magDitLimiet.max && laatste === 200; keer += 1)
      laatste = (await vraag(school)).antwoord.status
    expect(laatste).toBe(429)
    const { antwoord } = await vraag(school)
    expect(Number(antwoord.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await lees('/mag-dit')).antwoord.status).toBe(200)
  })
})
