/** A row of the law that holds from day `vanaf` up to, not including, day `tot`. */
export interface Gedateerd {
  readonly vanaf: string
  readonly tot?: string
}

const dag = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Throws a RangeError when `op` is not a day 'yyyy-mm-dd'. */
const eisDag = (op: string): string => {
  if (!dag.test(op)) throw new RangeError(`'${op}' is not a day (yyyy-mm-dd)`)
  return op
}

/** Whether a dated row holds on day `op`. Throws a RangeError when `op` is not a day. */
export const geldtOp = (rij: Gedateerd, op: string): boolean =>
  rij.vanaf <= eisDag(op) && (rij.tot === undefined || op < rij.tot)

/** The one row that holds on day `op`. Throws a RangeError when there is none, or more than one. */
export const rijOp = <R extends Gedateerd>(naam: string, rijen: readonly R[], op: string): R => {
  const geldend = rijen.filter((rij) => geldtOp(rij, op))
  const [rij, tweede] = geldend
  if (!rij) throw new RangeError(`no row of '${naam}' covers ${op}`)
  if (tweede) throw new RangeError(`more than one row of '${naam}' covers ${op}`)
  return rij
}
