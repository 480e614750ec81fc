import type { QueryResultRow } from 'pg'

declare const handle: unique symbol

/** A running transaction. Opaque: everyone may pass it on, only a store (through `open`) can query it. */
export interface Tx {
  readonly [handle]: 'tx'
}

/** What a store may do inside a transaction: one statement per call, with bound values. */
export type Query = <R extends QueryResultRow = QueryResultRow>(
  sql: string,
  values?: readonly unknown[],
) => Promise<R[]>

/** Sends a statement with its values over the connection of this transaction. */
export type Ask = (sql: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>

interface Running {
  readonly ask: Ask
  /** Sends the commit behind the statement that was just sent; does nothing where the caller of the transaction commits. */
  readonly commitNow: () => void
}

const transactions = new WeakMap<object, Running>()

/** Makes an opaque handle of a running transaction. Only `platform/db` calls this. */
export const wrapTx = (ask: Ask, commitNow: () => void): Tx => {
  const tx = Object.freeze({}) as unknown as Tx
  transactions.set(tx, { ask, commitNow })
  return tx
}

const running = (tx: Tx): Running => {
  const found = transactions.get(tx)
  if (!found) throw new Error('this transaction has ended')
  return found
}

/** Opens the transaction for a store. Throws when the transaction has ended. */
export const open = (tx: Tx): Query => {
  const { ask } = running(tx)
  return async <R extends QueryResultRow>(sql: string, values?: readonly unknown[]) =>
    (await ask(sql, values)).rows as R[]
}

/**
 * Opens the transaction for its last statement: the commit travels right behind it, so that both cost one wait. When the
 * statement fails the server turns that commit into a rollback. Nothing can be asked after it: the handle has ended.
 */
export const openLast = (tx: Tx): Query => {
  const { ask, commitNow } = running(tx)
  return async <R extends QueryResultRow>(sql: string, values?: readonly unknown[]) => {
    const answer = ask(sql, values)
    commitNow()
    return (await answer).rows as R[]
  }
}

/**
 * Opens the transaction for a library that writes its own statements (the queue): also several in one text. Gives the rows
 * of all of them. Throws when the transaction has ended.
 */
export const openScript = (tx: Tx) => {
  const { ask } = running(tx)
  return async (sql: string, values?: readonly unknown[]): Promise<unknown[]> => {
    const answer = await ask(sql, values && values.length > 0 ? values : undefined)
    return [answer].flat().flatMap(({ rows }) => rows)
  }
}

/** Ends the handle, so that a leaked transaction cannot touch the next user of the connection. */
export const closeTx = (tx: Tx): void => {
  transactions.delete(tx)
}
