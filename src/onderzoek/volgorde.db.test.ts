import { afterAll, beforeAll, expect, test } from 'vitest'
import { eersteContact, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t.close())

const tijdlijn = async (dossierId: string): Promise<readonly string[]> => {
  const { uitkomst } = gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))
  return (uitkomst.beeld as OnderzoekBeeld).tijdlijn.map(({ soort }) => soort)
}

test('wat één handeling vastlegt, staat altijd in dezelfde volgorde op de tijdlijn', async () => {
  for (let i = 0; i < 8; i += 1) {
    const { dossierId } = await eersteContact(t, { achternaam: `Volgorde${i}`, geinformeerd: true })
    expect(await tijdlijn(dossierId)).toEqual(['eerste-contact', 'gewezen-op-gegevensgebruik'])
  }
})
