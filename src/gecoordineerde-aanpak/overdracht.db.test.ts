import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { beslisEinde } from './beslis-einde.ts'
import { biedOverdrachtAan } from './bied-overdracht-aan.ts'
import { legTaakNeer, trekAanwijzingIn } from './einde-aanwijzing.ts'
import { legOverdrachtVast } from './leg-overdracht-vast.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { legVerklaringVast } from './leg-verklaring-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { beslissingenWerkvoorraad, coordinatorWerkvoorraad } from './werkvoorraad.ts'

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

const map = 'Een map met geheime brieven is vandaag bezorgd.'
const aanbod = { op: vandaag, watEnHoe: map, elders: ['papier', 'mail'], alles: true }
const ontvangst = { ontvangenOp: vandaag, alles: true }
const verklaring = { verklaring: 'vernietigd', op: vandaag, doorWie: 'De bestuurder' }

const vanPartij = () => lopend(t, deBoer, partijen.schuldhulp)
const beeld = async (wie: typeof bakker, aanpak: { dossierId: string }): Promise<AanpakBeeld> =>
  gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, wie, {}, aanpak)).uitkomst.beeld

interface Lijst {
  readonly regels: readonly { dossierId: string; plichten: readonly { code: string }[] }[]
}
const wacht = async (dossierId: string): Promise<readonly string[] | undefined> => {
  const { regels } = gedaan<Lijst>(await t.doe(beslissingenWerkvoorraad, bakker, {})).uitkomst
  return regels.find((regel) => regel.dossierId === dossierId)?.plichten.map(({ code }) => code)
}

