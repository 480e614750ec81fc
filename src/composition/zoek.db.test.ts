import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { userId } from '../../testing/site-people.ts'

const datum = '2026-12-01'
const samira = { achternaam: 'Geheimenaar', geboortedatum: '1988-05-04' }

let site: TestSite
let noor: Client
const nummers: Record<string, string> = {}

const leg = async (
  achternaam: string,
  compartiment: 'onderzoek' | 'coordinatie',
  nummer: number,
  code = gemeente,
) => {
  const wie = { gemeente: code, behandelaar: userId(nummer), datum, achternaam }
  nummers[`${achternaam} ${nummer}`] = (await legDossier(site.omgeving, compartiment, wie)).dossierId
}

beforeAll(async () => {
  site = await testSite({ datum })
  noor = await site.als('toeleider')
  await leg('Geheimenaar', 'onderzoek', 1)
  await leg('Collegazaak', 'onderzoek', 2)
  await leg('Andercompartiment', 'coordinatie', 1)
  await leg('Buurman', 'onderzoek', 1, andereGemeente)
})

afterAll(() => site.close())

const zoek = (vraag: unknown, wie = noor) => wie.api('POST', '/personen/_zoek', vraag)
const opNaam = (achternaam: string) => zoek({ ...samira, achternaam })

const bytes = async (antwoord: Response) => ({
  status: antwoord.status,
  koppen: [...antwoord.headers].toSorted(),
  tekst: await antwoord.text(),
})

/** A page without what differs each time it is made. */
const zonderToeval = (html: string) => html.replace(/name="handelingId" value="[^"]*"/g, '')

describe('the exact look-up of a person', () => {
  test('one of my own cases comes with its id', async () => {
    const antwoord = await opNaam('Geheimenaar')
    expect(antwoord.status).toBe(200)
    expect(await antwoord.json()).toEqual({
      uitkomst: 'bekend',
      dossiers: [{ dossierId: nummers['Geheimenaar 1'], nummer: expect.any(String) }],
    })
  })

  test("a colleague's case comes with its number only", async () => {
    expect(await (await opNaam('Collegazaak')).json()).toEqual({
      uitkomst: 'bekend',
      dossiers: [{ dossierId: null, nummer: expect.any(String) }],
    })
  })

  test('unknown, known in another compartment and known in another municipality get the same bytes', async () => {
    const onbekend = await bytes(await opNaam('Bestaatniet'))
    expect(onbekend.tekst).toBe('{"uitkomst":"nieuw"}')
    expect(await bytes(await opNaam('Andercompartiment'))).toEqual(onbekend)
    expect(await bytes(await opNaam('Buurman'))).toEqual(onbekend)
  })

  test('on the page too', async () => {
    const pagina = async (achternaam: string) => {
      const velden = [
        ['achternaam', achternaam],
        ['geboortedatum.dag', '4'],
        ['geboortedatum.maand', '5'],
        ['geboortedatum.jaar', '1988'],
      ] as const
      const antwoord = await noor.post('/personen/zoeken', velden)
      return zonderToeval(await antwoord.text()).replaceAll(achternaam, 'X')
    }
    const onbekend = await pagina('Bestaatniet')
    expect(onbekend).toContain('Deze persoon heeft hier geen dossier.')
    expect(await pagina('Andercompartiment')).toBe(onbekend)
    expect(await pagina('Buurman')).toBe(onbekend)
    expect(await pagina('Geheimenaar')).toContain(`/onderzoeken/${nummers['Geheimenaar 1']}`)
  })

  test('a part of a name, another birth date or half a question finds nothing', async () => {
    expect(await (await opNaam('Geheime')).json()).toEqual({ uitkomst: 'nieuw' })
    expect(await (await zoek({ ...samira, geboortedatum: '1988-05-05' })).json()).toEqual({
      uitkomst: 'nieuw',
    })
    for (const half of [{}, { achternaam: 'Geheimenaar' }, { geboortedatum: '1988-05-04' }, { bsn: '12' }])
      expect((await zoek(half)).status).toBe(400)
  })

  test('what is searched for stands in no address: there is no GET', async () => {
    expect((await noor.api('GET', '/personen/_zoek?bsn=999990019')).status).toBe(404)
  })
})
