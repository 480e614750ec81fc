import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../testing/embedded.ts'
import { type TestSite, testSite } from '../../testing/site.ts'
import { berichtenWoorden as woorden } from '../teksten/nl/bericht.ts'

let site: TestSite

beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.close())

const gekozen = (html: string) =>
  [...html.matchAll(/<input[^>]*type="radio"[^>]* checked[^>]*>/g)].map(([tag]) =>
    [/ name="([^"]*)"/, / value="([^"]*)"/].map((deel) => deel.exec(tag)?.[1]).join('='),
  )
const pagina = async (wie: { get(pad: string): Promise<Response> }) => (await wie.get('/berichten')).text()

test('de pagina toont per soort wat geldt, en zegt het als er geen adres is', async () => {
  const noor = await site.als('toeleider')
  const html = await pagina(noor)
  expect(gekozen(html)).toEqual(['nieuw=direct', 'antwoord=direct', 'termijn=dagelijks', 'afspraak=geen'])
  expect(html).toContain(woorden.zonderAdres)
  await ask(
    site.superUrl,
    `update inrichting.gebruiker set mail = 'noor@voorbeeld.example'
    where id = '${noor.gebruikerId}'`,
  )
  expect(await pagina(noor)).not.toContain(woorden.zonderAdres)
})

test('het menu is dat van uw rol: een teamleider gaat terug naar het team, een ander naar de werkvoorraad', async () => {
  const menu = async (rol: 'teamleider' | 'toeleider') => {
    const [nav = ''] = /<nav.*?<\/nav>/s.exec(await pagina(await site.als(rol))) ?? []
    return [...nav.matchAll(/<a [^>]*href="([^"]*)"[^>]*>/g)].map(([tag, href]) => [
      href,
      tag.includes('aria-current="page"'),
    ])
  }
  expect(await menu('teamleider')).toEqual([
    ['/team', false],
    ['/mag-dit', false],
    ['/berichten', true],
  ])
  expect(await menu('toeleider')).toEqual([
    ['/werkvoorraad', false],
    ['/mag-dit', false],
    ['/berichten', true],
  ])
})

test('een keuze wordt bewaard, alleen voor uzelf; wat niet te kiezen is, blijft zoals het was', async () => {
  const noor = await site.als('toeleider')
  const antwoord = await noor.post('/berichten', [
    ['nieuw', 'dagelijks'],
    ['antwoord', 'ooit'],
    ['termijn', 'direct'],
    ['afspraak', 'dagelijks'],
  ])
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/berichten?bewaard'])
  expect(await (await noor.get('/berichten?bewaard')).text()).toContain(woorden.bewaard)
  expect(gekozen(await pagina(noor))).toEqual([
    'nieuw=dagelijks',
    'antwoord=direct',
    'termijn=dagelijks',
    'afspraak=dagelijks',
  ])
  expect(gekozen(await pagina(await site.als('toeleider', undefined, 2)))[0]).toBe('nieuw=direct')
  expect((await noor.post('/berichten', [])).status).toBe(303)
})

test('wie in zijn rol geen berichten krijgt, ziet dat; wie niet is aangemeld, meldt zich eerst aan', async () => {
  expect(await pagina(await site.als('beheerder'))).toContain(woorden.rolZonder)
  const niemand = await site.niemand.get('/berichten')
  expect(niemand.headers.get('location')).toContain('/aanmelden')
})

test('wie bij een geheimhouder werkt, ziet dat er nooit een bericht komt (7:457 BW)', async () => {
  const noor = await site.als('toeleider')
  await ask(
    site.superUrl,
    `insert into inrichting.partij (gemeente, id, naam, domein, regime, organisatie_id)
     select '${noor.gemeente}', gen_random_uuid(), 'Praktijk', 'gezondheid', 'wgbo-7-457', organisatie_id
     from inrichting.gebruiker where id = '${noor.gebruikerId}'`,
  )
  expect(await pagina(noor)).toContain(woorden.geheim)
})
