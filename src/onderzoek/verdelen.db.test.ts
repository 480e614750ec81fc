import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { noor, pieter, richtTeamsIn, teams, thea, tom, zara } from '../../testing/team-register.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { geefTerug } from './geef-terug.ts'
import { herverdeel } from './herverdeel.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'
import { neemOnderzoekAan } from './neem-onderzoek-aan.ts'
import { neemUitTeamrij } from './neem-uit-teamrij.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'
import { wijsToe } from './wijs-toe.ts'

const vandaag = '2026-12-07'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtTeamsIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

/** A first contact of Noor, in her team. */
const vanNoor = async () => {
  const invoer = { ...legEersteContactVast.voorbeeld, bsn: undefined, verzochtOp: '2026-11-30' }
  const { dossierId } = gedaan(await t.doe(legEersteContactVast, noor, invoer))
  return { dossierId: String(dossierId) }
}
const inRij = async () => {
  const zaak = await vanNoor()
  gedaan(await t.doe(geefTerug, noor, { redenCode: 'geen-ruimte' }, zaak))
  return zaak
}
const aan = (wie: Wie) => ({ medewerkerId: wie.gebruikerId })
const leest = async (wie: Wie, zaak: { dossierId: string }) =>
  (await t.doe(bekijkOnderzoek, wie, {}, zaak)).soort
const werklijst = async (wie: Wie) => gedaan<Werklijst>(await t.doe(onderzoekWerkvoorraad, wie, {})).uitkomst
const regelVan = async (wie: Wie, { dossierId }: { dossierId: string }) =>
  (await werklijst(wie)).regels.find((regel) => regel.dossierId === dossierId)

describe('van hand tot hand (AVG 32)', () => {
  test('een nieuwe zaak hoort bij het team van wie haar vastlegt', async () => {
    const { dossierId } = await vanNoor()
    const [rij] = await db.rijen('select behandelaar, team from onderzoek.dossier where id = $1', [dossierId])
    expect(rij).toEqual({ behandelaar: noor.gebruikerId, team: teams.noord })
  })

  test('wie teruggeeft heeft meteen geen toegang meer, en de zaak staat zonder namen in de rij van het team', async () => {
    const zaak = await inRij()
    expect(await leest(noor, zaak)).toBe('geweigerd')
    const { teamrij = [], regels } = await werklijst(pieter)
    const [regel] = teamrij.filter(({ dossierId }) => dossierId === zaak.dossierId)
    expect(regel).toMatchObject({ staat: 'eerste-contact', neem: 'onderzoek.neem-uit-teamrij' })
    expect(JSON.stringify(teamrij)).not.toContain('Voorbeeld')
    expect(regels.some(({ dossierId }) => dossierId === zaak.dossierId)).toBe(false)
  })

  test('een ander team ziet haar niet en pakt haar niet op', async () => {
    const zaak = await inRij()
    const { teamrij = [] } = await werklijst(zara)
    expect(teamrij.map(({ dossierId }) => dossierId)).not.toContain(zaak.dossierId)
    expect(redenen(await t.doe(neemUitTeamrij, zara, {}, zaak))).toEqual(['niet-uw-team'])
    expect(redenen(await t.doe(wijsToe, tom, aan(zara), zaak))).toEqual(['niet-uw-team'])
  })

  test('wie oppakt heeft de zaak, en leest haar', async () => {
    const zaak = await inRij()
    expect(await leest(pieter, zaak)).toBe('geweigerd')
    gedaan(await t.doe(neemUitTeamrij, pieter, {}, zaak))
    expect(await leest(pieter, zaak)).toBe('gedaan')
    expect((await regelVan(pieter, zaak))?.aangeboden).toEqual([])
  })

  test('de teamleider wijst toe, en de collega ziet de zaak bij Nieuw bij mij tot hij haar aanneemt', async () => {
    const zaak = await inRij()
    gedaan(await t.doe(wijsToe, thea, aan(pieter), zaak))
    expect(await regelVan(pieter, zaak)).toMatchObject({
      aanbod: 'zaak',
      aangeboden: ['onderzoek.neem-onderzoek-aan', 'onderzoek.geef-terug'],
    })
    gedaan(await t.doe(neemOnderzoekAan, pieter, {}, zaak))
    expect((await regelVan(pieter, zaak))?.aangeboden).toEqual([])
    expect(redenen(await t.doe(neemOnderzoekAan, pieter, {}, zaak))).toEqual(['niets-aan-te-nemen'])
  })

  test('na herverdelen heeft de vorige meteen geen toegang, en de nieuwe wel', async () => {
    const zaak = await vanNoor()
    gedaan(await t.doe(herverdeel, thea, { ...aan(pieter), redenCode: 'belasting' }, zaak))
    expect(await leest(noor, zaak)).toBe('geweigerd')
    expect(await regelVan(noor, zaak)).toBeUndefined()
    expect(await leest(pieter, zaak)).toBe('gedaan')
  })

  test('het verloop staat bij de zaak: wie haar had, zonder reden', async () => {
    const zaak = await inRij()
    gedaan(await t.doe(wijsToe, thea, aan(pieter), zaak))
    const { uitkomst } = gedaan<{ beeld: OnderzoekBeeld }>(await t.doe(bekijkOnderzoek, pieter, {}, zaak))
    const { bezetting } = uitkomst.beeld
    expect(bezetting.behandelaar).toBe('Pieter Hoekstra')
    expect(bezetting.verloop.map(({ soort, wie }) => [soort, wie])).toEqual([
      ['teruggegeven', 'Noor de Vries'],
      ['toegewezen', 'Pieter Hoekstra'],
    ])
    expect(JSON.stringify(bezetting)).not.toContain('geen-ruimte')
  })
})

