import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { people, petIds, registerPeople } from '../../testing/identity-people.ts'
import type { Tx } from '../platform/db/tx.ts'
import { open } from '../platform/db/tx.ts'
import { identityRole } from '../platform/identity/session.ts'
import type { Lijsten } from '../wet/partijenlijst.ts'
import { zetFg } from './fg.store.ts'
import { gaLive } from './ga-live.ts'
import { registreerGebruiker } from './gebruiker.store.ts'
import {
  gemeentenamen,
  registreerGemeente,
  registreerVerwerkersovereenkomst,
  vindGemeente,
} from './gemeente.store.ts'
import { registreerOrganisatie, vindOrganisatie } from './organisatie.store.ts'
import { partijenVan, registreerPartij, vindPartij } from './partij.store.ts'
import { beeindigPet, pettenVan, registreerPet } from './pet.store.ts'

const op = '2027-01-15'
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await registerPeople(database.db)
})
afterAll(() => database.close())

const inGemeente = <T>(gemeente: string, work: (tx: Tx) => Promise<T>, role = 'samenspraak_inrichting') =>
  database.db.transaction({ role, gemeente }, work)

const partij = (gemeente: string, naam: string, lijsten: Lijsten = {}) => ({
  gemeente,
  id: randomUUID(),
  naam,
  domein: 'zorg',
  regime: 'wgbo-7-457' as const,
  lijsten,
})

describe('het register van partijen', () => {
  test('geeft per partij regime, domein, soort en haar dagen op de lijst van elke procedure (2.3a.5 lid 1)', async () => {
    const begonnen = {
      'in-samenspraak': [{ vanaf: op }],
      'zonder-verzoek-van-client': [{ vanaf: '2027-01-16' }],
    }
    const geeindigd = {
      'zonder-verzoek-van-client': [{ vanaf: '2027-02-01' }, { vanaf: '2026-01-01', tot: op }],
    }
    const partijen = [
      { ...partij('0999', 'Begonnen', begonnen), soort: 'huisarts' },
      partij('0999', 'Geëindigd', geeindigd),
      partij('0999', 'Nooit'),
    ]
    const rijen = await inGemeente('0999', async (tx) => {
      for (const een of partijen) await registreerPartij(tx, een)
      return partijenVan(tx, '0999')
    })
    expect(rijen.map(({ naam, soort, lijsten }) => [naam, soort, lijsten])).toEqual([
      ['Begonnen', 'huisarts', begonnen],
      [
        'Geëindigd',
        null,
        { 'zonder-verzoek-van-client': geeindigd['zonder-verzoek-van-client'].toReversed() },
      ],
      ['Nooit', null, {}],
    ])
    expect(rijen[0]).toMatchObject({ regime: 'wgbo-7-457', domein: 'zorg' })
  })

  test('van een andere gemeente is niet te zien en niet te vullen', async () => {
    const vreemd = partij('0998', 'Van de buren')
    await inGemeente('0998', (tx) => registreerPartij(tx, vreemd))
    expect(await inGemeente('0999', (tx) => vindPartij(tx, '0998', vreemd.id))).toBeUndefined()
    expect(await inGemeente('0999', (tx) => partijenVan(tx, '0998'))).toEqual([])
    const poging = inGemeente('0999', (tx) => registreerPartij(tx, partij('0998', 'Erbij')))
    await expect(poging).rejects.toMatchObject({ code: '42501' })
  })

  test('leest een toeleider in het onderzoek, maar die verandert het niet', async () => {
    const nieuw = partij('0999', 'Nieuw')
    const rijen = await inGemeente('0999', (tx) => partijenVan(tx, '0999'), 'samenspraak_onderzoek')
    expect(rijen.length).toBeGreaterThan(0)
    const poging = inGemeente('0999', (tx) => registreerPartij(tx, nieuw), 'samenspraak_onderzoek')
    await expect(poging).rejects.toMatchObject({ code: '42501' })
  })
})

describe('petten', () => {
  test('ziet alleen het aanmelden in alle gemeenten; de inrichting alleen in de eigen', async () => {
    const alle = await database.db.transaction({ role: identityRole }, (tx) => pettenVan(tx, people.sam, op))
    expect(alle.map(({ gemeente }) => gemeente)).toEqual(['0998', '0999'])
    const eigen = await inGemeente('0999', (tx) => pettenVan(tx, people.sam, op))
    expect(eigen.map(({ gemeente }) => gemeente)).toEqual(['0999'])
  })

  test('het aanmelden kan geen pet geven', async () => {
    const pet = { gemeente: '0999', id: randomUUID(), gebruikerId: people.noor, mandaat: 'geen', van: op }
    const poging = inGemeente('0999', (tx) => registreerPet(tx, { ...pet, rol: 'beheerder' }), identityRole)
    await expect(poging).rejects.toMatchObject({ code: '42501' })
  })

  test('een pet die eindigt, telt op die dag niet meer', async () => {
    const lopend = () =>
      database.db.transaction({ role: identityRole }, (tx) => pettenVan(tx, people.noor, op))
    expect(await lopend()).toHaveLength(1)
    await inGemeente('0999', (tx) => beeindigPet(tx, '0999', petIds.noorToeleider, op))
    expect(await lopend()).toEqual([])
  })
})

