import { expect, test } from 'vitest'
import { type Openingstijd, openTot, weekdagVan } from './meldpunt-open.ts'

const tijden: readonly Openingstijd[] = [
  { dag: 'donderdag', van: '08:30', tot: '12:30' },
  { dag: 'donderdag', van: '13:30', tot: '20:00' },
  { dag: 'zondag', van: '00:00', tot: '24:00' },
]

test.each([
  ['2026-11-26', 'donderdag'],
  ['2026-11-22', 'zondag'],
  ['2028-02-29', 'dinsdag'],
])('%s is een %s', (datum, dag) => {
  expect(weekdagVan(datum)).toBe(dag)
})

test.each([
  ['2026-11-26', '08:29', undefined],
  ['2026-11-26', '08:30', '12:30'],
  ['2026-11-26', '12:30', undefined],
  ['2026-11-26', '19:59', '20:00'],
  ['2026-11-26', '20:00', undefined],
  ['2026-11-27', '09:00', undefined],
  ['2026-11-22', '00:00', '24:00'],
  ['2026-11-22', '23:59', '24:00'],
])('op %s om %s is het meldpunt open tot %s (2.2.5)', (datum, tijd, tot) => {
  expect(openTot(tijden, datum, tijd)).toBe(tot)
})

test('een meldpunt zonder openingstijden is nooit open', () => {
  expect(openTot([], '2026-11-26', '09:00')).toBeUndefined()
})

test('wat geen dag is, is geen weekdag', () => {
  expect(() => weekdagVan('2026-13-01')).toThrow()
})
