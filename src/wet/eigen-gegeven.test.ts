import { describe, expect, test } from 'vitest'
import { isInzageBeperkt, watClientLeest } from './eigen-gegeven.ts'

const leest = { tekst: 'Zij vroeg om hulp.', voorwaarden: [] }
const van = (nietInzienTot: string | null) => ({ betrokkeneId: 'client', nietInzienTot })
const zelf = { id: 'client', namens: false }

describe('wat iemand over zichzelf leest, kan voor een tijd worden beperkt (AVG 23, UAVG 41; N-AVG-23)', () => {
  test.each([
    [null, false],
    [undefined, false],
    ['2027-02-27', false],
    ['2027-02-28', true],
    ['2027-03-01', true],
    ['2028-02-29', true],
  ] as const)('tot en met %s, gelezen op 28 februari 2027', (tot, beperkt) =>
    expect(isInzageBeperkt(tot, '2027-02-28')).toBe(beperkt),
  )
  test('op de laatste dag niets, de dag erna alles', () => {
    expect(watClientLeest(van('2028-02-29'), leest, zelf, '2028-02-29')).toBeUndefined()
    expect(watClientLeest(van('2028-02-29'), leest, zelf, '2028-03-01')).toBe(leest.tekst)
    expect(watClientLeest(van(null), leest, zelf, '2028-02-29')).toBe(leest.tekst)
  })
  test('wie voor hem spreekt leest het dan ook niet', () =>
    expect(watClientLeest(van('2028-02-29'), leest, { ...zelf, namens: true }, '2028-01-01')).toBeUndefined())
})
