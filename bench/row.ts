/** A bound of a budget: on the value itself or on its ratio to what it stands beside. */
export interface Budget {
  readonly of: 'value' | 'ratio'
  readonly most?: number
  readonly least?: number
}

/** One line of the benchmark. `ok` is null for what has no budget, or could not be measured. */
export interface Row {
  readonly name: string
  readonly value: number | null
  readonly unit: string
  readonly ratio: number | null
  readonly budget: Budget | null
  readonly ok: boolean | null
  /** What it was measured on, beside what, and why not when it was not. */
  readonly note: string
}

const round = (number: number | null): number | null =>
  number === null ? null : Number(number.toPrecision(number >= 1000 ? 6 : 4))

const within = (measured: number | null, { most, least }: Budget): boolean | null => {
  if (measured === null) return null
  return (most === undefined || measured <= most) && (least === undefined || measured >= least)
}

/** Makes a row and judges it by its budget. */
export const row = (
  name: string,
  measured: { value: number | null; unit: string; ratio?: number; budget?: Budget; note: string },
): Row => {
  const { value, unit, ratio = null, budget = null, note } = measured
  const ok = budget && within(budget.of === 'ratio' ? ratio : value, budget)
  return { name, value: round(value), unit, ratio: round(ratio), budget, ok, note }
}

/** A row for what this run cannot measure, with the reason. */
export const notMeasured = (name: string, unit: string, budget: Budget, why: string): Row =>
  row(name, { value: null, unit, budget, note: `not measured: ${why}` })

/** A budget in words: `at most 2 times`. */
export const budgetInWords = (budget: Budget | null, unit: string): string => {
  if (!budget) return ''
  const bound = budget.most === undefined ? `at least ${budget.least}` : `at most ${budget.most}`
  return `${bound} ${budget.of === 'ratio' ? 'times' : unit}`
}

const verdict = (ok: boolean | null): string => (ok === null ? '-' : ok ? 'ok' : 'MISSED')

/** All rows as text for people: one line per row, the note indented below it. */
export const asTable = (rows: readonly Row[]): string => {
  const lines = rows.map(({ name, value, unit, ratio, budget, ok }) => [
    verdict(ok),
    name,
    value === null ? '' : `${value} ${unit}`,
    ratio === null ? '' : `${ratio} x`,
    budgetInWords(budget, unit),
  ])
  const head = ['', 'what', 'value', 'ratio', 'budget']
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)))
  const write = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [write(head), ...lines.flatMap((line, i) => [write(line), `        ${rows[i]?.note ?? ''}`])].join(
    '\n',
  )
}