describe('alles naar het college, om welke reden ook (5.4.4 lid 7 en 8)', () => {
  test('de coördinator van een partij gaat zelf: hij biedt aan, en ziet dezelfde dag niets meer', async () => {
    const aanpak = await vanPartij()
    expect(redenen(await t.doe(legTaakNeer, deBoer, { redenCode: 'ander-werk' }, aanpak))).toEqual([
      'overdracht-eerst-aanbieden',
    ])
    gedaan(await t.doe(biedOverdrachtAan, deBoer, aanbod, aanpak))
    expect((await beeld(deBoer, aanpak)).overdrachten).toMatchObject([
      { partij: 'Schuldhulp Noord', aangeboden: { elders: ['papier', 'mail'] }, ontvangen: null },
    ])
    gedaan(await t.doe(legTaakNeer, deBoer, { redenCode: 'ander-werk' }, aanpak))
    expect(redenen(await t.doe(bekijkAanpak, deBoer, {}, aanpak))).toEqual(['geen-coordinator'])
    const eigen = gedaan<Lijst>(await t.doe(coordinatorWerkvoorraad, deBoer, {})).uitkomst.regels
    expect(eigen.map(({ dossierId }) => dossierId)).not.toContain(aanpak.dossierId)
    expect(await wacht(aanpak.dossierId)).toEqual(['overdracht-ontvangen', 'coordinator-aanwijzen'])
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'geheime brieven')).toBe(0)
  })

  test('het college bevestigt: dan eindigt de verantwoordelijkheid, en vraagt het een verklaring', async () => {
    const aanpak = await vanPartij()
    gedaan(await t.doe(biedOverdrachtAan, deBoer, aanbod, aanpak))
    gedaan(await t.doe(legTaakNeer, deBoer, { redenCode: 'partij-stopt' }, aanpak))
    gedaan(await t.doe(legOverdrachtVast, bakker, ontvangst, aanpak))
    expect(await wacht(aanpak.dossierId)).toEqual(['verklaring-ontvangen', 'coordinator-aanwijzen'])
    const niet = { ...verklaring, verklaring: 'niet-vernietigd', toelichting: 'De reservekopie wacht.' }
    gedaan(await t.doe(legVerklaringVast, bakker, niet, aanpak))
    expect(await wacht(aanpak.dossierId)).toContain('verklaring-ontvangen')
    gedaan(await t.doe(legVerklaringVast, bakker, verklaring, aanpak))
    expect(await wacht(aanpak.dossierId)).toEqual(['coordinator-aanwijzen'])
    const gezien = await beeld(bakker, aanpak)
    expect(gezien.verantwoordelijk).toBeNull()
    expect(gezien.overdrachten).toEqual([
      {
        partij: 'Schuldhulp Noord',
        aangeboden: { op: vandaag, watEnHoe: map, elders: ['papier', 'mail'] },
        ontvangen: { op: vandaag, zonderAanbod: '' },
        verklaring: { code: 'vernietigd', op: vandaag, doorWie: 'De bestuurder', waarom: '' },
      },
    ])
  })

  test('is hij al weg, dan trekt het college de aanwijzing in, ook zonder opvolger; alleen met waarom er geen aanbod is', async () => {
    const aanpak = await vanPartij()
    const reden = { waardoor: 'vertrokken', reden: 'Hij werkt niet meer bij de schuldhulp.' }
    gedaan(await t.doe(trekAanwijzingIn, bakker, reden, aanpak))
    expect(redenen(await t.doe(biedOverdrachtAan, deBoer, aanbod, aanpak))).toEqual(['geen-coordinator'])
    expect(redenen(await t.doe(legOverdrachtVast, bakker, ontvangst, aanpak))).toEqual([
      'overdracht-niet-aangeboden',
    ])
    const waaromZonderAanbod = 'Hij was al weg; zijn leidinggevende gaf alles af.'
    gedaan(await t.doe(legOverdrachtVast, bakker, { ...ontvangst, waaromZonderAanbod }, aanpak))
    expect((await beeld(bakker, aanpak)).overdrachten).toMatchObject([
      { partij: 'Schuldhulp Noord', aangeboden: null, ontvangen: { zonderAanbod: waaromZonderAanbod } },
    ])
  })

  test('een ander krijgt alles van het college, en leest niet wat de partij aanbood', async () => {
    const aanpak = await vanPartij()
    const ervoor = await beeld(deBoer, aanpak)
    gedaan(await t.doe(biedOverdrachtAan, deBoer, aanbod, aanpak))
    const nieuw = { kandidaatId: jansen.gebruikerId, reden: 'De partij stopt.', overlegGevoerd: true }
    gedaan(await t.doe(vervangCoordinator, bakker, nieuw, aanpak))
    gedaan(await t.doe(legOverdrachtVast, bakker, ontvangst, aanpak))
    gedaan(await t.doe(neemAanwijzingOver, jansen, { rollenGescheiden: true }, aanpak))
    const erna = await beeld(jansen, aanpak)
    expect(erna.gegevens).toEqual(ervoor.gegevens)
    expect(erna.verantwoordelijk).toBeNull()
    expect(erna.overdrachten).toEqual([])
    expect(redenen(await t.doe(bekijkAanpak, deBoer, {}, aanpak))).toEqual(['niet-de-coordinator'])
  })

  test('aan het einde bevestigt het college meteen; de verklaring blijft daarna op zijn lijst tot zij er is', async () => {
    const aanpak = await vanPartij()
    const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt de wijkconsulent.' }
    gedaan(await t.doe(legTerugvalafspraakVast, deBoer, terugval, aanpak))
    const klaar = { redenCode: 'problemen-opgelost', toelichting: 'Alle doelen zijn bereikt.' }
    gedaan(await t.doe(meldAanCollege, deBoer, klaar, aanpak))
    const einde = { eindeOp: vandaag, overdrachtOntvangen: true }
    expect(redenen(await t.doe(beslisEinde, bakker, einde, aanpak))).toEqual(['overdracht-niet-aangeboden'])
    gedaan(await t.doe(biedOverdrachtAan, deBoer, { ...aanbod, elders: [], nergensAnders: true }, aanpak))
    gedaan(await t.doe(beslisEinde, bakker, einde, aanpak))
    expect(await wacht(aanpak.dossierId)).toEqual(['verklaring-ontvangen'])
    expect((await beeld(bakker, aanpak)).overdrachten).toHaveLength(1)
    gedaan(await t.doe(legVerklaringVast, bakker, verklaring, aanpak))
    expect(await wacht(aanpak.dossierId)).toBeUndefined()
    expect(redenen(await t.doe(legVerklaringVast, bakker, verklaring, aanpak))).toEqual([
      'geen-verklaring-verwacht',
    ])
  })

  test('wie nog niet aanvaardde heeft niets over te dragen; een ambtenaar ook niet', async () => {
    const reden = { waardoor: 'anders', reden: 'Er is te veel werk.' }
    const wachtend = await aangewezen(t, deBoer, partijen.schuldhulp)
    gedaan(await t.doe(trekAanwijzingIn, bakker, reden, wachtend))
    expect(await wacht(wachtend.dossierId)).toEqual(['coordinator-aanwijzen'])
    const gewoon = await lopend(t)
    expect(redenen(await t.doe(biedOverdrachtAan, jansen, aanbod, gewoon))).toEqual([
      'coordinator-werkt-bij-gemeente',
    ])
    gedaan(await t.doe(legTaakNeer, jansen, { redenCode: 'past-niet' }, gewoon))
    expect(await wacht(gewoon.dossierId)).toEqual(['coordinator-aanwijzen'])
  })
})
