import { afterAll, beforeAll, expect, test } from 'vitest'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { gecoordineerdeAanpak } from '../gecoordineerde-aanpak/index.ts'
import type { Kijkblad } from '../verwerkingenlogboek/index.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { bekijkWieKeek } from './bekijk-wie-keek.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'
import { wijsOpClientondersteuning } from './wijs-op-clientondersteuning.ts'

const noor = werker('toeleider', 1)
const ander = werker('toeleider', 2)
const karim = werker('beslisser', 1)
const vandaag = '2026-12-01'
const dag = 86_400_000
const queries: string[] = []
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag, { onQuery: (sql) => queries.push(sql) })
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const nieuw = async () =>
  gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, {
      ...legEersteContactVast.voorbeeld,
      verzochtOp: '2026-11-30',
    }),
  )

const bekijk = async (dossierId: string, totEnMet = vandaag) =>
  gedaan<Kijkblad>(await t.doe(bekijkWieKeek, noor, { totEnMet }, { dossierId })).uitkomst

const wat = ({ dagen }: Kijkblad) =>
  dagen.flatMap(({ momenten }) => momenten).map(({ actie, zelf, aantal }) => [actie, zelf, aantal])

test('de behandelaar ziet per dag wie, wat en hoe vaak, en van een ander de rol zonder naam (AVG 5 lid 2)', async () => {
  const { dossierId } = await nieuw()
  for (let keer = 0; keer < 3; keer += 1) gedaan(await t.doe(bekijkOnderzoek, noor, {}, { dossierId }))
  redenen(await t.doe(bekijkOnderzoek, karim, {}, { dossierId }))
  const blad = await bekijk(dossierId)
  expect(wat(blad)).toEqual([
    ['onderzoek.bekijk-onderzoek', false, 1],
    ['onderzoek.bekijk-onderzoek', true, 3],
    ['onderzoek.leg-eerste-contact-vast', true, 1],
  ])
  expect(blad.dagen[0]?.momenten[0]).toMatchObject({ rol: 'beslisser', gelukt: false })
  expect(JSON.stringify(blad)).not.toContain(karim.gebruikerId)
  expect(JSON.stringify(blad)).not.toContain(noor.gebruikerId)
})

test('kijken wie keek staat zelf ook in het logboek, bij ieder in het dossier (N-AVG-5-2)', async () => {
  const { dossierId } = await nieuw()
  await bekijk(dossierId)
  expect(await db.audit()).toMatchObject({ actie: bekijkWieKeek.id, object_id: dossierId })
  expect(await db.gelogd()).toBe(1)
  expect(wat(await bekijk(dossierId))[0]).toEqual([bekijkWieKeek.id, true, 1])
})

test('alleen de regels van dit dossier: een ander dossier van dezelfde werker staat er niet', async () => {
  const [een, twee] = [await nieuw(), await nieuw()]
  const invoer = { betrokkeneId: twee.uitkomst.betrokkeneId, datum: vandaag }
  gedaan(await t.doe(wijsOpClientondersteuning, noor, invoer, twee))
  expect(wat(await bekijk(een.dossierId))).toEqual([['onderzoek.leg-eerste-contact-vast', true, 1]])
})

test('wie de zaak niet heeft of een andere rol heeft, ziet niet wie keek (N-AVG-32)', async () => {
  const { dossierId } = await nieuw()
  const invoer = { totEnMet: vandaag }
  expect(redenen(await t.doe(bekijkWieKeek, ander, invoer, { dossierId }))).toContain('niet-uw-dossier')
  expect((await t.doe(bekijkWieKeek, karim, invoer, { dossierId })).soort).toBe('rol')
  const vanAanpak = gecoordineerdeAanpak.inzages?.find(({ verwerking }) => verwerking.pad === 'wie-keek')
  if (!vanAanpak) throw new Error('an aanpak says who looked')
  const elders = await t.doe(vanAanpak.verwerking, werker('coordinator', 1), invoer, { dossierId })
  expect(elders.soort).toBe('niet-gevonden')
})

test('een blad is hele dagen; wat eerder was, staat op het volgende blad', async () => {
  const { dossierId } = await nieuw()
  for (let keer = 0; keer < 60; keer += 1) gedaan(await t.doe(bekijkOnderzoek, noor, {}, { dossierId }))
  t.klok.advance(dag)
  for (let keer = 0; keer < 60; keer += 1) gedaan(await t.doe(bekijkOnderzoek, noor, {}, { dossierId }))
  t.klok.advance(dag)
  gedaan(await t.doe(bekijkOnderzoek, noor, {}, { dossierId }))
  const laatste = await bekijk(dossierId, '2026-12-03')
  expect(laatste.dagen.map((een) => een.dag)).toEqual(['2026-12-03', '2026-12-02', '2026-12-01'])
  expect(laatste.eerder).toBeNull()
  for (let keer = 0; keer < 50; keer += 1) gedaan(await t.doe(bekijkOnderzoek, noor, {}, { dossierId }))
  const vol = await bekijk(dossierId, '2026-12-03')
  expect(vol.dagen.map((een) => een.dag)).toEqual(['2026-12-03', '2026-12-02'])
  expect(vol.dagen[1]?.momenten[0]?.aantal).toBe(60)
  expect(vol.eerder).toBe('2026-12-01')
  const eerste = await bekijk(dossierId, vol.eerder ?? '')
  expect(wat(eerste)).toEqual([
    ['onderzoek.bekijk-onderzoek', true, 60],
    ['onderzoek.leg-eerste-contact-vast', true, 1],
  ])
})

test('voor de eerste dag keek niemand, en een dag die niet bestaat wordt geweigerd', async () => {
  const { dossierId } = await nieuw()
  expect(await bekijk(dossierId, '2025-01-01')).toMatchObject({ dagen: [], eerder: null })
  expect((await t.doe(bekijkWieKeek, noor, { totEnMet: '2026-02-30' }, { dossierId })).soort).toBe('ongeldig')
})

test('de bladzijde kost hooguit zes opdrachten naast de sessie', async () => {
  const { dossierId } = await nieuw()
  queries.length = 0
  await bekijk(dossierId)
  expect(queries.length).toBeLessThanOrEqual(6)
})
