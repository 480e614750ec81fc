import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { informeerOverGegevens } from './informeer-over-gegevens.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const lees = async (dossierId: string): Promise<ZaakUitkomst> =>
  gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst
const tijdlijn = async (dossierId: string) => ((await lees(dossierId)).beeld as OnderzoekBeeld).tijdlijn
const moet = async (dossierId: string) =>
  plichtenVanOnderzoek((await lees(dossierId)).feiten as Feiten).map(({ code }) => code)

const reden = 'Dit was bij een andere cliënt.'

describe('weghalen wat niet is gebeurd (AVG 5 lid 1 onder d)', () => {
  test('haalt het weg, laat zien dat en waarom, en de plicht komt terug', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    await doe(informeerOverGegevens, { betrokkeneId: client, datum: vandaag })
    expect(await moet(dossierId)).not.toContain('informeer-over-gegevens')
    const feit = (await tijdlijn(dossierId)).find(({ soort }) => soort === 'gewezen-op-gegevensgebruik')
    await doe(haalGebeurtenisWeg, { gebeurtenisId: feit?.id, reden })
    expect(await moet(dossierId)).toContain('informeer-over-gegevens')
    expect(await db.rijen('select 1 from onderzoek.gebeurtenis where id = $1', [feit?.id])).toEqual([])
    expect((await tijdlijn(dossierId)).at(-1)).toMatchObject({
      soort: 'gebeurtenis-weggehaald',
      betrokkeneId: client,
      reden,
      wat: 'gewezen-op-gegevensgebruik',
    })
  })
  test('wordt geweigerd als het onderzoek erop rust, en dan blijft het staan', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const feit = (await tijdlijn(dossierId)).find(({ soort }) => soort === 'gewezen-op-clientondersteuning')
    const afloop = await t.doe(
      haalGebeurtenisWeg,
      toeleider,
      { gebeurtenisId: feit?.id, reden },
      { dossierId },
    )
    expect(redenen(afloop)).toEqual(['gebeurtenis-draagt-verder'])
    expect(await db.audit()).toMatchObject({ object_id: dossierId, resultaat: 'geweigerd' })
    expect(await db.rijen('select 1 from onderzoek.gebeurtenis where id = $1', [feit?.id])).toHaveLength(1)
  })
})
