import { afterAll, beforeAll, expect, test } from 'vitest'
import { jansen, metAfspraken, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { legUitlegAanClientVast } from './leg-uitleg-aan-client-vast.ts'
import { legVernietigingVast } from './leg-vernietiging-vast.ts'
import { plichtenVanAanpak } from './plichten-van-aanpak.ts'
import type { Feiten } from './rules/feiten.ts'
import { trekVerstrekkingIn } from './trek-verstrekking-in.ts'

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

const gedeeld = async () => {
  const aanpak = await metAfspraken(t)
  const keuze = { gegevenId: aanpak.gegevens.schulden, reden: 'Nodig om het plan af te stemmen.' }
  const deling = { partijId: partijen.schuldhulp, gegevens: [keuze] }
  gedaan(await t.doe(deelMetPartij, jansen, deling, aanpak))
  const [rij] = await db.rijen('select id from coordinatie.verstrekking where dossier_id = $1', [
    aanpak.dossierId,
  ])
  const doe = (handeling: Parameters<TestOmgeving['doe']>[0], invoer: object) =>
    t.doe(handeling, jansen, { verstrekkingId: rij?.id, ...invoer }, aanpak)
  const lees = async () => {
    const { feiten, beeld } = gedaan<ZaakUitkomst>(await t.doe(bekijkAanpak, jansen, {}, aanpak)).uitkomst
    const plichten = plichtenVanAanpak(feiten as Feiten, { vandaag, wie: jansen })
    const moet = plichten.filter(({ betrokkenen }) => betrokkenen?.includes(aanpak.client))
    return { moet: moet.map(({ code }) => code), beeld: beeld as AanpakBeeld }
  }
  return { doe, lees, aanpak }
}

const reden = 'Dit was een geheimefout van mij.'

test('wat met de verkeerde partij is gedeeld: ingetrokken, vernietigd en uitgelegd, en het blijft te zien', async () => {
  const { doe, lees, aanpak } = await gedeeld()
  gedaan(await doe(trekVerstrekkingIn, { reden }))
  expect(await db.gelogd()).toBe(1)
  expect((await lees()).moet).toEqual(['vernietiging-vragen', 'uitleg-aan-client', 'coordinator-meedelen'])
  gedaan(await doe(legVernietigingVast, { vernietiging: 'gevraagd', op: vandaag }))
  expect((await lees()).moet).toEqual([
    'antwoord-op-vernietiging',
    'uitleg-aan-client',
    'coordinator-meedelen',
  ])
  gedaan(await doe(legUitlegAanClientVast, { op: vandaag }))
  gedaan(await doe(legVernietigingVast, { vernietiging: 'vernietigd', op: vandaag }))
  const { moet, beeld } = await lees()
  expect(moet).toEqual(['coordinator-meedelen'])
  expect(beeld.gedeeld).toMatchObject([
    {
      partij: 'Schuldhulp Noord',
      reden: 'Nodig om het plan af te stemmen.',
      ingetrokken: { op: vandaag, reden, vernietiging: 'vernietigd' },
    },
  ])
  expect(beeld.ecogram?.lijnen.some(({ soort }) => soort === 'gegevens-gekregen')).toBe(false)
  expect(await db.leesbaar(['coordinatie.verstrekking'], 'geheimefout')).toBe(0)
  expect(
    redenen(
      await t.doe(legUitlegAanClientVast, jansen, { op: vandaag, verstrekkingId: partijen.ggz }, aanpak),
    ),
  ).toEqual(['niets-uit-te-leggen', 'verstrekking-onbekend'])
})

test('wat in een andere aanpak is gedeeld, blijft staan', async () => {
  const [een, ander] = [await gedeeld(), await gedeeld()]
  const [rij] = await db.rijen('select id from coordinatie.verstrekking where dossier_id = $1', [
    ander.aanpak.dossierId,
  ])
  const afloop = await een.doe(trekVerstrekkingIn, { verstrekkingId: rij?.id, reden })
  expect(redenen(afloop)).toEqual(['verstrekking-onbekend'])
  expect((await ander.lees()).moet).toEqual(['coordinator-meedelen'])
})
