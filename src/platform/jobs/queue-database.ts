import type { Database } from '../db/database.ts'
import { openScript, type Tx } from '../db/tx.ts'

/** The role that works with the rows of the queue, and with nothing else (migration 0009, ADR 0013). */
export const jobsRole = 'samenspraak_jobs'

/** How the queue's library speaks to the database. */
export interface QueueDatabase {
  executeSql(sql: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>
}

// The library opens a transaction for some of its own statements; here everything is in one already.
const withoutBorders = (sql: string): string => sql.replace(/^\s*BEGIN;/, '').replace(/;?\s*COMMIT;\s*$/, '')

/** The queue inside a running transaction, which must have the role of the queue at that moment. */
export const inTransaction = (tx: Tx): QueueDatabase => {
  const run = openScript(tx)
  return { executeSql: async (sql, values) => ({ rows: await run(withoutBorders(sql), values) }) }
}

/** The queue by itself: each call in a transaction of its own, in the role of the queue. */
export const onItsOwn = (db: Database): QueueDatabase => ({
  executeSql: (sql, values) =>
    db.transaction({ role: jobsRole }, (tx) => inTransaction(tx).executeSql(sql, values)),
})
