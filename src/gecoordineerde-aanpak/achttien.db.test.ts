import { afterAll, beforeAll, expect, test } from 'vitest'
import { jansen, lopend, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { legAchttienVast } from './leg-achttien-vast.ts'
import { achttienOnderwerpen } from './rules/achttien.ts'
import { coordinatorWerkvoorraad } from './werkvoorraad.ts'

let t: TestOmgeving
beforeAll(async () => {
  t = await testOmgeving('2027-01-04')
  await richtAanpakIn(t)
})
afterAll(() => t.close())

test('een half jaar voor de achttiende verjaardag staat het in de lijst, tot alles is geregeld (2.3a.3 lid 3)', async () => {
  const aanpak = await lopend(t, jansen, 'college', '2027-01-01')
  const wacht = async () => {
    const { regels } = gedaan<{
      regels: readonly { dossierId: string; plichten: readonly { code: string; uiterlijk: string }[] }[]
    }>(await t.doe(coordinatorWerkvoorraad, jansen, {})).uitkomst
    const eigen = regels.find(({ dossierId }) => dossierId === aanpak.dossierId)?.plichten
    return eigen?.find(({ code }) => code === 'achttien-voorbereiden')?.uiterlijk
  }
  expect(await wacht()).toBe('2027-07-01')
  const deel = { betrokkeneId: aanpak.client, geregeld: ['hulp'], metHem: true }
  expect(redenen(await t.doe(legAchttienVast, jansen, deel, aanpak))).toEqual(['achttien-onvolledig'])
  gedaan(await t.doe(legAchttienVast, jansen, { ...deel, geregeld: achttienOnderwerpen }, aanpak))
  expect(await wacht()).toBeUndefined()
})
