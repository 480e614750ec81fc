import { expect, test } from 'vitest'
import { periodeVan } from './telperiode.ts'

test.each([
  ['dag', '2026-11-02', '2026-11-02', '2026-11-02'],
  ['week', '2026-11-02', '2026-11-02', '2026-11-08'],
  ['week', '2026-11-08', '2026-11-02', '2026-11-08'],
  ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['maand', '2026-11-30', '2026-11-01', '2026-11-30'],
  ['maand', '2028-02-01', '2028-02-01', '2028-02-29'],
  ['maand', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['jaar', '2026-11-02', '2026-01-01', '2026-12-31'],
] as const)('de %s waarin %s valt, is van %s tot en met %s', (soort, dag, van, tot) => {
  expect(periodeVan(soort, dag)).toEqual({ van, tot })
})
