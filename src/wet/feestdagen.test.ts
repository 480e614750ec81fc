import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDagen, weekdag } from './datum.ts'
import { eerstePaasdag, eersteWerkdagVanaf, gelijkstellingen, isFeestdag, isWerkdag } from './feestdagen.ts'

describe('artikel 3 Algemene termijnenwet', () => {
  test.each([
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('eerste paasdag %i is %s', (jaar, verwacht) => {
    expect(eerstePaasdag(jaar)).toBe(verwacht)
  })

  test.each([
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-04-27',
    '2027-05-05',
    '2027-05-06',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ])('%s is een algemeen erkende feestdag (lid 1 en 2)', (datum) => {
    expect(isFeestdag(datum)).toBe(true)
  })

  test.each(['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26', '2024-12-27'])(
    '%s is bij koninklijk besluit gelijkgesteld (lid 3)',
    (datum) => {
      expect(isFeestdag(datum)).toBe(true)
    },
  )

  test.each(['2027-03-28', '2027-05-16', '2026-12-24', '2026-12-31', '2027-04-30', '2027-05-04'])(
    '%s is geen feestdag in de zin van de wet',
    (datum) => {
      expect(isFeestdag(datum)).toBe(false)
    },
  )

  test('Koningsdag is op 26 april als 27 april een zondag is', () => {
    expect([isFeestdag('2025-04-26'), isFeestdag('2025-04-27')]).toEqual([true, false])
    expect([isFeestdag('2031-04-26'), isFeestdag('2031-04-27')]).toEqual([true, false])
  })

  test('een dag van voor de bekende jaren of een onbestaande dag gooit een fout', () => {
    expect(() => isFeestdag('2022-12-26')).toThrow(RangeError)
    expect(() => isFeestdag('2013-04-30')).toThrow(RangeError)
    expect(() => isFeestdag('2027-02-30')).toThrow(RangeError)
  })

  test('een gelijkgestelde dag valt op een werkdag binnen de jaren van zijn besluit', () => {
    for (const { vanaf, totEnMet, dagen } of gelijkstellingen) {
      for (const dag of dagen) {
        expect(dag >= vanaf && dag <= totEnMet).toBe(true)
        expect(weekdag(dag)).toBeLessThan(6)
      }
    }
  })

  test('de vrijdag na Hemelvaart is in elk bekend jaar gelijkgesteld', () => {
    const vrijdagen = [2023, 2024, 2025, 2026, 2027, 2028].map((jaar) => plusDagen(eerstePaasdag(jaar), 40))
    expect(vrijdagen.every(isFeestdag)).toBe(true)
  })
})

describe('properties', () => {
  const jaren = fc.integer({ min: 2023, max: 2900 })
  test('Easter is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(jaren, (jaar) => {
        const pasen = eerstePaasdag(jaar)
        expect(weekdag(pasen)).toBe(7)
        expect(pasen >= `${jaar}-03-22` && pasen <= `${jaar}-04-25`).toBe(true)
      }),
    )
  })
  test('the first working day from any day is a working day within a week', () => {
    fc.assert(
      fc.property(jaren, fc.integer({ min: 0, max: 364 }), (jaar, dag) => {
        const datum = plusDagen(`${jaar}-01-01`, dag)
        const werkdag = eersteWerkdagVanaf(datum)
        expect(isWerkdag(werkdag)).toBe(true)
        expect(werkdag >= datum && werkdag <= plusDagen(datum, 7)).toBe(true)
      }),
    )
  })
})
