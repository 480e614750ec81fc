import { describe, expect, test } from 'vitest'
import { everySituation, type Situation } from '../bench/decision-facts.ts'
import { type Act, acts, conditions, decide, permits } from '../bench/decision-table.ts'
import { parseOptions } from '../bench/options.ts'
import { asTable, budgetInWords, notMeasured, row } from '../bench/row.ts'
import { median, percentile } from '../bench/statistics.ts'

describe('statistics', () => {
  test('the 95th percentile is a value that was measured', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile([7], 0.95)).toBe(7)
  })

  test('the median of an odd and of an even number of values', () => {
    expect(median([5, 1, 9])).toBe(5)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  test('no values give no answer', () => {
    expect(() => percentile([], 0.5)).toThrow('no values')
    expect(() => median([])).toThrow('no values')
  })
})

describe('rows', () => {
  test.each([
    [{ of: 'value', most: 2 } as const, 2, 9, true],
    [{ of: 'value', most: 2 } as const, 2.1, 9, false],
    [{ of: 'ratio', most: 2 } as const, 9, 1.9, true],
    [{ of: 'ratio', least: 5 } as const, 9, 4.9, false],
    [{ of: 'ratio', least: 5 } as const, 1, 5, true],
  ])('a budget %j on value %d and ratio %d', (budget, value, ratio, ok) => {
    expect(row('x', { value, unit: 's', ratio, budget, note: '' }).ok).toBe(ok)
  })

  test('what has no budget is neither met nor missed', () => {
    expect(row('x', { value: 1, unit: 's', note: '' })).toMatchObject({ ok: null, budget: null, ratio: null })
  })

  test('what was not measured says why and is not met', () => {
    const made = notMeasured('x', 's', { of: 'value', most: 60 }, 'there is no such act yet')
    expect(made).toMatchObject({ value: null, ok: null, note: 'not measured: there is no such act yet' })
  })

  test('a table names each row, its verdict and its note', () => {
    const text = asTable([
      row('fast', { value: 1, unit: 's', budget: { of: 'value', most: 2 }, note: 'beside nothing' }),
      row('slow', { value: 3, unit: 's', budget: { of: 'value', most: 2 }, note: 'beside nothing' }),
    ])
    expect(text).toMatch(/^ok +fast +1 s +at most 2 s$/m)
    expect(text).toMatch(/^MISSED +slow/m)
    expect(text).toContain('beside nothing')
  })

  test('a budget in words', () => {
    expect(budgetInWords({ of: 'ratio', most: 1.2 }, 'ms')).toBe('at most 1.2 times')
    expect(budgetInWords({ of: 'value', least: 200_000 }, '/s')).toBe('at least 200000 /s')
  })
})

describe('options', () => {
  test('numbers, json and a choice of measurements', () => {
    expect(parseOptions([])).toMatchObject({ json: false, peers: false, dossiers: 20_000, only: [] })
    expect(parseOptions(['--peers']).peers).toBe(true)
    expect(parseOptions(['--omvang', 'landelijk']).dossiers).toBe(210_000)
    expect(parseOptions(['--json', '--dossiers', '210000', '--only', 'decisions,weight'])).toMatchObject({
      json: true,
      dossiers: 210_000,
      only: ['decisions', 'weight'],
    })
  })

  test.each([
    [['--dossiers']],
    [['--dossiers', 'many']],
    [['--rounds', '0']],
    [['--omvang', 'groot']],
    [['--fast']],
  ])('%j is refused', (args) => {
    expect(() => parseOptions(args)).toThrow()
  })
})

describe('the table that other engines are given', () => {
  const permitted = (act: Act, situation: Situation): boolean =>
    permits.some(
      (permit) =>
        permit.act === act &&
        permit.rol === situation.rol &&
        permit.eigen === situation.eigen &&
        permit.staten.includes(situation.staat) &&
        conditions.every((name) => permit[name] === undefined || permit[name] === situation[name]),
    )

  test.each(acts)('says of %s what our rules say, in all situations', (act) => {
    const other = everySituation().filter(
      ({ situation, feiten, kader }) => decide(act, feiten, kader).toegestaan !== permitted(act, situation),
    )
    expect(other.map(({ situation }) => situation)).toEqual([])
  })
})
