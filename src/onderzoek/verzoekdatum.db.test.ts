import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { verbeterVerzoekdatum } from './verbeter-verzoekdatum.ts'

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

const reden = 'Het verzoek stond drie dagen in een postvak.'

const verbeter = (dossierId: string, verzochtOp: string, wie = toeleider) =>
  t.doe(verbeterVerzoekdatum, wie, { verzochtOp, reden }, { dossierId })

const klaarVoor = async (dossierId: string): Promise<string | null | undefined> => {
  const { uitkomst } = gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))
  return plichtenVanOnderzoek(uitkomst.feiten as Feiten).find(({ code }) => code === 'rond-onderzoek-af')
    ?.uiterlijk
}

const verzochtOp = async (dossierId: string) =>
  (await db.rijen('select verzocht_op::text dag from onderzoek.dossier where id = $1', [dossierId]))[0]?.dag

describe('de dag van het verzoek verbeteren (art. 16 AVG)', () => {
  test('laat de zes weken lopen vanaf de goede dag (art. 2.3a lid 1 Wmo 2015)', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    expect(await klaarVoor(dossierId)).toBe('2027-01-11')
    gedaan(await verbeter(dossierId, '2026-11-24'))
    expect(await klaarVoor(dossierId)).toBe('2027-01-05')
    expect(await verzochtOp(dossierId)).toBe('2026-11-24')
  })

  test('verbetert ook het eerste contact zelf, met de reden erbij, op zijn plaats vooraan', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    gedaan(await verbeter(dossierId, '2026-11-24'))
    const { uitkomst } = gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))
    expect((uitkomst.beeld as OnderzoekBeeld).tijdlijn[0]).toMatchObject({
      soort: 'eerste-contact',
      datum: '2026-11-24',
      verbeterd: { op: vandaag, reden },
    })
    const [contact] = await db.rijen(
      "select datum::text from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'eerste-contact'",
      [dossierId],
    )
    expect(contact?.datum).toBe('2026-11-24')
    const mensen = await db.rijen(
      'select hoedanigheid, datum::text from onderzoek.betrokkene where dossier_id = $1 order by datum',
      [dossierId],
    )
    expect(mensen).toContainEqual({ hoedanigheid: 'verzoeker', datum: '2026-11-24' })
  })

  test.each([
    ['een dag die nog moet komen', '2026-12-08', 'datum-in-toekomst'],
    ['een dag na wat op het verzoek volgde', '2026-12-08', 'verzoek-na-vervolg'],
    ['een dag van voor de wet', '1999-01-04', 'verzoek-voor-de-wet'],
    ['de dag die er al staat', '2026-11-30', 'verzoekdatum-al-zo'],
  ])('wordt geweigerd met %s, en dan verandert er niets', async (_, dag, code) => {
    const { dossierId } = await lopendOnderzoek(t)
    expect(redenen(await verbeter(dossierId, dag))).toContain(code)
    expect(await verzochtOp(dossierId)).toBe('2026-11-30')
    expect(await db.audit()).toMatchObject({
      object_id: dossierId,
      resultaat: 'geweigerd',
      redenen: expect.arrayContaining([code]),
    })
  })

  test('wordt een collega van een andere gemeente geweigerd', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    expect((await verbeter(dossierId, '2026-11-24', werker('toeleider', 1, '0363'))).soort).not.toBe('gedaan')
    expect(await verzochtOp(dossierId)).toBe('2026-11-30')
  })
})
