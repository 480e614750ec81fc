import { afterAll, beforeAll, expect, test } from 'vitest'
import { deBoer, jansen, lopend, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { verzetGespreksafspraak } from './verzet-gespreksafspraak.ts'
import { coordinatorWerkvoorraad } from './werkvoorraad.ts'
import { zegGespreksafspraakAf } from './zeg-gespreksafspraak-af.ts'

const vandaag = '2027-01-04'
const zichtbaar = { datum: '2027-01-11', tijd: '9.30', vorm: 'elders', waar: 'Geheimecentrum, kamer 2' }
const afspraak = { ...zichtbaar, dubbel: true }
const leeg = { tot: '', link: '', tolk: '' }
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const metAfspraak = async () => {
  const aanpak = await lopend(t)
  const invoer = { ...afspraak, met: [aanpak.client], metPartijen: [partijen.ggz] }
  const { uitkomst } = gedaan<{ gespreksafspraakId: string }>(
    await t.doe(maakGespreksafspraak, jansen, invoer, aanpak),
  )
  return { ...aanpak, ...uitkomst }
}

const inBeeld = async (dossierId: string) =>
  gedaan<ZaakUitkomst & { beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, jansen, {}, { dossierId })).uitkomst
    .beeld.gespreksafspraken

test('een gesprek staat met dag, tijd, plaats en met wie in de aanpak; tijd en plaats zijn versleuteld (2.3a.3 lid 5)', async () => {
  const { dossierId, gespreksafspraakId } = await metAfspraak()
  expect(await inBeeld(dossierId)).toEqual([
    {
      ...{ ...zichtbaar, ...leeg, id: gespreksafspraakId, tijd: '09:30' },
      met: ['Samira Geheimenaar', 'Ggz Voorbeeld'],
    },
  ])
  expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'Geheimecentrum')).toBe(0)
})

test('de werkvoorraad noemt de dag', async () => {
  const { dossierId } = await metAfspraak()
  const { regels } = gedaan<Werklijst>(await t.doe(coordinatorWerkvoorraad, jansen, {})).uitkomst
  const regel = regels.find((een) => een.dossierId === dossierId)
  expect(regel?.volgendeAfspraak).toBe('2027-01-11')
  expect(regel?.plichten).toContainEqual(
    expect.objectContaining({ code: 'overleg-volgens-afspraak', uiterlijk: '2027-01-11' }),
  )
})

test('verzetten laat niets van de oude dag, tijd en plaats over, en met wie blijft (AVG 5 lid 1 onder d)', async () => {
  const { dossierId, client, gespreksafspraakId } = await metAfspraak()
  const wie = { met: [client], metPartijen: [partijen.ggz], dubbel: true }
  const nieuw = { ...wie, gespreksafspraakId, datum: '2027-01-12', tijd: '15:00', vorm: 'telefoon' }
  gedaan(await t.doe(verzetGespreksafspraak, jansen, nieuw, { dossierId }))
  expect(await inBeeld(dossierId)).toEqual([
    {
      ...leeg,
      ...{ id: gespreksafspraakId, datum: '2027-01-12', tijd: '15:00', vorm: 'telefoon', waar: '' },
      met: ['Samira Geheimenaar', 'Ggz Voorbeeld'],
    },
  ])
})

test('afzeggen haalt met wie en waar weg; een andere coördinator kan dat niet (5.4.4 lid 2)', async () => {
  const { dossierId, gespreksafspraakId } = await metAfspraak()
  const ander = await t.doe(zegGespreksafspraakAf, deBoer, { gespreksafspraakId }, { dossierId })
  expect(redenen(ander)).toContain('niet-de-coordinator')
  gedaan(await t.doe(zegGespreksafspraakAf, jansen, { gespreksafspraakId }, { dossierId }))
  expect(await inBeeld(dossierId)).toMatchObject([{ vorm: 'afgezegd', tijd: '09:30', waar: '', met: [] }])
  expect(await db.rij('coordinatie.gebeurtenis', gespreksafspraakId)).toMatchObject({
    ...{ code: 'afgezegd', betrokkene_id: null },
  })
})

test('na het overleg staat de afspraak niet meer open', async () => {
  const aanpak = await lopend(t)
  const { dossierId, client } = aanpak
  gedaan(await t.doe(maakGespreksafspraak, jansen, { ...afspraak, datum: vandaag, met: [client] }, aanpak))
  expect(await inBeeld(dossierId)).toHaveLength(1)
  const overleg = { betrokkeneId: client, datum: vandaag, uitkomst: 'gesproken' }
  gedaan(await t.doe(legSamenspraakVast, jansen, overleg, aanpak))
  expect(await inBeeld(dossierId)).toEqual([])
})
