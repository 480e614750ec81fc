import type { PoolClient, QueryResultRow } from 'pg'

declare const handle: unique symbol

/** A running transaction. Opaque: everyone may pass it on, only a store (through `open`) can query it. */
export interface Tx {
  readonly [handle]: 'tx'
}

/** What a store may do inside a transaction: one statement per call, unnamed, with bound values. */
export type Query = <R extends QueryResultRow = QueryResultRow>(
  sql: string,
  values?: readonly unknown[],
) => Promise<R[]>

const clients = new WeakMap<object, PoolClient>()

/** Wraps a client in an opaque transaction. Only `platform/db` calls this. */
export const wrapTx = (client: PoolClient): Tx => {
  const tx = Object.freeze({}) as unknown as Tx
  clients.set(tx, client)
  return tx
}

/** Opens the transaction for a store. Throws when the transaction has ended. */
export const open = (tx: Tx): Query => {
  const client = clients.get(tx)
  if (!client) throw new Error('this transaction has ended')
  return async (sql, values) => (await client.query(sql, values ? [...values] : undefined)).rows
}

/** Ends the handle, so that a leaked transaction cannot touch the next user of the connection. */
export const closeTx = (tx: Tx): void => {
  clients.delete(tx)
}
