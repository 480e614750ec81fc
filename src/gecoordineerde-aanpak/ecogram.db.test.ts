import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aangewezen,
  bakker,
  jansen,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { meldAanCollege } from './meld-aan-college.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving('2027-01-04')
  await richtAanpakIn(t)
})
afterAll(() => t.close())

const ecogram = async (wie: typeof jansen, aanpak: { dossierId: string }) =>
  gedaan<ZaakUitkomst & { beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, wie, {}, aanpak)).uitkomst.beeld
    .ecogram

test('het ecogram toont wie meedoet, welke afspraak er is en wat een partij kreeg (5.4.4 lid 2)', async () => {
  const aanpak = await metAfspraken(t)
  const gegevens = [{ gegevenId: aanpak.gegevens.schulden, reden: 'Nodig voor het plan.' }]
  gedaan(await t.doe(deelMetPartij, jansen, { partijId: partijen.schuldhulp, gegevens }, aanpak))
  const beeld = await ecogram(jansen, aanpak)
  expect(beeld?.mensen.map(({ naam }) => naam)).toContain('Samira Geheimenaar')
  expect(beeld?.partijen.map(({ naam }) => naam)).toContain('Schuldhulp Noord')
  expect(beeld?.lijnen).toContainEqual(
    expect.objectContaining({ partijId: partijen.schuldhulp, soort: 'gegevens-gekregen' }),
  )
  expect(beeld?.lijnen.some(({ soort }) => soort.startsWith('afspraak'))).toBe(true)
})

test('voor het aanvaarden is er geen ecogram, en voor het college nooit (N-AVG-32)', async () => {
  expect(await ecogram(jansen, await aangewezen(t))).toBeNull()
  const aanpak = await metAfspraken(t)
  gedaan(await t.doe(meldAanCollege, jansen, { ...meldAanCollege.voorbeeld, datum: '2027-01-04' }, aanpak))
  expect(await ecogram(bakker, aanpak)).toBeNull()
})
