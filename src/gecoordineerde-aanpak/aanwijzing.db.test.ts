import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aangewezen,
  bakker,
  deBoer,
  jansen,
  lopend,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { aanvaardAanwijzing } from './aanvaard-aanwijzing.ts'
import { legDoelVast } from './leg-doel-vast.ts'
import { legOverdrachtVast } from './leg-overdracht-vast.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { wijsAanwijzingAf } from './wijs-aanwijzing-af.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving('2027-01-04')
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const dossier = (id: string) => db.rij('coordinatie.dossier', id)
const ja = { rollenGescheiden: true }
const anders = { reden: 'De cliënt vroeg om iemand anders.', overlegGevoerd: true, rollenApart: true }

describe('een aanwijzing aanvaarden (2.3a.3 lid 1)', () => {
  test('begint de aanpak op die dag en staat met artikel in het logboek', async () => {
    const aanpak = await aangewezen(t)
    gedaan(await t.doe(aanvaardAanwijzing, jansen, ja, aanpak))
    expect(await dossier(aanpak.dossierId)).toMatchObject({ staat: 'in-uitvoering', versie: 2 })
    expect(
      await db.rijen('select gestart_op::text from coordinatie.dossier where id = $1', [aanpak.dossierId]),
    ).toEqual([{ gestart_op: '2027-01-04' }])
    expect(await db.audit()).toMatchObject({
      actie: 'gecoordineerde-aanpak.aanvaard-aanwijzing',
      resultaat: 'toegestaan',
      artikel: 'coordinator-aanwijzen',
      object_id: aanpak.dossierId,
    })
    expect(await db.gelogd()).toBe(3)
  })

  test('kan niet zonder te verklaren dat coördineren en helpen gescheiden blijven (5.4.4 lid 6)', async () => {
    const aanpak = await aangewezen(t)
    expect(redenen(await t.doe(aanvaardAanwijzing, jansen, {}, aanpak))).toEqual(['rollen-niet-gescheiden'])
    expect(await dossier(aanpak.dossierId)).toMatchObject({ staat: 'aangewezen', versie: 1 })
    expect(await db.audit()).toMatchObject({ resultaat: 'geweigerd', redenen: ['rollen-niet-gescheiden'] })
  })

  test('kan alleen wie is aangewezen, en niet in een andere pet', async () => {
    const aanpak = await aangewezen(t)
    expect(redenen(await t.doe(aanvaardAanwijzing, deBoer, ja, aanpak))).toEqual(['niet-de-coordinator'])
    expect((await t.doe(aanvaardAanwijzing, bakker, ja, aanpak)).soort).toBe('rol')
    const toeleider = { ...werker('toeleider'), gebruikerId: jansen.gebruikerId }
    expect((await t.doe(aanvaardAanwijzing, toeleider, ja, aanpak)).soort).toBe('rol')
  })

  test('geeft voor het aanvaarden nog geen toegang tot de taak (5.4.4 lid 2)', async () => {
    const aanpak = await aangewezen(t)
    const doel = { tekst: 'Rust in huis.', betrokkeneIds: [aanpak.client], besprokenMet: [aanpak.client] }
    expect(redenen(await t.doe(legDoelVast, jansen, doel, aanpak))).toEqual(['aanwijzing-niet-aanvaard'])
  })
})

describe('een aanwijzing teruggeven (2.3a.3 lid 1)', () => {
  test('brengt de aanpak terug bij het college en verzegelt de toelichting', async () => {
    const aanpak = await aangewezen(t)
    const invoer = { redenCode: 'anders', toelichting: 'Ik ken dit gezin van de voetbalclub.' }
    gedaan(await t.doe(wijsAanwijzingAf, jansen, invoer, aanpak))
    expect(await dossier(aanpak.dossierId)).toMatchObject({ staat: 'teruggegeven' })
    expect(await db.leesbaar(['coordinatie.overgang'], 'voetbalclub')).toBe(0)
    expect(redenen(await t.doe(aanvaardAanwijzing, jansen, ja, aanpak))).toEqual([
      'aanpak-niet-in-deze-stand',
    ])
  })

  test('vraagt bij Anders een toelichting', async () => {
    const aanpak = await aangewezen(t)
    expect(redenen(await t.doe(wijsAanwijzingAf, jansen, { redenCode: 'anders' }, aanpak))).toEqual([
      'afwijzing-zonder-reden',
    ])
  })
})