describe('een gemeente gaat live', () => {
  const hosting = randomUUID()
  const buurtteam = randomUUID()

  beforeAll(() =>
    inGemeente('0999', (tx) =>
      open(tx)('update inrichting.gemeente set live = false, live_sinds = null where code = $1', ['0999']),
    ),
  )

  const fg = { naam: 'A. Privacy', email: 'fg@voorbeeld.test', telefoon: '088 000 00 00' }
  test('niet zonder te zeggen hoe de functionaris gegevensbescherming te bereiken is (AVG 13 lid 1 onder b)', async () => {
    const zonder = await inGemeente('0999', (tx) => gaLive(tx, '0999', op))
    expect(zonder).toMatchObject({ toegestaan: false })
    expect(JSON.stringify(zonder)).toContain('inrichting.fg-niet-bereikbaar')
    await inGemeente('0999', (tx) => zetFg(tx, '0999', fg))
    expect(await inGemeente('0999', (tx) => vindGemeente(tx, '0999'))).toMatchObject({ fg })
    expect(JSON.stringify(await inGemeente('0999', (tx) => gaLive(tx, '0999', op)))).not.toContain('fg-niet')
  })

  test('niet zonder verwerkersovereenkomst (AVG 28)', async () => {
    const uitkomst = await inGemeente('0999', (tx) => gaLive(tx, '0999', op))
    expect(uitkomst).toMatchObject({ redenen: [{ code: 'inrichting.geen-verwerkersovereenkomst' }] })
    expect(await inGemeente('0999', (tx) => vindGemeente(tx, '0999'))).toMatchObject({ live: false })
  })

  test('niet als mensen van een verwerker zonder overeenkomst er een pet hebben (AVG 28)', async () => {
    const uitkomst = await inGemeente('0999', async (tx) => {
      await registreerOrganisatie(tx, { id: hosting, naam: 'Softwarehuis', soort: 'verwerker' })
      await registreerOrganisatie(tx, { id: buurtteam, naam: 'Buurtteam Noord', soort: 'verwerker' })
      const gebruiker = { id: randomUUID(), oidcIssuer: 'demo', oidcSubject: 'bo', naam: 'Bo' }
      await registreerGebruiker(tx, { ...gebruiker, organisatieId: buurtteam, isGemeenteambtenaar: false })
      const pet = {
        gemeente: '0999',
        id: randomUUID(),
        gebruikerId: gebruiker.id,
        mandaat: 'Buurtteam',
        van: op,
      }
      await registreerPet(tx, { ...pet, rol: 'toeleider' })
      const overeenkomst = {
        gemeente: '0999',
        id: randomUUID(),
        onderwerp: 'hosting',
        geslotenOp: '2026-12-01',
      }
      await registreerVerwerkersovereenkomst(tx, { ...overeenkomst, organisatieId: hosting })
      return gaLive(tx, '0999', op)
    })
    expect(uitkomst).toMatchObject({
      redenen: [
        { code: 'inrichting.verwerker-zonder-overeenkomst', params: { organisatie: 'Buurtteam Noord' } },
      ],
    })
  })

  test('als elke verwerker een lopende overeenkomst heeft (AVG 28)', async () => {
    const overeenkomst = { gemeente: '0999', id: randomUUID(), onderwerp: 'toeleiding', geslotenOp: op }
    const uitkomst = await inGemeente('0999', async (tx) => {
      await registreerVerwerkersovereenkomst(tx, { ...overeenkomst, organisatieId: buurtteam })
      return gaLive(tx, '0999', op)
    })
    expect(uitkomst.toegestaan).toBe(true)
    expect(await inGemeente('0999', (tx) => vindGemeente(tx, '0999'))).toMatchObject({
      live: true,
      liveSinds: op,
    })
    expect(await inGemeente('0999', (tx) => vindOrganisatie(tx, hosting))).toMatchObject({
      soort: 'verwerker',
    })
  })
})

test('de namen van alle gemeenten zijn te lezen, een andere gemeente is niet te veranderen', async () => {
  const namen = await database.db.transaction({ role: 'samenspraak_inrichting' }, gemeentenamen)
  expect(Object.fromEntries(namen)).toEqual({ '0998': 'Buurdorp', '0999': 'Voorbeeld' })
  await inGemeente('0999', (tx) =>
    open(tx)('update inrichting.gemeente set live = false where code = $1', ['0998']),
  )
  expect(await inGemeente('0998', (tx) => vindGemeente(tx, '0998'))).toMatchObject({ live: true })
  const poging = inGemeente('0999', (tx) => registreerGemeente(tx, { code: '0997', naam: 'Erbij' }))
  await expect(poging).rejects.toMatchObject({ code: '42501' })
})
