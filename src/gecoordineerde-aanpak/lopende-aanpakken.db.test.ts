import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { bakker, deBoer, jansen, lopend, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { andereGemeente, gedaan, gemeente, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Overzicht, Werklijst } from '../verwerking/hoofdstuk.ts'
import { beslisEinde } from './beslis-einde.ts'
import { legDoelVast } from './leg-doel-vast.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { lopendeAanpakken } from './lopende-aanpakken.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { coordinatorWerkvoorraad } from './werkvoorraad.ts'

const vandaag = '2027-01-04'
const datum = '2026-12-01'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  const laat = { behandelaar: jansen.gebruikerId, datum }
  for (let i = 0; i < 300; i += 1) await legDossier(t.omgeving, 'coordinatie', { gemeente, ...laat })
  await legDossier(t.omgeving, 'coordinatie', { gemeente: andereGemeente, ...laat })
}, 120_000)
afterAll(async () => {
  await db.close()
  await t.close()
})

const lijst = async (invoer: object = {}) =>
  gedaan<Overzicht>(await t.doe(lopendeAanpakken, bakker, invoer)).uitkomst

describe('het college vindt een lopende aanpak voordat er iets is gemeld (2.3a.3 lid 1 en 4)', () => {
  test('driehonderd aanpakken staan op twaalf bladzijden, elk een keer, zonder namen', async () => {
    const eerste = await lijst()
    expect(eerste).toMatchObject({ aantal: 300, bladzijde: 1, bladzijden: 12 })
    const alle = [eerste]
    for (let bladzijde = 2; bladzijde <= 12; bladzijde += 1) alle.push(await lijst({ bladzijde }))
    const ids = alle.flatMap(({ regels }) => regels.map(({ dossierId }) => dossierId))
    expect(alle.map(({ regels }) => regels.length)).toEqual(Array.from({ length: 12 }, () => 25))
    expect(new Set(ids).size).toBe(300)
    expect(JSON.stringify(alle)).not.toContain('Geheimenaar')
  })
  test('iedereen van wie een aanpak op de bladzijde staat, staat in het logboek; de rest niet', async () => {
    await lijst({ bladzijde: 3 })
    expect(await db.gelogd()).toBe(25)
    expect(await db.audit()).toMatchObject({ actie: 'gecoordineerde-aanpak.lopende-aanpakken' })
  })
  test('een bladzijde die er niet is, is de laatste', async () => {
    expect(await lijst({ bladzijde: 99 })).toMatchObject({ bladzijde: 12 })
    expect((await t.doe(lopendeAanpakken, bakker, { bladzijde: 0 })).soort).toBe('ongeldig')
  })
  test('een nummer vindt precies die ene, en niet die van een andere gemeente', async () => {
    const [een] = (await lijst({ bladzijde: 5 })).regels
    expect((await lijst({ nummer: een?.nummer })).regels).toEqual([een])
    const [elders] = await db.rijen('select nummer from coordinatie.dossier where gemeente = $1', [
      andereGemeente,
    ])
    expect(await lijst({ nummer: elders?.nummer })).toMatchObject({ regels: [], aantal: 0 })
    expect(await lijst({ nummer: '2026' })).toMatchObject({ aantal: 0 })
  })
  test('voor wie de coördinator werkt, sinds wanneer, en wanneer over voortgang is te spreken', async () => {
    const aanpak = await lopend(t, deBoer)
    const zoek = async () => {
      const [rij] = await db.rijen('select nummer from coordinatie.dossier where id = $1', [aanpak.dossierId])
      return (await lijst({ nummer: rij?.nummer })).regels[0]
    }
    expect(await zoek()).toMatchObject({
      staat: 'in-uitvoering',
      sinds: vandaag,
      bij: 'Schuldhulp Noord',
      gesprekVoor: '2027-03-04',
    })
    expect((await lijst()).regels[0]).toMatchObject({ bij: 'gemeente', gesprekVoor: '2027-02-01' })
  })
  test('van een coördinator die hier niet meer werkt staat dat er; het is niet of er geen is', async () => {
    const { dossierId } = await lopend(t, deBoer)
    const [{ nummer } = {}] = await db.rijen('select nummer from coordinatie.dossier where id = $1', [
      dossierId,
    ])
    const stop = (tot: string | null) =>
      db.rijen('update inrichting.pet set tot = $1 where id = $2', [tot, deBoer.petId])
    await stop('2027-01-01')
    expect((await lijst({ nummer })).regels[0]?.bij).toBe('werkt hier niet meer')
    await stop(null)
    expect((await lijst({ nummer })).regels[0]?.bij).toBe('Schuldhulp Noord')
  })
  test('voortgang zet een aanpak achteraan', async () => {
    const aanpak = await lopend(t)
    const doel = { tekst: 'De post is open.', betrokkeneIds: [aanpak.client], besprokenMet: [aanpak.client] }
    const { doelId } = gedaan<{ doelId: string }>(await t.doe(legDoelVast, jansen, doel, aanpak)).uitkomst
    const voortgang = { overId: doelId, stand: 'loopt', datum: vandaag }
    gedaan(await t.doe(legVoortgangVast, jansen, voortgang, aanpak))
    const { bladzijden } = await lijst()
    const laatste = await lijst({ bladzijde: bladzijden })
    expect(laatste.regels.map(({ dossierId }) => dossierId)).toContain(aanpak.dossierId)
  })
  test('zo wijst het college uit zichzelf een ander aan, of beëindigt het de aanpak', async () => {
    const aanpak = await lopend(t)
    const { bladzijden } = await lijst()
    const [gevonden] = (await lijst({ bladzijde: bladzijden })).regels.filter(
      ({ dossierId }) => dossierId === aanpak.dossierId,
    )
    const dossierId = gevonden?.dossierId ?? ''
    const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt.' }
    gedaan(await t.doe(legTerugvalafspraakVast, jansen, terugval, { dossierId }))
    const ander = {
      kandidaatId: deBoer.gebruikerId,
      reden: 'De cliënt vroeg dit.',
      overlegGevoerd: true,
      rollenApart: true,
    }
    gedaan(await t.doe(vervangCoordinator, bakker, ander, { dossierId }))
    const einde = { eindeOp: vandaag, eigenReden: 'De cliënt is verhuisd.', overdrachtOntvangen: true }
    gedaan(await t.doe(beslisEinde, bakker, einde, { dossierId }))
    const { aantal } = await lijst()
    expect(aantal).toBe(303)
  })
  test('de coördinator heeft zijn driehonderd eigen aanpakken op bladzijden van vijftig', async () => {
    const lees = async (bladzijde: number) =>
      gedaan<Werklijst>(await t.doe(coordinatorWerkvoorraad, jansen, { bladzijde })).uitkomst
    const eerste = await lees(1)
    expect(eerste.regels).toHaveLength(50)
    expect(eerste.aantal).toBeGreaterThanOrEqual(300)
    await lees(2)
    expect(await db.gelogd()).toBeLessThanOrEqual(100)
    expect((await t.doe(coordinatorWerkvoorraad, jansen, { bladzijde: 'x' })).soort).toBe('ongeldig')
  })
  test('niet de coördinator: die ziet alleen zijn eigen aanpakken (5.4.4 lid 2)', async () => {
    expect(await t.doe(lopendeAanpakken, jansen, {})).toEqual({ soort: 'rol' })
  })
})
