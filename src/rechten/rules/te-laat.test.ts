import { expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { toetsBeslis } from './beslissen.ts'

const teLaat = {
  beslissing: 'afgewezen',
  gronden: ['bezwaar-te-laat'],
  tot: null,
  motief: 'De brief kwam op 14 september; het bezwaar kwam acht weken later.',
} as const
const bezwaar = (besluitBekendOp: string) =>
  verzoekMet({ recht: 'bezwaar-awb', besluitBekendOp }, [
    ['vrager-vastgesteld', '2026-11-03'],
    ['gehoord', '2026-11-04', 'gehoord'],
  ])

test('afwijzen omdat het te laat kwam, kan alleen als het te laat kwam (Awb 6:7 en 6:11)', () => {
  const op = (bekend: string) => tegen(toetsBeslis(teLaat, bezwaar(bekend), wieBeslist('2026-11-10')))
  expect(op('2026-09-18')).toEqual([])
  expect(op('2026-09-19')).toEqual(['bezwaar-was-op-tijd (bezwaar)'])
})

test('te laat is geen plicht om af te wijzen: wie beslist, weegt het (Awb 6:11)', () => {
  const toe = { beslissing: 'toegewezen', gronden: [], motief: null, tot: null } as const
  expect(tegen(toetsBeslis(toe, bezwaar('2026-06-01'), wieBeslist('2026-11-10')))).toEqual([])
})
