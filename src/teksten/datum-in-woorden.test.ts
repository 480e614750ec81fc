import { expect, test } from 'vitest'
import { afstandInWoorden, dagInWoorden, momentInWoorden, termInWoorden } from './datum-in-woorden.ts'

test('a term is a date and words', () => {
  expect(termInWoorden('2027-01-11', '2026-12-26')).toBe('uiterlijk ma 11 januari 2027, nog 16 dagen')
})

test.each([
  ['2026-12-26', 'uiterlijk za 26 december 2026, vandaag'],
  ['2026-12-25', 'uiterlijk vr 25 december 2026, 1 dag te laat'],
  ['2026-12-16', 'uiterlijk wo 16 december 2026, 10 dagen te laat'],
])('a term of %s says in words that it is late', (datum, woorden) => {
  expect(termInWoorden(datum, '2026-12-26')).toBe(woorden)
})

test.each([
  ['2026-11-21', 'vandaag'],
  ['2026-11-22', 'morgen'],
  ['2026-11-20', 'gisteren'],
  ['2026-11-18', '3 dagen geleden'],
])('%s seen from 21 November is %s', (datum, woorden) => {
  expect(afstandInWoorden(datum, '2026-11-21')).toBe(woorden)
})

test('the day of the week is right before 1970 and in a leap year', () => {
  expect(dagInWoorden('2028-02-29')).toBe('di 29 februari 2028')
  expect(dagInWoorden('1970-01-01')).toBe('do 1 januari 1970')
})

test('a moment is told in Dutch time', () => {
  expect(momentInWoorden('2026-12-06T23:30:00Z')).toBe('7 december 2026, 00:30')
})
