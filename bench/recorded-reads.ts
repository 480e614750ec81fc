import pg from 'pg'

/** A statement with its values, as it went to the server. */
export interface Statement {
  readonly sql: string
  readonly values: unknown[]
}

const isNamed = (what: unknown): what is { text: string; values: unknown[] } =>
  typeof what === 'object' && what !== null && 'text' in what && 'values' in what

const isRead = ({ sql }: Statement): boolean =>
  !/^(begin|commit|rollback|set )/.test(sql) && !/\binsert into\b/.test(sql)

/** Everything this process asks of the database while `work` runs. Nothing else may run meanwhile. */
export const recordStatements = async (work: () => Promise<unknown>): Promise<readonly Statement[]> => {
  const seen: Statement[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [what, values] = args
    if (typeof what === 'string') seen.push({ sql: what, values: Array.isArray(values) ? values : [] })
    else if (isNamed(what)) seen.push({ sql: what.text, values: what.values })
    return Reflect.apply(original, this, args)
  } as typeof original
  try {
    await work()
  } finally {
    pg.Client.prototype.query = original
  }
  return seen
}

/** Only what was read. */
export const recordReads = async (work: () => Promise<unknown>): Promise<readonly Statement[]> =>
  (await recordStatements(work)).filter(isRead)