describe('een andere coördinator (2.3a.3 lid 4)', () => {
  test('komt er door het college; de vorige kan meteen niets meer, de nieuwe neemt over', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(vervangCoordinator, bakker, { ...anders, kandidaatId: deBoer.gebruikerId }, aanpak))
    expect(await dossier(aanpak.dossierId)).toMatchObject({
      staat: 'aangewezen',
      behandelaar: deBoer.gebruikerId,
    })
    const doel = { tekst: 'Rust in huis.', betrokkeneIds: [aanpak.client], besprokenMet: [aanpak.client] }
    expect(redenen(await t.doe(legDoelVast, jansen, doel, aanpak))).toEqual(['niet-de-coordinator'])
    expect(redenen(await t.doe(aanvaardAanwijzing, deBoer, ja, aanpak))).toEqual(['al-eerder-begonnen'])
    gedaan(await t.doe(neemAanwijzingOver, deBoer, ja, aanpak))
    gedaan(await t.doe(legDoelVast, deBoer, doel, aanpak))
    const [rij] = await db.rijen(
      `select reden_code from coordinatie.overgang where dossier_id = $1 and overgang = 'vervang-coordinator'`,
      [aanpak.dossierId],
    )
    expect(rij).toEqual({ reden_code: partijen.schuldhulp })
  })

  test('na een coördinator van een partij wacht het college op de overdracht (5.4.4 lid 8)', async () => {
    const aanpak = await lopend(t, deBoer, partijen.schuldhulp)
    gedaan(await t.doe(vervangCoordinator, bakker, { ...anders, kandidaatId: jansen.gebruikerId }, aanpak))
    const waaromZonderAanbod = 'De coördinator is al weg.'
    const half = { ontvangenOp: '2027-01-04', alles: false, waaromZonderAanbod }
    expect(redenen(await t.doe(legOverdrachtVast, bakker, half, aanpak))).toEqual(['overdracht-onvolledig'])
    gedaan(await t.doe(legOverdrachtVast, bakker, { ...half, alles: true }, aanpak))
    expect(redenen(await t.doe(legOverdrachtVast, bakker, { ...half, alles: true }, aanpak))).toEqual([
      'geen-overdracht-verwacht',
    ])
  })

  test('na een coördinator die nooit aanvaardde valt er niets over te dragen', async () => {
    const aanpak = await aangewezen(t, deBoer, partijen.schuldhulp)
    gedaan(await t.doe(vervangCoordinator, bakker, { ...anders, kandidaatId: jansen.gebruikerId }, aanpak))
    const alles = { ontvangenOp: '2027-01-04', alles: true }
    expect(redenen(await t.doe(legOverdrachtVast, bakker, alles, aanpak))).toEqual([
      'geen-overdracht-verwacht',
    ])
  })

  test('is niet dezelfde, en niet zonder reden en overleg', async () => {
    const aanpak = await lopend(t)
    const zelfde = { reden: 'Zo gaat het beter.', kandidaatId: jansen.gebruikerId }
    expect(redenen(await t.doe(vervangCoordinator, bakker, zelfde, aanpak))).toEqual([
      'zelfde-coordinator',
      'overleg-over-coordinator-ontbreekt',
    ])
    expect(
      (await t.doe(vervangCoordinator, jansen, { ...anders, kandidaatId: deBoer.gebruikerId }, aanpak)).soort,
    ).toBe('rol')
  })

  test('wie niet in het register staat wordt geen coördinator: er verandert niets', async () => {
    const aanpak = await lopend(t)
    const vreemde = { ...anders, kandidaatId: werker('coordinator', 9).gebruikerId }
    expect(redenen(await t.doe(vervangCoordinator, bakker, vreemde, aanpak))).toEqual([
      'coordinator-hoort-bij-geen-partij',
    ])
    expect(await dossier(aanpak.dossierId)).toMatchObject({ staat: 'in-uitvoering', versie: 2 })
  })

  test('wie zelf coördinator is beslist daar niet over, ook niet in een andere pet (Awb 2:4)', async () => {
    const aanpak = await lopend(t)
    const zelf = { ...bakker, gebruikerId: jansen.gebruikerId }
    const invoer = { ...anders, kandidaatId: deBoer.gebruikerId }
    expect(redenen(await t.doe(vervangCoordinator, zelf, invoer, aanpak))).toEqual(['eigen-zaak'])
  })
})
