import pg from 'pg'

/** A statement with its values, as it went to the server. */
export interface Statement {
  readonly sql: string
  readonly values: unknown[]
}

const isRead = ({ sql }: Statement): boolean =>
  !/^(begin|commit|rollback|set )/.test(sql) && !/\binsert into\b/.test(sql)

/** Everything this process asks of the database while `work` runs. Nothing else may run meanwhile. */
export const recordStatements = async (work: () => Promise<unknown>): Promise<readonly Statement[]> => {
  const seen: Statement[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    if (typeof args[0] === 'string')
      seen.push({ sql: args[0], values: Array.isArray(args[1]) ? args[1] : [] })
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
