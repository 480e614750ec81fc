import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBsn, isTestBsn, normaliseerBsn } from './bsn.ts'

const negenCijfers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })

describe('isBsn', () => {
  test.each(['999990019', '999990020', '123456782', '010000008'])(
    '%s doorstaat de elfproef (N-5.2.9)',
    (bsn) => {
      expect(isBsn(bsn)).toBe(true)
    },
  )

  test.each(['000000000', '123456789', '999990018', '99999001', '9999900190', '99999001a', '', ' 999990019'])(
    '%j is geen BSN',
    (tekst) => {
      expect(isBsn(tekst)).toBe(false)
    },
  )

  test('één verkeerd cijfer of twee buren verwisseld wordt altijd gezien', () => {
    fc.assert(
      fc.property(negenCijfers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (cijfers, plaats, meer) => {
        fc.pre(isBsn(cijfers.join('')))
        const fout = cijfers.with(plaats, ((cijfers[plaats] ?? 0) + meer) % 10)
        expect(isBsn(fout.join(''))).toBe(false)
        const [een = 0, ander = 0] = [cijfers[plaats], cijfers[plaats + 1]]
        const verwisseld =
          plaats < 7 && een !== ander ? cijfers.with(plaats, ander).with(plaats + 1, een) : fout
        expect(isBsn(verwisseld.join(''))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('isTestBsn', () => {
  test('alleen uit de reeks 9999, die van niemand is', () => {
    expect(isTestBsn('999990019')).toBe(true)
    expect(isTestBsn('123456782')).toBe(false)
    expect(isTestBsn('999990018')).toBe(false)
  })
})

describe('normaliseerBsn', () => {
  test('spaties en punten gaan eruit, een weggelaten nul komt erbij, andere tekst blijft fout', () => {
    expect(normaliseerBsn('9999.90.019')).toBe('999990019')
    expect(normaliseerBsn(' 9999 90 019 ')).toBe('999990019')
    expect(normaliseerBsn('10000008')).toBe('010000008')
    expect(isBsn(normaliseerBsn('onbekend'))).toBe(false)
  })
})
