import { describe, expect, test } from 'vitest'
import { procedures } from './ingangen.ts'
import { partijenlijst, partijOpLijst, partijsoorten, staatOpLijst } from './partijenlijst.ts'

const dag = '2026-12-07'
const samen = 'in-samenspraak'
const zonder = 'zonder-verzoek-van-client'
const jaren = [{ vanaf: '2026-01-01' }]

describe('de partijenlijst per procedure (2.3a.5 lid 1)', () => {
  test('wie bij een onderzoek in samenspraak mag, mag in dit concept ook bij dat van 2.3a.4', () => {
    const samenspraak = partijsoorten.filter((soort) => staatOpLijst(soort, samen, dag))
    expect(samenspraak.every((soort) => staatOpLijst(soort, zonder, dag))).toBe(true)
    expect(partijsoorten.filter((soort) => !samenspraak.includes(soort))).toEqual([
      'burgemeester',
      'politie',
      'openbaar-ministerie',
    ])
  })
  test('UWV en SVB staan op beide lijsten (toelichting 6.3)', () => {
    for (const procedure of procedures)
      expect([staatOpLijst('uwv', procedure, dag), staatOpLijst('svb', procedure, dag)]).toEqual([true, true])
  })
  test('een lijst zegt niets over de andere', () => {
    const partij = { soort: null, lijsten: { [zonder]: jaren } }
    expect(partijOpLijst(partij, zonder, dag)).toBe(true)
    expect(partijOpLijst(partij, samen, dag)).toBe(false)
  })
  test.each([
    ['de dag voor het begin', '2026-12-06', false],
    ['de eerste dag', '2026-12-07', true],
    ['de laatste dag', '2026-12-31', true],
    ['de dag van het einde', '2027-01-01', false],
    ['tussen twee tijden', '2027-01-15', false],
    ['in de tweede tijd', '2027-02-01', true],
  ])('een partij staat op haar eigen dagen op de lijst: %s', (_, op, verwacht) => {
    const lijsten = { [samen]: [{ vanaf: '2026-12-07', tot: '2027-01-01' }, { vanaf: '2027-02-01' }] }
    expect(partijOpLijst({ soort: 'huisarts', lijsten }, samen, op)).toBe(verwacht)
  })
  test('zonder eigen dagen staat een partij op geen lijst, ook als haar soort erop staat', () => {
    expect(partijOpLijst({ soort: 'huisarts', lijsten: {} }, samen, dag)).toBe(false)
  })
  test('met eigen dagen staat een partij niet op de lijst als haar soort er niet op staat', () => {
    const lijsten = { [samen]: jaren, [zonder]: jaren }
    expect(partijOpLijst({ soort: 'politie', lijsten }, samen, dag)).toBe(false)
    expect(partijOpLijst({ soort: 'politie', lijsten }, zonder, dag)).toBe(true)
    expect(partijOpLijst({ soort: 'kredietbank', lijsten }, zonder, dag)).toBe(false)
  })
  test('elke soort heeft dagen op een lijst, en elke dag is in orde', () => {
    for (const { lijsten } of Object.values(partijenlijst)) {
      const dagen = Object.values(lijsten).flat()
      expect(dagen.length).toBeGreaterThan(0)
      for (const { vanaf, tot } of dagen) expect(tot === undefined || tot > vanaf).toBe(true)
    }
  })
})
