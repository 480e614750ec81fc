import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isDatum,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  vergelijk,
  verschilInDagen,
  weekdag,
} from './datum.ts'

const datums = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((dagen) => new Date(dagen * 86_400_000).toISOString().slice(0, 10))

describe('isDatum', () => {
  test.each(['2026-11-30', '2028-02-29', '2000-02-29', '2027-12-31'])('accepts %s', (datum) => {
    expect(isDatum(datum)).toBe(true)
  })
  test.each([
    '2027-02-30',
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-4-1',
    '27-04-01',
    '2027-04-01T00:00',
    ' 2027-04-01',
    '2027-04-01\n',
    '',
    'morgen',
  ])('rejects %j', (waarde) => {
    expect(isDatum(waarde)).toBe(false)
  })
})

describe('month ends', () => {
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', 1, '2027-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -13, '2025-12-15'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('%s plus %i months is %s', (datum, maanden, verwacht) => {
    expect(plusMaanden(datum, maanden)).toBe(verwacht)
  })
  test('29 February plus a year is 28 February, plus four years is 29 February', () => {
    expect(plusJaren('2028-02-29', 1)).toBe('2029-02-28')
    expect(plusJaren('2028-02-29', 4)).toBe('2032-02-29')
  })
})

test('summer time does not shift a date', () => {
  expect(plusDagen('2027-03-27', 2)).toBe('2027-03-29')
  expect(plusDagen('2026-10-24', 2)).toBe('2026-10-26')
  expect(verschilInDagen('2027-03-27', '2027-03-29')).toBe(2)
})

test('weekdag counts from Monday 1 to Sunday 7', () => {
  expect(['2026-11-30', '2026-12-05', '2026-12-06'].map(weekdag)).toEqual([1, 6, 7])
})

describe('what is not a date throws, without repeating the value', () => {
  test.each([
    () => plusDagen('2027-02-30', 1),
    () => plusMaanden('gisteren', 1),
    () => weekdag(''),
    () => verschilInDagen('2027-01-01', '2027-02-30'),
    () => vergelijk('2027-02-30', '2027-01-01'),
    () => plusDagen('2027-01-01', 0.5),
    () => plusMaanden('2027-01-01', Number.NaN),
    () => plusJaren('9999-12-31', 1),
    () => plusDagen('9999-12-31', 1),
  ])('%#', (reken) => {
    expect(reken).toThrow(RangeError)
    expect(reken).not.toThrow(/2027|gisteren/)
  })
})

describe('properties', () => {
  test('days can be added and taken away again', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -9000, max: 9000 }), (datum, aantal) => {
        const later = plusDagen(datum, aantal)
        expect(plusDagen(later, -aantal)).toBe(datum)
        expect(verschilInDagen(datum, later)).toBe(aantal)
        expect(Math.sign(vergelijk(later, datum))).toBe(Math.sign(aantal))
      }),
    )
  })
  test('weeks keep the day of the week', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -500, max: 500 }), (datum, aantal) => {
        expect(weekdag(plusWeken(datum, aantal))).toBe(weekdag(datum))
      }),
    )
  })
  test('months never make a later date earlier, and move the day of the month only down', () => {
    fc.assert(
      fc.property(datums, datums, fc.integer({ min: -300, max: 300 }), (a, b, maanden) => {
        const [eerder, later] = a < b ? [a, b] : [b, a]
        expect(plusMaanden(eerder, maanden) <= plusMaanden(later, maanden)).toBe(true)
        const dag = Number(plusMaanden(a, maanden).slice(8))
        expect(dag).toBeLessThanOrEqual(Number(a.slice(8)))
        expect(dag).toBeGreaterThanOrEqual(Math.min(28, Number(a.slice(8))))
      }),
    )
  })
  test('months in two steps end on the same month, at most three days before the single step', () => {
    fc.assert(
      fc.property(
        datums,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (datum, eerste, tweede) => {
          const ineens = plusMaanden(datum, eerste + tweede)
          const stap = plusMaanden(plusMaanden(datum, eerste), tweede)
          expect(stap.slice(0, 7)).toBe(ineens.slice(0, 7))
          const verschil = verschilInDagen(stap, ineens)
          expect(verschil >= 0 && verschil <= 3).toBe(true)
        },
      ),
    )
  })
})
