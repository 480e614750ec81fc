import { expect, test } from 'vitest'
import { voorbereidenVanaf } from './schrijf-achttien.ts'

test.each([
  ['2009-09-17', '2027-03-01'],
  ['2012-02-29', '2029-08-01'],
  ['2009-01-05', '2026-07-01'],
  ['2008-12-25', '2026-06-01'],
  ['2008-12-24', undefined],
  ['1985-05-01', undefined],
])(
  'wie op %s is geboren: de coördinator begint in de maand van %s, en nooit staat de verjaardag er (AVG 5 lid 1 onder c)',
  (geboren, vanaf) => {
    expect(voorbereidenVanaf(geboren, '2026-12-24')).toBe(vanaf)
  },
)
