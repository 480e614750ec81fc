import { describe, expect, test } from 'vitest'
import { ontvangen } from '../../../testing/verzoek.ts'
import { vernietigenOp } from './beslissen.ts'

describe('hoe lang het verzoek blijft (AVG 5 lid 1 onder e, Q-07)', () => {
  test('ten hoogste zes maanden zolang er niet is beslist', () => {
    expect(vernietigenOp(ontvangen)).toBe('2027-05-02')
  })
  test.each([true, false])(
    'vier weken na de beslissing (gestart: %s), en nooit later dan die zes maanden',
    (gestart) => {
      expect(vernietigenOp(ontvangen, { op: '2026-11-07', gestart })).toBe('2026-12-05')
      expect(vernietigenOp(ontvangen, { op: '2027-04-30', gestart })).toBe('2027-05-02')
    },
  )
  test('niet voordat wie het nog moet horen, het kan horen; en nooit later dan die zes maanden', () => {
    const op = (dag: string, herzienOp: readonly string[]) =>
      vernietigenOp(ontvangen, { op: dag, gestart: false, herzienOp })
    expect(op('2026-11-07', ['2026-11-20'])).toBe('2026-12-05')
    expect(op('2026-11-07', ['2026-12-07', '2026-11-20'])).toBe('2026-12-14')
    expect(op('2027-04-20', ['2027-05-01'])).toBe('2027-05-02')
  })
})
