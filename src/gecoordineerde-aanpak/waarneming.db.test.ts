import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { bakker, deBoer, jansen, lopend } from '../../testing/lopende-aanpak.ts'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { inrichtingRol, registreerGebruiker, registreerPet } from '../inrichting/index.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { beeindigWaarneming } from './beeindig-waarneming.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { verbeterWaarneming } from './verbeter-waarneming.ts'
import { coordinatorWerkvoorraad } from './werkvoorraad.ts'
import { wijsWaarnemerAan } from './wijs-waarnemer-aan.ts'

const vandaag = '2027-01-04'
const dag = 86_400_000
const smit = { ...werker('coordinator', 3), naam: 'Smit' }
let t: TestOmgeving
let verzet = 0

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    const { gebruikerId, petId: id, rol, naam } = smit
    await registreerGebruiker(tx, {
      ...{ id: gebruikerId, oidcIssuer: 'test', oidcSubject: gebruikerId, naam },
      ...{ organisatieId: '44444444-4444-4444-8444-000000000000', isGemeenteambtenaar: true },
    })
    const mandaat = { mandaat: 'Besluit', van: '2026-01-01', tot: '2027-01-30' }
    await registreerPet(tx, { gemeente, id, gebruikerId, rol, ...mandaat })
  })
})
afterEach(() => op(vandaag))
afterAll(() => t.close())

/** Puts the clock on a day. */
const op = (datum: string): void => {
  const naar = (Date.parse(datum) - Date.parse(vandaag)) / dag
  t.klok.advance((naar - verzet) * dag)
  verzet = naar
}
const voor = (wie: Wie, van = '2027-01-06', tot = '2027-01-08') => ({
  ...{ waarnemerId: wie.gebruikerId, van, tot, redenCode: 'verlof' },
})
const leest = async (wie: Wie, zaak: { dossierId: string }) => {
  const afloop = await t.doe(bekijkAanpak, wie, {}, zaak)
  return afloop.soort === 'geweigerd' ? afloop.redenen[0].code : afloop.soort
}
const heeft = async (wie: Wie, { dossierId }: { dossierId: string }) =>
  gedaan<Werklijst>(await t.doe(coordinatorWerkvoorraad, wie, {})).uitkomst.regels.some(
    (regel) => regel.dossierId === dossierId,
  )
const waargenomen = async () => {
  const { dossierId } = await lopend(t)
  const zaak = { dossierId }
  const { uitkomst } = gedaan<{ waarnemingId: string }>(
    await t.doe(wijsWaarnemerAan, bakker, voor(smit), zaak),
  )
  return { zaak, ...uitkomst }
}

describe('steeds één coördinator met toegang (2.3a.3 lid 1, 5.4.4 lid 2)', () => {
  test.each([
    ['2027-01-05', 'gedaan', 'niet-de-coordinator'],
    ['2027-01-06', 'collega-neemt-waar', 'gedaan'],
    ['2027-01-08', 'collega-neemt-waar', 'gedaan'],
    ['2027-01-09', 'gedaan', 'niet-de-coordinator'],
  ])('op %s: de eigen coördinator %s, de waarnemer %s', async (datum, eigen, waarnemer) => {
    const { zaak } = await waargenomen()
    op(datum)
    expect([await leest(jansen, zaak), await leest(smit, zaak)]).toEqual([eigen, waarnemer])
    expect([await heeft(jansen, zaak), await heeft(smit, zaak)]).toEqual([
      eigen === 'gedaan',
      waarnemer === 'gedaan',
    ])
  })

  test('een eerder einde geeft de taak meteen terug', async () => {
    const { zaak, waarnemingId } = await waargenomen()
    op('2027-01-07')
    gedaan(await t.doe(beeindigWaarneming, bakker, { waarnemingId, redenCode: 'terug' }, zaak))
    expect([await leest(jansen, zaak), await leest(smit, zaak)]).toEqual(['gedaan', 'niet-de-coordinator'])
  })

  test('wie waarneemt beëindigt het zelf als het niet meer nodig is, en heeft meteen geen toegang meer (Awb 2:4)', async () => {
    const { zaak, waarnemingId } = await waargenomen()
    const einde = { waarnemingId, redenCode: 'niet-meer-nodig' }
    expect((await t.doe(beeindigWaarneming, smit, einde, zaak)).soort).not.toBe('gedaan')
    op('2027-01-07')
    expect((await t.doe(beeindigWaarneming, jansen, einde, zaak)).soort).not.toBe('gedaan')
    const handelingId = randomUUID()
    gedaan(await t.doe(beeindigWaarneming, smit, einde, { ...zaak, handelingId }))
    expect([await leest(jansen, zaak), await leest(smit, zaak)]).toEqual(['gedaan', 'niet-de-coordinator'])
    // He comes back to his list, and reads there that it is done.
    const lijst = gedaan<Werklijst>(await t.doe(coordinatorWerkvoorraad, smit, { gedaan: handelingId }))
    expect(lijst.uitkomst.gedaan).toBe(beeindigWaarneming.id)
  })

  test('het college verbetert de laatste dag: de toegang volgt (AVG 16)', async () => {
    const { zaak, waarnemingId } = await waargenomen()
    const beter = { waarnemingId, tot: '2027-01-11', reden: 'Hij is tot en met maandag weg.' }
    expect((await t.doe(verbeterWaarneming, jansen, beter, zaak)).soort).toBe('rol')
    gedaan(await t.doe(verbeterWaarneming, bakker, beter, zaak))
    op('2027-01-11')
    expect([await leest(jansen, zaak), await leest(smit, zaak)]).toEqual(['collega-neemt-waar', 'gedaan'])
    const terug = { ...beter, tot: '2027-01-10' }
    expect(redenen(await t.doe(verbeterWaarneming, bakker, terug, zaak))).toEqual(['laatste-dag-voorbij'])
    op('2027-01-12')
    expect([await leest(jansen, zaak), await leest(smit, zaak)]).toEqual(['gedaan', 'niet-de-coordinator'])
  })

  test('op de bladzijde staat wie vandaag de coördinator is', async () => {
    const { zaak } = await waargenomen()
    op('2027-01-06')
    const { uitkomst } = gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, bakker, {}, zaak))
    expect(uitkomst.beeld.coordinator).toBe('Smit')
  })
})

describe('wie het kan zijn (2.3a.3 lid 1, 5.4.4 lid 6, Awb 2:4 en 10:1)', () => {
  const wijs = async (invoer: object, wie: Wie = bakker) => {
    const { dossierId } = await lopend(t)
    return t.doe(wijsWaarnemerAan, wie, invoer, { dossierId })
  }
  test('niet iemand van een andere werkgever: dan verandert wie voor de gegevens instaat', async () => {
    expect(redenen(await wijs({ ...voor(deBoer), rollenApart: true }))).toEqual([
      'waarnemer-andere-werkgever',
    ])
  })
  test('niet zonder mandaat op alle dagen', async () => {
    expect(redenen(await wijs(voor(smit, vandaag, '2027-01-30')))).toEqual(['waarnemer-zonder-mandaat'])
  })
  test('niet de coördinator zelf', async () => {
    expect(redenen(await wijs(voor(jansen)))).toEqual(['waarnemer-is-behandelaar'])
  })
  test('een coördinator regelt het niet zelf, een teamleider ook niet', async () => {
    expect((await wijs(voor(smit), jansen)).soort).toBe('rol')
    expect((await wijs(voor(smit), werker('teamleider'))).soort).toBe('rol')
  })
})
