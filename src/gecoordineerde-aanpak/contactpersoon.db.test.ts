import { afterAll, beforeAll, expect, test } from 'vitest'
import { deBoer, jansen, lopend, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { haalContactpersoonWeg } from './haal-contactpersoon-weg.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import { verbeterContactpersoon } from './verbeter-contactpersoon.ts'

const queries: string[] = []
const wie = { partijId: partijen.ggz, naam: 'K. Geheimeboer', telefoon: '0123 456789' }
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving('2027-01-04', { onQuery: (sql) => queries.push(sql) })
  await richtAanpakIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const metContact = async () => {
  const aanpak = await lopend(t)
  const { uitkomst } = gedaan<{ contactpersoonId: string }>(
    await t.doe(legContactpersoonVast, jansen, wie, aanpak),
  )
  return { ...aanpak, ...uitkomst }
}

const bijGgz = async (dossierId: string) =>
  gedaan<ZaakUitkomst & { beeld: AanpakBeeld }>(
    await t.doe(bekijkAanpak, jansen, {}, { dossierId }),
  ).uitkomst.beeld.partijen.find(({ id }) => id === partijen.ggz)?.contactpersonen

test('wie u belt staat bij de partij, versleuteld', async () => {
  const { dossierId, contactpersoonId } = await metContact()
  expect(await bijGgz(dossierId)).toEqual([{ ...wie, id: contactpersoonId, functie: null, mail: null }])
  expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'Geheimeboer')).toBe(0)
})

test('verbeteren laat niets van het oude over, weghalen niets van de rij (AVG 5 lid 1 onder c en d)', async () => {
  const { dossierId, contactpersoonId } = await metContact()
  const nieuw = { contactpersoonId, naam: 'P. Geheimejong', mail: 'p@voorbeeld.test' }
  gedaan(await t.doe(verbeterContactpersoon, jansen, nieuw, { dossierId }))
  expect(await bijGgz(dossierId)).toMatchObject([
    { naam: 'P. Geheimejong', telefoon: null, mail: 'p@voorbeeld.test', partijId: partijen.ggz },
  ])
  gedaan(await t.doe(haalContactpersoonWeg, jansen, { contactpersoonId }, { dossierId }))
  expect(await db.rij('coordinatie.gebeurtenis', contactpersoonId)).toEqual({})
})

test('een partij die niet meedoet en een andere coördinator worden geweigerd (5.4.4 lid 2)', async () => {
  const aanpak = await metContact()
  const vreemd = await t.doe(legContactpersoonVast, jansen, { ...wie, partijId: partijen.school }, aanpak)
  expect(redenen(vreemd)).toEqual(['partij-doet-niet-mee'])
  expect(redenen(await t.doe(legContactpersoonVast, deBoer, wie, aanpak))).toContain('niet-de-coordinator')
})
