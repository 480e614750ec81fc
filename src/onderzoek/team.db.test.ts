import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { fatma, noor, pieter, richtTeamsIn, ted, thea, tom, zara } from '../../testing/team-register.ts'
import type { Verdeling } from '../verwerking/verdeling.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { geefTerug } from './geef-terug.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'
import { regelWaarneming } from './regel-waarneming.ts'
import { sluitEersteContact } from './sluit-eerste-contact.ts'
import { teamOverzicht } from './team.ts'

const vandaag = '2026-12-07'
const gezien: string[] = []
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag, { onQuery: (sql) => gezien.push(sql) })
  await richtTeamsIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const begin = async (wie: Wie, verzochtOp: string) => {
  const invoer = { ...legEersteContactVast.voorbeeld, bsn: undefined, achternaam: 'Geheimenaar', verzochtOp }
  return { dossierId: String(gedaan(await t.doe(legEersteContactVast, wie, invoer)).dossierId) }
}
const team = async (wie: Wie, invoer: object = {}) =>
  gedaan<Verdeling>(await t.doe(teamOverzicht, wie, invoer)).uitkomst
const rijVan = ({ belasting }: Verdeling, wie: Wie) =>
  belasting.find(({ medewerker }) => medewerker === wie.gebruikerId)

describe('wat de teamleider ziet (AVG 32)', () => {
  test('per collega het aantal zaken, en wat te laat is, vandaag moet of deze week', async () => {
    // Six weeks: over since yesterday, today, in six days, and in three weeks.
    for (const verzochtOp of ['2026-10-25', '2026-10-26', '2026-11-01', '2026-11-16'])
      await begin(noor, verzochtOp)
    expect(rijVan(await team(thea), noor)).toMatchObject({ naam: noor.naam, zaken: 4 })
    const { regels } = await team(thea, { medewerker: noor.gebruikerId })
    const dagen = regels.flatMap(({ termijnen }) => termijnen)
    expect(rijVan(await team(thea), noor)).toMatchObject({
      teLaat: dagen.filter((dag) => dag < vandaag).length,
      vandaag: dagen.filter((dag) => dag === vandaag).length,
      dezeWeek: dagen.filter((dag) => dag > vandaag && dag <= '2026-12-14').length,
    })
    expect(dagen.filter((dag) => dag < vandaag).length).toBeGreaterThan(0)
  })

  test('van een zaak het nummer, de stand, de termijnen en de collega: geen naam, wet of thema', async () => {
    await begin(pieter, '2026-11-30')
    const verdeling = await team(thea, { medewerker: pieter.gebruikerId })
    expect(Object.keys(verdeling.regels[0] ?? {}).toSorted()).toEqual(
      ['dossierId', 'kan', 'medewerker', 'nummer', 'pad', 'staat', 'termijnen', 'waarnemingen'].toSorted(),
    )
    expect(verdeling.regels[0]).toMatchObject({ medewerker: pieter.naam, staat: 'eerste-contact' })
    expect(JSON.stringify(verdeling)).not.toMatch(/Geheimenaar|Samira|participatiewet|bijstand/i)
  })

  test('wat van niemand is staat apart, en kan worden toegewezen', async () => {
    const zaak = await begin(noor, '2026-11-30')
    gedaan(await t.doe(geefTerug, noor, { redenCode: 'geen-ruimte' }, zaak))
    const { regels, belasting } = await team(thea)
    expect(belasting[0]).toMatchObject({ medewerker: 'niemand', naam: null })
    expect(regels).toMatchObject([
      { dossierId: zaak.dossierId, medewerker: null, kan: ['onderzoek.wijs-toe'] },
    ])
  })

  test('in hoeveel zaken iemand vandaag waarneemt, en bij de zaak wie het is', async () => {
    const zaak = await begin(noor, '2026-11-30')
    const invoer = { waarnemerId: pieter.gebruikerId, van: vandaag, tot: vandaag, redenCode: 'verlof' }
    gedaan(await t.doe(regelWaarneming, thea, invoer, zaak))
    expect(rijVan(await team(thea), pieter)?.neemtWaar).toBe(1)
    const { regels } = await team(thea, { medewerker: noor.gebruikerId })
    expect(regels.find(({ dossierId }) => dossierId === zaak.dossierId)).toMatchObject({
      waarnemingen: [{ naam: pieter.naam, van: vandaag, tot: vandaag }],
      kan: ['onderzoek.herverdeel', 'onderzoek.beeindig-waarneming'],
    })
  })

  test('niet wat is gesloten', async () => {
    const zaak = await begin(zara, '2026-11-30')
    expect(rijVan(await team(tom), zara)?.zaken).toBe(1)
    const sluit = { ...sluitEersteContact.voorbeeld, datum: vandaag }
    gedaan(await t.doe(sluitEersteContact, zara, sluit, zaak))
    expect(rijVan(await team(tom), zara)?.zaken).toBe(0)
  })
})

describe('wat hij niet ziet (AVG 32)', () => {
  test('een ander team en een andere gemeente', async () => {
    const elders = await begin(fatma, '2026-11-30')
    const zuid = await begin(zara, '2026-11-30')
    const alles = JSON.stringify([
      await team(thea),
      await team(thea, { medewerker: zara.gebruikerId }),
      await team(thea, { medewerker: fatma.gebruikerId }),
    ])
    expect(alles).not.toContain(elders.dossierId)
    expect(alles).not.toContain(zuid.dossierId)
    const { regels } = await team(ted, { medewerker: fatma.gebruikerId })
    expect(regels.map(({ dossierId }) => dossierId)).toEqual([elders.dossierId])
  })

  test('een toeleider ziet het team niet', async () => {
    expect((await t.doe(teamOverzicht, noor, {})).soort).toBe('rol')
  })
})

test('wie in een getoonde zaak staat, krijgt een regel in het logboek (ontwerp §2)', async () => {
  await begin(pieter, '2026-11-30')
  const tel = async () => {
    const [rij] = await db.rijen(
      "select count(*)::int as n from logboek.ldv where name = 'onderzoek.team' and data_subject_id is not null",
    )
    return Number(rij?.n)
  }
  const eerst = await tel()
  const { regels } = await team(thea, { medewerker: pieter.gebruikerId })
  expect(regels.length).toBeGreaterThan(0)
  expect((await tel()) - eerst).toBe(regels.length)
})

test('de bladzijde kost hooguit zes vragen aan de database, hoeveel zaken er ook zijn (ontwerp §7)', async () => {
  await begin(noor, '2026-11-30')
  gezien.length = 0
  await team(thea, { medewerker: noor.gebruikerId })
  const vragen = gezien.filter((sql) => !/^(begin|commit)/.test(sql))
  expect(vragen.length).toBeLessThanOrEqual(5)
  expect(vragen.length).toBeGreaterThan(0)
})
