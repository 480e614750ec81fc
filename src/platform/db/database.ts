import pg from 'pg'
import { closeTx, type Tx, wrapTx } from './tx.ts'

/** In which role and for which municipality a transaction runs; both are set for this transaction only. */
export interface Scope {
  /** Database role to take (`SET LOCAL ROLE`). The login role itself may do nothing. */
  readonly role: string
  /** Municipality code of four digits: row level security shows nothing of another. Absent for work on no one's data. */
  readonly gemeente?: string
}

/** The door to the database: every statement runs inside a transaction with a scope. */
export interface Database {
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /** True when the server answers. */
  ping(): Promise<boolean>
  close(): Promise<void>
}

/** Thrown inside `transaction` to roll back and hand a known outcome to the caller. */
export class Rollback<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('rollback')
    this.value = value
  }
}

const rolePattern = /^[a-z][a-z0-9_]{0,62}$/
const gemeentePattern = /^[0-9]{4}$/

const begin = ({ role, gemeente }: Scope): string => {
  if (!rolePattern.test(role)) throw new Error('not a role name')
  if (gemeente !== undefined && !gemeentePattern.test(gemeente)) throw new Error('not a municipality code')
  // SET LOCAL and not set_config(): a sharded PostgreSQL passes only SET on to its workers (ADR 0004).
  const tenant = gemeente === undefined ? '' : `;set local samenspraak.gemeente='${gemeente}'`
  return `begin;set local role ${role}${tenant}`
}

// Dates of the law stay strings (ontwerp: legal dates never become a moment in a time zone).
const types = new pg.TypeOverrides()
types.setTypeParser(1082, (value) => value)
types.setTypeParser(20, (value) => Number(value))

/** What a test or a benchmark may watch: one call for each round trip to the server. */
export type OnQuery = (sql: string) => void

const watch = (client: pg.PoolClient, onQuery: OnQuery): pg.PoolClient =>
  new Proxy(client, {
    get(target, key) {
      if (key !== 'query') return Reflect.get(target, key)
      return (sql: string, values?: unknown[]) => {
        onQuery(sql)
        return target.query(sql, values)
      }
    },
  })

/** Opens a pool on `url`. Errors on idle connections go to `onError` (no detail, SQLSTATE only). */
export const openDatabase = (options: {
  url: string
  max?: number
  onError?: (code: string) => void
  onQuery?: OnQuery
}): Database => {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    types,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    application_name: 'samenspraak',
  })
  const onError = (error: Error & { code?: string }) => options.onError?.(error.code ?? 'unknown')
  pool.on('error', onError)
  // A connection in use that breaks tells its query; without a listener of its own it would also end the process.
  pool.on('connect', (client) => client.on('error', onError))

  const connect = async () => {
    const client = await pool.connect()
    return { raw: client, client: options.onQuery ? watch(client, options.onQuery) : client }
  }

  return {
    async transaction(scope, work) {
      const { raw, client } = await connect()
      const tx = wrapTx(client)
      let broken: Error | undefined
      try {
        await client.query(begin(scope))
        const result = await work(tx)
        await client.query('commit')
        return result
      } catch (error) {
        try {
          await client.query('rollback')
        } catch (rollbackError) {
          broken = rollbackError as Error
        }
        if (error instanceof Rollback) return error.value
        throw error
      } finally {
        closeTx(tx)
        raw.release(broken)
      }
    },
    async ping() {
      const client = await pool.connect().catch(() => undefined)
      if (!client) return false
      try {
        await client.query('select 1')
        return true
      } catch {
        return false
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
