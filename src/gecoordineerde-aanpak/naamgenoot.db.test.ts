import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { geefPet, naamgenoot } from '../../testing/aanpak-register.ts'
import {
  aangewezen,
  bakker,
  deBoer,
  jansen,
  lopend,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { aanvaardAanwijzing } from './aanvaard-aanwijzing.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { wijsWaarnemerAan } from './wijs-waarnemer-aan.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving('2027-01-04')
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  await geefPet(t, naamgenoot)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const ander = { reden: 'De cliënt vroeg om iemand anders.', overlegGevoerd: true }
const geenFamilie = { nietDezelfde: true, waaromNietDezelfde: 'Een collega van 24, geen familievanhaar.' }
const kandidaatId = naamgenoot.gebruikerId

describe('wie heet als de cliënt wordt geen coördinator zonder verklaring (2.3a.3 lid 1, H-02)', () => {
  test('bij vervangen, en daarna bij overnemen; de reden staat verzegeld', async () => {
    const aanpak = await lopend(t)
    const vervang = (deel: object) =>
      t.doe(vervangCoordinator, bakker, { ...ander, kandidaatId, ...deel }, aanpak)
    expect(redenen(await vervang({}))).toEqual(['coordinator-is-betrokkene'])
    expect(redenen(await vervang({ nietDezelfde: true }))).toEqual(['niet-dezelfde-zonder-reden'])
    gedaan(await vervang(geenFamilie))
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'familievanhaar')).toBe(0)
    const neem = (deel: object) =>
      t.doe(neemAanwijzingOver, naamgenoot, { rollenGescheiden: true, ...deel }, aanpak)
    expect(redenen(await neem({}))).toEqual(['coordinator-is-betrokkene'])
    gedaan(await neem(geenFamilie))
    expect(await db.leesbaar(['coordinatie.overgang'], 'familievanhaar')).toBe(0)
  })

  test('bij aanvaarden verklaart hij het zelf', async () => {
    const aanpak = await aangewezen(t, naamgenoot)
    const aanvaard = (deel: object) =>
      t.doe(aanvaardAanwijzing, naamgenoot, { rollenGescheiden: true, ...deel }, aanpak)
    expect(redenen(await aanvaard({}))).toEqual(['coordinator-is-betrokkene'])
    gedaan(await aanvaard(geenFamilie))
  })

  test('ook niet tijdelijk, als waarnemer', async () => {
    const aanpak = await lopend(t)
    const dagen = { van: '2027-01-05', tot: '2027-01-06', redenCode: 'verlof' }
    const wijsAan = (deel: object) =>
      t.doe(wijsWaarnemerAan, bakker, { waarnemerId: kandidaatId, ...dagen, ...deel }, aanpak)
    expect(redenen(await wijsAan({}))).toEqual(['coordinator-is-betrokkene'])
    gedaan(await wijsAan(geenFamilie))
    expect(await db.leesbaar(['coordinatie.waarneming'], 'familievanhaar')).toBe(0)
  })

  test('wie anders heet, hoeft niets te verklaren', async () => {
    const aanpak = await aangewezen(t)
    gedaan(await t.doe(aanvaardAanwijzing, jansen, { rollenGescheiden: true }, aanpak))
  })
})

describe('helper en coördinator tegelijk: gescheiden (5.4.4 lid 6, N-2.3a.3-1-pet)', () => {
  const rol = async (wie: typeof jansen, aanpak: { dossierId: string }) =>
    gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, wie, {}, aanpak)).uitkomst.beeld.dubbeleRol
  test('iemand van een partij die meedoet alleen met de bevestiging; de bladzijde zegt het', async () => {
    const aanpak = await lopend(t)
    expect(await rol(jansen, aanpak)).toBeNull()
    const invoer = { ...ander, kandidaatId: deBoer.gebruikerId }
    expect(redenen(await t.doe(vervangCoordinator, bakker, invoer, aanpak))).toEqual([
      'dubbele-rol-niet-bevestigd',
    ])
    gedaan(await t.doe(vervangCoordinator, bakker, { ...invoer, rollenApart: true }, aanpak))
    expect(await rol(deBoer, aanpak)).toBe('helper')
  })
  test('van het college: geen tweede rol, dus niets te bevestigen', async () => {
    const aanpak = await lopend(t, deBoer, partijen.schuldhulp)
    gedaan(await t.doe(vervangCoordinator, bakker, { ...ander, kandidaatId: jansen.gebruikerId }, aanpak))
    expect(await rol(jansen, aanpak)).toBeNull()
  })
})
