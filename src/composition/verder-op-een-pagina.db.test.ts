import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

let site: TestSite
let noor: Client
let thea: Client

beforeAll(async () => {
  site = await testSite({ datum: '2026-12-07' })
  noor = await site.als('toeleider')
  thea = await site.als('teamleider', gemeente, 3)
  const eigen = { gemeente, behandelaar: noor.gebruikerId, datum: '2026-11-30' }
  for (let i = 0; i < 51; i += 1) await legDossier(site.omgeving, 'onderzoek', eigen)
})
afterAll(() => site.close())

const naar = async (wie: Client, pad: string) => {
  const antwoord = await wie.get(pad)
  return [antwoord.status, antwoord.headers.get('location')]
}

describe('wie een bladzijde na de laatste vraagt, komt op de laatste', () => {
  test('in de werkvoorraad', async () => {
    expect(await naar(noor, '/werkvoorraad?bladzijde=9')).toEqual([303, '/werkvoorraad?bladzijde=2'])
    expect(await naar(noor, '/werkvoorraad?bladzijde=2')).toEqual([200, null])
  })
  test('bij het team, van dezelfde collega', async () => {
    const pad = (bladzijde: number) => `/team?medewerker=${noor.gebruikerId}&bladzijde=${bladzijde}`
    expect(await naar(thea, pad(3))).toEqual([303, pad(2)])
    expect(await naar(thea, pad(2))).toEqual([200, null])
    expect(await naar(thea, '/team?bladzijde=3')).toEqual([303, '/team?medewerker=niemand&bladzijde=1'])
  })
})

describe('na een pagina die niet mag, is er een weg die wel kan (403)', () => {
  const weg = async (wie: Client, pad: string) => {
    const antwoord = await wie.get(pad)
    expect(antwoord.status).toBe(403)
    const html = /<main[\s\S]*<\/main>/.exec(await antwoord.text())?.[0] ?? ''
    return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  }
  test('een toeleider bij het team gaat naar de eigen werkvoorraad', async () => {
    expect(await weg(noor, '/team')).toEqual(['/werkvoorraad'])
    expect(await naar(noor, '/werkvoorraad')).toEqual([200, null])
  })
  test('een teamleider bij een eerste contact gaat naar het team', async () => {
    expect(await weg(thea, '/onderzoeken/nieuw/leg-eerste-contact-vast')).toEqual(['/team'])
  })
  test('een rol die nergens begint, kan een andere rol kiezen', async () => {
    const beheerder = await site.als('beheerder', gemeente, 4)
    const html = await (await beheerder.get('/werkvoorraad')).text()
    expect(/<main[\s\S]*<\/main>/.exec(html)?.[0]).toContain('href="/pet"')
  })
})
