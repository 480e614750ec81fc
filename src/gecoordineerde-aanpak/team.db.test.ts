import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deBoer, jansen, lopend, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Teamlast } from '../verwerking/verdeling.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { teamAanpakken } from './team.ts'

const vandaag = '2027-01-04'
const thea: Wie = { ...werker('teamleider'), teams: [] }
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

const zie = async (invoer: object = {}, wie: Wie = thea) =>
  gedaan<Teamlast>(await t.doe(teamAanpakken, wie, invoer)).uitkomst
const last = ({ belasting }: Teamlast, id: string) =>
  belasting.find(({ medewerker }) => medewerker === id)?.zaken

describe('de aanpakken van het team (AVG 32, 2.3a.3 lid 1)', () => {
  test('de teamleider ziet hoeveel er bij een coördinator ligt en wanneer iets moet, zonder namen van cliënten', async () => {
    const { dossierId } = await lopend(t)
    const gezien = await zie({ medewerker: jansen.gebruikerId })
    expect(last(gezien, jansen.gebruikerId)).toBe(1)
    expect(gezien.regels).toMatchObject([{ dossierId, staat: 'in-uitvoering', kan: [] }])
    expect(gezien.regels[0]?.termijnen.length).toBeGreaterThan(0)
    expect(JSON.stringify(gezien)).not.toMatch(/Samira|Geheimenaar|schuld/i)
    expect(await db.gelogd()).toBe(2)
  })
  test('niet wat er ligt bij wie bij een partij werkt: die is zelf verantwoordelijk (5.4.4 lid 6)', async () => {
    await lopend(t, deBoer, partijen.schuldhulp)
    expect(last(await zie(), deBoer.gebruikerId)).toBeUndefined()
    expect((await zie({ medewerker: deBoer.gebruikerId })).regels).toEqual([])
  })
  test('niet wat van een ander team is', async () => {
    const ander = { ...thea, teams: ['77777777-7777-4777-8777-777777777777'] }
    const gezien = await zie({ medewerker: jansen.gebruikerId }, ander)
    expect(last(gezien, jansen.gebruikerId)).toBeUndefined()
    expect(gezien.regels).toEqual([])
  })
  test('wie geen teamleider is, ziet niets', async () => {
    for (const rol of ['coordinator', 'beslisser', 'toeleider', 'beheerder'] as const)
      expect((await t.doe(teamAanpakken, werker(rol), {})).soort).toBe('rol')
  })
})
