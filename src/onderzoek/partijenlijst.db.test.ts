import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { eersteContact, lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gemeente, herkomst, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { inrichtingRol, registreerPartij } from '../inrichting/index.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import type { Lijsten } from '../wet/partijenlijst.ts'
import { startOnderzoekNaIntake } from './start-onderzoek-na-intake.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const id = (nr: number) => `33333333-3333-4333-8333-0000000001${String(nr).padStart(2, '0')}`
const samen = { id: id(1), naam: 'Budgetmaatje' }
const zonder = { id: id(2), naam: 'Taalmaatje' }
const straks = { id: id(3), naam: 'Straksmaatje' }

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  const jaren = [{ vanaf: '2026-01-01' }]
  const partijen: readonly (readonly [{ id: string; naam: string }, Lijsten])[] = [
    [samen, { 'in-samenspraak': jaren }],
    [zonder, { 'zonder-verzoek-van-client': jaren }],
    [straks, { 'in-samenspraak': jaren, 'zonder-verzoek-van-client': [{ vanaf: '2026-12-08' }] }],
  ]
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    for (const [wie, lijsten] of partijen)
      await registreerPartij(tx, { gemeente, ...wie, domein: 'schuldhulp', regime: 'geen', lijsten })
  })
})
afterAll(() => t.close())

const reikwijdte = {
  binnen: ['schulden'],
  partijsoorten: ['schuldhulp'],
  waaromErnstig: 'De huur is niet betaald.',
  datum: vandaag,
}

/** An onderzoek after a brede intake, with a reikwijdte. */
const naIntake = async () => {
  const { dossierId, client, doe } = await eersteContact(t, {
    ingang: 'brede-intake-inburgering',
    wet: undefined,
  })
  await doe(startOnderzoekNaIntake, { ...startOnderzoekNaIntake.voorbeeld, datum: vandaag })
  await doe(stelReikwijdteVast, { ...reikwijdte, met: [client] })
  return { dossierId, client }
}

const wegen = [
  ['een onderzoek op verzoek van de cliënt', '2.3a.1', () => lopendOnderzoek(t), [samen, straks], [zonder]],
  ['een onderzoek na de brede intake', '2.3a.4', naIntake, [zonder], [samen, straks]],
] as const

const maatjes = (keuzes: readonly { readonly label: string }[] | undefined) =>
  keuzes?.map(({ label }) => label).filter((label) => label.endsWith('maatje'))

describe.each(wegen)('bij %s geldt de lijst van %s (2.3a.5 lid 1)', (_, __, begin, wel, niet) => {
  test('een vraag aan een partij van die lijst kan; aan een partij van alleen de andere niet', async () => {
    const { dossierId, client } = await begin()
    const vragen = (aan: string) =>
      t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [aan]), { dossierId })
    for (const een of niet) expect(redenen(await vragen(een.id))).toEqual(['partij-niet-op-lijst'])
    for (const een of wel) expect((await vragen(een.id)).soort).toBe('gedaan')
  })
  test('in de reikwijdte kan een partij van die lijst; een partij van alleen de andere niet', async () => {
    const { dossierId, client } = await begin()
    const spreekAf = (partij: string) =>
      t.doe(
        stelReikwijdteVast,
        toeleider,
        { ...reikwijdte, met: [client], partijen: [partij] },
        { dossierId },
      )
    for (const een of niet) expect(redenen(await spreekAf(een.id))).toEqual(['partij-niet-op-lijst'])
    for (const een of wel) expect((await spreekAf(een.id)).soort).toBe('gedaan')
  })
  test('de formulieren laten alleen die partijen kiezen', async () => {
    const { dossierId } = await begin()
    for (const handeling of [vraagGegevensAanPartij, stelReikwijdteVast]) {
      const afloop = await runFormulier(handeling, { dossierId }, toeleider, t.omgeving, herkomst)
      if (afloop.soort !== 'formulier') throw new Error(afloop.soort)
      expect(maatjes(afloop.keuzes.partijen)).toEqual(wel.map(({ naam }) => naam).toSorted())
    }
  })
})

test('een partij komt er op haar eigen dag bij: na de brede intake een dag later (2.3a.5 lid 1)', async () => {
  const { dossierId, client } = await naIntake()
  const vragen = () => t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [straks.id]), { dossierId })
  expect(redenen(await vragen())).toEqual(['partij-niet-op-lijst'])
  t.klok.set(Date.parse('2026-12-08T09:00:00+01:00'))
  expect((await vragen()).soort).toBe('gedaan')
})
