import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen } from '../../testing/aanpak-register.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { delen, type VraagInStappen, vraagInStappen, watVraagtU } from '../../testing/vraag-in-stappen.ts'
import { optieTekst, veldTekst } from '../teksten/catalogus.ts'

let site: TestSite
let noor: Client
let f: VraagInStappen

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  noor = await site.als('toeleider')
  f = await vraagInStappen(site, noor)
})
afterAll(() => site.close())

const label = veldTekst('onderzoek.vraag-gegevens-aan-partij', 'toestemming').label

const door = veldTekst('onderzoek.vraag-gegevens-aan-partij', 'toestemmingDoor')

const controleVan = async (aanWie: Readonly<Record<string, string>>, thema: string) => {
  const vraag = await f.verder(await f.begin(), aanWie)
  return f.verder(await f.verder(await f.verder(vraag, { ...watVraagtU, thema })), delen)
}

test('wie geen beroepsgeheim heeft, heeft geen toestemming nodig: de controle zegt daar niets over (AVG 6)', async () => {
  const aanWie = { partijen: partijen.schuldhulp, betrokkeneId: f.client }
  const html = await controleVan(aanWie, 'schulden')
  expect(html).toContain('Schuldhulp Noord')
  expect(html).not.toContain(label)
  expect(html).not.toContain(door.label)
})

test('bij een beroepsgeheim staat de toestemming er wel (5.4.2 lid 2)', async () => {
  expect(await f.totControle()).toContain(label)
})

test('wie de toestemming gaf, staat op de controle: de persoon zelf, tot u het anders zegt (5.4.2 lid 2, Q-42)', async () => {
  const zelf = optieTekst('onderzoek.vraag-gegevens-aan-partij', 'toestemmingDoor', 'zelf')
  const html = await f.totControle()
  expect(html).toContain(door.label)
  expect(html).toContain(zelf)
})

test('het formulier van een gegeven draagt de vragen bij de tekst mee (5.4.1 lid 1)', async () => {
  const pad = `/onderzoeken/${f.dossierId}/handelingen/leg-gegeven-vast`
  const html = await (await noor.get(pad)).text()
  expect(html).toContain('data-hints-for="veld-tekst"')
  expect(html).toContain('role="status"')
})
