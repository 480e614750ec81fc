import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jansen, metAfspraken, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { houdEvaluatie, spreekEvaluatieAf } from './evaluatie.ts'
import { coordinatorWerkvoorraad } from './werkvoorraad.ts'

const vandaag = '2027-01-04'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const beeld = async (aanpak: { dossierId: string }): Promise<AanpakBeeld> =>
  gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, jansen, {}, aanpak)).uitkomst.beeld

describe('evalueren (2.3a.3 lid 3 en 5)', () => {
  test('een dag afspreken, verzetten, houden en meteen de volgende afspreken', async () => {
    const aanpak = await metAfspraken(t)
    for (const evaluatieOp of ['2027-03-01', '2027-02-01'])
      gedaan(await t.doe(spreekEvaluatieAf, jansen, { evaluatieOp }, aanpak))
    expect((await beeld(aanpak)).evaluatieOp).toBe('2027-02-01')
    const lijst = gedaan<{ regels: readonly { dossierId: string; plichten: readonly object[] }[] }>(
      await t.doe(coordinatorWerkvoorraad, jansen, {}),
    ).uitkomst.regels
    expect(lijst.find(({ dossierId }) => dossierId === aanpak.dossierId)?.plichten).toContainEqual(
      expect.objectContaining({ code: 'evaluatie-houden', uiterlijk: '2027-02-01', soort: 'afspraak' }),
    )
    const regel = { doelId: aanpak.doelId, stand: 'loopt', tekst: 'Het plan ligt klaar bij haar.' }
    const invoer = { gehoudenOp: vandaag, doelen: [regel], besprokenMet: [aanpak.client] }
    expect(redenen(await t.doe(houdEvaluatie, jansen, invoer, aanpak))).toEqual([
      'volgende-evaluatie-ontbreekt',
    ])
    const { besprokenMet: _, ...zonder } = { ...invoer, volgendeOp: '2027-05-03' }
    expect(redenen(await t.doe(houdEvaluatie, jansen, zonder, aanpak))).toEqual([
      'niet-besproken-zonder-reden',
    ])
    gedaan(await t.doe(houdEvaluatie, jansen, { ...invoer, volgendeOp: '2027-05-03' }, aanpak))
    const erna = await beeld(aanpak)
    expect(erna.evaluatieOp).toBe('2027-05-03')
    expect(erna.voortgang.map(({ soort, tekst }) => [soort, tekst])).toEqual(
      expect.arrayContaining([
        ['voortgang', 'Het plan ligt klaar bij haar.'],
        ['evaluatie', ''],
      ]),
    )
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'ligt klaar')).toBe(0)
  })

  test('is het laatste doel klaar, dan is er geen volgende', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(spreekEvaluatieAf, jansen, { evaluatieOp: '2027-02-01' }, aanpak))
    const klaar = { doelId: aanpak.doelId, stand: 'bereikt' }
    const invoer = { gehoudenOp: vandaag, doelen: [klaar], besprokenMet: [aanpak.client] }
    gedaan(await t.doe(houdEvaluatie, jansen, { ...invoer, volgendeOp: '2027-05-03' }, aanpak))
    expect((await beeld(aanpak)).evaluatieOp).toBeNull()
    expect(redenen(await t.doe(spreekEvaluatieAf, jansen, { evaluatieOp: '2027-02-01' }, aanpak))).toEqual([
      'geen-doel',
    ])
  })
})
