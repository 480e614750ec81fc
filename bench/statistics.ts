/** The smallest value that at least `share` (0 to 1) of the values do not exceed. Throws on an empty list. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new Error('no values')
  return found
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const above = -percentile(
    values.map((value) => -value),
    0.5,
  )
  return (percentile(values, 0.5) + above) / 2
}
