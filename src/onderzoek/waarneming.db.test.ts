import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { eva, fatma, noor, pieter, richtTeamsIn, ted, thea, tom, zara } from '../../testing/team-register.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { beeindigWaarneming } from './beeindig-waarneming.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { geefTerug } from './geef-terug.ts'
import { herverdeel } from './herverdeel.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { regelWaarneming } from './regel-waarneming.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'

const vandaag = '2026-12-07'
const dag = 86_400_000
let t: TestOmgeving
let db: RijenLezer
let verzet = 0

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtTeamsIn(t)
  db = await rijenLezer(t.superUrl)
})
afterEach(() => op(vandaag))
afterAll(async () => {
  await db.close()
  await t.close()
})

/** Puts the clock on a day. */
const op = (datum: string): void => {
  const naar = (Date.parse(datum) - Date.parse(vandaag)) / dag
  t.klok.advance((naar - verzet) * dag)
  verzet = naar
}

const vanNoor = async () => {
  const invoer = { ...legEersteContactVast.voorbeeld, bsn: undefined, verzochtOp: '2026-11-30' }
  const { dossierId, uitkomst } = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, noor, invoer),
  )
  return { zaak: { dossierId: String(dossierId) }, betrokkeneId: uitkomst.betrokkeneId }
}
const voor = (wie: Wie, van = '2026-12-10', tot = '2026-12-14') => ({
  waarnemerId: wie.gebruikerId,
  ...{ van, tot, redenCode: 'verlof' },
})
const waargenomen = async () => {
  const { zaak, betrokkeneId } = await vanNoor()
  const { uitkomst } = gedaan<{ waarnemingId: string }>(
    await t.doe(regelWaarneming, thea, voor(pieter), zaak),
  )
  return { zaak, betrokkeneId, ...uitkomst }
}
const leest = async (wie: Wie, zaak: { dossierId: string }) =>
  (await t.doe(bekijkOnderzoek, wie, {}, zaak)).soort
const regelVan = async (wie: Wie, { dossierId }: { dossierId: string }) =>
  gedaan<Werklijst>(await t.doe(onderzoekWerkvoorraad, wie, {})).uitkomst.regels.find(
    (regel) => regel.dossierId === dossierId,
  )

describe('de toegang komt en gaat met de dagen (AVG 32)', () => {
  test.each([
    ['2026-12-09', 'geweigerd', undefined],
    ['2026-12-10', 'gedaan', 'Noor de Vries'],
    ['2026-12-14', 'gedaan', 'Noor de Vries'],
    ['2026-12-15', 'geweigerd', undefined],
  ])('op %s is de zaak voor de waarnemer %s', async (datum, soort, namens) => {
    const { zaak, betrokkeneId } = await waargenomen()
    op(datum)
    expect(await leest(pieter, zaak)).toBe(soort)
    expect((await regelVan(pieter, zaak))?.namens).toBe(namens)
    const poging = { betrokkeneId, kanaal: 'telefoon', resultaat: 'bereikt', datum }
    expect((await t.doe(legContactpogingVast, pieter, poging, zaak)).soort).toBe(soort)
  })

  test('de collega zelf houdt toegang, en heeft de zaak niet namens een ander', async () => {
    const { zaak } = await waargenomen()
    op('2026-12-10')
    expect(await leest(noor, zaak)).toBe('gedaan')
    expect((await regelVan(noor, zaak))?.namens).toBeNull()
  })

  test('wie waarneemt, wordt gewaarschuwd voor twee afspraken tegelijk, ook als er een van de collega is', async () => {
    const [van, eigen] = [await waargenomen(), await vanNoor()]
    op('2026-12-10')
    const uur = { datum: '2026-12-11', tijd: '9.00', tot: '10.00', vorm: 'thuis' }
    const plan = (zaak: { dossierId: string }, met: string, wie: Wie, datum = uur.datum) =>
      t.doe(maakGespreksafspraak, wie, { ...uur, datum, met: [met] }, zaak)
    gedaan(await plan(van.zaak, van.betrokkeneId, noor))
    gedaan(
      await t.doe(herverdeel, thea, { medewerkerId: pieter.gebruikerId, redenCode: 'belasting' }, eigen.zaak),
    )
    const nu = await plan(eigen.zaak, eigen.betrokkeneId, pieter)
    expect(redenen(nu)).toEqual(['afspraak-op-hetzelfde-uur'])
    gedaan(await plan(eigen.zaak, eigen.betrokkeneId, pieter, '2026-12-16'))
  })

  test('wie waarneemt geeft de zaak niet weg', async () => {
    const { zaak } = await waargenomen()
    op('2026-12-10')
    const terug = await t.doe(geefTerug, pieter, { redenCode: 'geen-ruimte' }, zaak)
    expect(redenen(terug)).toEqual(['alleen-de-behandelaar'])
  })

  test('een eerder einde sluit de zaak meteen, ook voor de waarnemer die zelf stopt', async () => {
    const { zaak, waarnemingId } = await waargenomen()
    op('2026-12-11')
    const einde = { waarnemingId, redenCode: 'persoonlijk-betrokken' }
    gedaan(await t.doe(beeindigWaarneming, pieter, einde, zaak))
    expect(await leest(pieter, zaak)).toBe('geweigerd')
    expect(await regelVan(pieter, zaak)).toBeUndefined()
    const weer = await t.doe(regelWaarneming, thea, voor(pieter, '2026-12-12', '2026-12-13'), zaak)
    expect(redenen(weer)).toEqual(['werker-is-betrokken'])
  })

  test('een einde voor de eerste dag: de waarnemer komt er nooit bij', async () => {
    const { zaak, waarnemingId } = await waargenomen()
    gedaan(await t.doe(beeindigWaarneming, thea, { waarnemingId, redenCode: 'vergissing' }, zaak))
    op('2026-12-10')
    expect(await leest(pieter, zaak)).toBe('geweigerd')
  })

  test('krijgt een ander de zaak, dan vervalt de waarneming', async () => {
    const { zaak } = await waargenomen()
    op('2026-12-10')
    const naar = { medewerkerId: eva.gebruikerId, redenCode: 'vertrek' }
    gedaan(await t.doe(herverdeel, thea, naar, zaak))
    expect([await leest(noor, zaak), await leest(pieter, zaak), await leest(eva, zaak)]).toEqual([
      'geweigerd',
      'geweigerd',
      'gedaan',
    ])
  })
})