describe('wie mag verdelen (AVG 32, Awb 2:4)', () => {
  test('niet aan wie in een ander team zit of de rol niet heeft', async () => {
    const zaak = await inRij()
    expect(redenen(await t.doe(wijsToe, thea, aan(zara), zaak))).toEqual(['werker-buiten-team'])
    const onbekend = { medewerkerId: randomUUID() }
    expect(redenen(await t.doe(wijsToe, thea, onbekend, zaak))).toEqual(['werker-zonder-mandaat'])
  })

  test('wie zei dat hij deze mensen kent, krijgt de zaak niet en pakt haar niet op', async () => {
    const zaak = await vanNoor()
    gedaan(await t.doe(geefTerug, noor, { redenCode: 'persoonlijk-betrokken' }, zaak))
    expect(redenen(await t.doe(wijsToe, thea, aan(noor), zaak))).toEqual(['werker-is-betrokken'])
    expect(redenen(await t.doe(neemUitTeamrij, noor, {}, zaak))).toEqual(['werker-is-betrokken'])
    const inDeRijVan = async (wie: Wie) => (await werklijst(wie)).teamrij?.map(({ dossierId }) => dossierId)
    expect(await inDeRijVan(noor)).not.toContain(zaak.dossierId)
    expect(await inDeRijVan(pieter)).toContain(zaak.dossierId)
  })

  test('een teamleider leest geen onderzoek, en een toeleider verdeelt niet', async () => {
    const zaak = await vanNoor()
    expect(await leest(thea, zaak)).toBe('rol')
    expect((await t.doe(herverdeel, noor, { ...aan(pieter), redenCode: 'belasting' }, zaak)).soort).toBe(
      'rol',
    )
  })

  test('een collega geeft een zaak die niet van hem is niet terug', async () => {
    const zaak = await vanNoor()
    const terug = await t.doe(geefTerug, pieter, { redenCode: 'geen-ruimte' }, zaak)
    expect(redenen(terug)).toEqual(['niet-uw-dossier'])
  })
})

describe('twee tegelijk (ontwerp §2)', () => {
  test('pakken twee collega’s dezelfde zaak tegelijk op, dan heeft een van hen haar', async () => {
    const zaak = await inRij()
    const [rij] = await db.rijen('select versie from onderzoek.dossier where id = $1', [zaak.dossierId])
    const zo = { ...zaak, versie: Number(rij?.versie) }
    const aflopen = await Promise.all(
      [pieter, noor].map((wie) => t.doe(neemUitTeamrij, wie, {}, zo).then((een) => een.soort)),
    )
    expect(aflopen.toSorted()).toEqual(['gedaan', 'verouderd'])
    const lezers = await Promise.all([leest(pieter, zaak), leest(noor, zaak)])
    expect(lezers.toSorted()).toEqual(['gedaan', 'geweigerd'])
  })

  test('wie toewijst op een oude versie hoort dat, en verandert niets', async () => {
    const zaak = await inRij()
    const [rij] = await db.rijen('select versie from onderzoek.dossier where id = $1', [zaak.dossierId])
    gedaan(await t.doe(neemUitTeamrij, pieter, {}, zaak))
    const oud = await t.doe(wijsToe, thea, aan(noor), { ...zaak, versie: Number(rij?.versie) })
    expect(oud.soort).toBe('verouderd')
    expect(await leest(pieter, zaak)).toBe('gedaan')
  })
})
