import { describe, expect, test } from 'vitest'
import { perBladzijde, snijBladzijde } from './bladzijde.ts'
import type { Plicht } from './panel.ts'

const plicht = (uiterlijk: string | null): Plicht => ({
  code: 'x',
  handeling: 'x',
  artikel: 'autorisatie',
  uiterlijk,
  soort: 'wettelijk',
})
const zaak = (nummer: number, ...dagen: readonly (string | null)[]) => ({
  nummer,
  plichten: dagen.map(plicht),
})

describe('een werkvoorraad op bladzijden', () => {
  test('wat op een bladzijde past houdt zijn orde', () => {
    const zaken = [zaak(1), zaak(2, '2027-01-01'), zaak(3, null)]
    expect(snijBladzijde(zaken, 1)).toEqual({ deel: zaken, aantal: 3, bladzijde: 1, bladzijden: 1 })
  })
  test('van driehonderd zaken staan de dringendste vooraan, en elke zaak een keer', () => {
    const rest = Array.from({ length: 297 }, (_, i) => zaak(i))
    const zaken = [...rest, zaak(900, '2027-03-01'), zaak(901, '2027-05-01', '2027-01-01'), zaak(902, null)]
    const delen = Array.from({ length: 6 }, (_, i) => snijBladzijde(zaken, i + 1))
    expect(delen.map(({ deel }) => deel.length)).toEqual(Array.from({ length: 6 }, () => perBladzijde))
    expect(delen[0]?.deel.slice(0, 3).map(({ nummer }) => nummer)).toEqual([902, 901, 900])
    expect(new Set(delen.flatMap(({ deel }) => deel)).size).toBe(300)
    expect(delen[0]).toMatchObject({ aantal: 300, bladzijden: 6 })
  })
  test('een bladzijde die er niet is, is leeg; geen zaken is een lege bladzijde', () => {
    expect(snijBladzijde([zaak(1)], 2).deel).toEqual([])
    expect(snijBladzijde([], 1)).toEqual({ deel: [], aantal: 0, bladzijde: 1, bladzijden: 1 })
  })
})