describe('wie er niet bij komt (AVG 32, Awb 2:4 en 10:1)', () => {
  test('een andere gemeente regelt niets en vindt de zaak niet', async () => {
    const { zaak } = await vanNoor()
    expect((await t.doe(regelWaarneming, ted, voor(pieter), zaak)).soort).toBe('niet-gevonden')
    const vandaar = await t.doe(regelWaarneming, thea, voor(fatma), zaak)
    expect(redenen(vandaar)).toEqual(['waarnemer-zonder-mandaat'])
    expect((await t.doe(bekijkOnderzoek, fatma, {}, zaak)).soort).toBe('niet-gevonden')
  })

  test('een teamleider van een ander team regelt niets', async () => {
    const { zaak } = await vanNoor()
    expect(redenen(await t.doe(regelWaarneming, tom, voor(pieter), zaak))).toEqual(['niet-uw-team'])
  })

  test('een collega van een ander team kan wel waarnemen: het gaat om de rol en het mandaat', async () => {
    const { zaak } = await vanNoor()
    gedaan(await t.doe(regelWaarneming, thea, voor(zara, vandaag, vandaag), zaak))
    expect(await leest(zara, zaak)).toBe('gedaan')
  })

  test('niet wie een deel van de dagen geen mandaat heeft', async () => {
    const { zaak } = await vanNoor()
    const tot17 = await t.doe(regelWaarneming, thea, voor(eva, vandaag, '2026-12-18'), zaak)
    expect(redenen(tot17)).toEqual(['waarnemer-zonder-mandaat'])
    gedaan(await t.doe(regelWaarneming, thea, voor(eva, vandaag, '2026-12-17'), zaak))
  })

  test('een toeleider regelt het niet zelf, en een vreemde beëindigt niets', async () => {
    const { zaak, waarnemingId } = await waargenomen()
    expect((await t.doe(regelWaarneming, noor, voor(pieter), zaak)).soort).toBe('rol')
    const einde = await t.doe(beeindigWaarneming, zara, { waarnemingId, redenCode: 'terug' }, zaak)
    expect(redenen(einde)).toEqual(['niet-uw-dossier'])
  })
})

describe('te zien en terug te vinden (AVG 5 lid 2)', () => {
  test('bij de zaak staat wie waarneemt, voor wie en op welke dagen', async () => {
    const { zaak } = await waargenomen()
    const { uitkomst } = gedaan<{ beeld: OnderzoekBeeld }>(await t.doe(bekijkOnderzoek, noor, {}, zaak))
    expect(uitkomst.beeld.bezetting.waarnemingen).toEqual([
      { waarnemer: 'Pieter Hoekstra', namens: 'Noor de Vries', van: '2026-12-10', tot: '2026-12-14' },
    ])
    expect(uitkomst.beeld.bezetting.verloop).toMatchObject([{ soort: 'waarneming', wie: 'Pieter Hoekstra' }])
  })

  test('iedere zaak heeft een eigen regel in het logboek, ook een weigering', async () => {
    const { zaak } = await waargenomen()
    redenen(await t.doe(regelWaarneming, thea, voor(pieter), zaak))
    const regels = await db.rijen(
      `select resultaat, redenen from logboek.audit where gemeente = $1 and object_id = $2
       and actie = 'onderzoek.regel-waarneming' order by id`,
      [gemeente, zaak.dossierId],
    )
    expect(regels).toEqual([
      { resultaat: 'toegestaan', redenen: [] },
      { resultaat: 'geweigerd', redenen: ['waarneming-loopt-al'] },
    ])
  })
})
