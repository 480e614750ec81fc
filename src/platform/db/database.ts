import pg from 'pg'
import { type Ask, closeTx, type Tx, wrapTx } from './tx.ts'

/** In which role and for which municipality a transaction runs; both are set for this transaction only. */
export interface Scope {
  /** Database role to take (`SET LOCAL ROLE`). The login role itself may do nothing. */
  readonly role: string
  /** Municipality code of four digits: row level security shows nothing of another. Absent for work on no one's data. */
  readonly gemeente?: string
  /** True when `work` may still roll back after its last statement: the commit then waits for it. */
  readonly commitApart?: boolean
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

/** What a test or a benchmark may watch: one call for each statement that goes to the server. */
export type OnQuery = (sql: string) => void

// Far more than this program has; it keeps a text made on the fly from filling the memory of every connection.
const mostPrepared = 1000
const names = new Map<string, string>()

/** The name under which a connection prepares this statement once; none when there are too many already. */
const nameOf = (sql: string): string | undefined => {
  const known = names.get(sql)
  if (known || names.size >= mostPrepared) return known
  const name = `s${names.size + 1}`
  names.set(sql, name)
  return name
}

const askOn =
  (client: pg.PoolClient, prepared: boolean, onQuery: OnQuery | undefined): Ask =>
  (sql, values) => {
    onQuery?.(sql)
    const name = prepared && values ? nameOf(sql) : undefined
    const bound = values ? [...values] : undefined
    return name ? client.query({ name, text: sql, values: bound ?? [] }) : client.query(sql, bound)
  }

/** A statement that was sent and is waited for later: a failure is told there, and not as one nobody heard. */
const sent = <T>(answer: Promise<T>): Promise<T> => {
  answer.catch(() => undefined)
  return answer
}

/** The role an address logs in with, in any form of address that the driver takes. */
export const loginRoleOf = (url: string): string => new pg.Client({ connectionString: url }).user ?? ''

/** Opens a pool on `url`. Errors on idle connections go to `onError` (no detail, SQLSTATE only). */
export const openDatabase = (options: {
  url: string
  max?: number
  /** Whether each connection keeps the plans of its statements; not behind a pooler that gives out connections per transaction. */
  prepared?: boolean
  onError?: (code: string) => void
  onQuery?: OnQuery
}): Database => {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    types,
    // Statements that need not wait for each other's answer travel together.
    pipeline: true,
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
    return { client, ask: askOn(client, options.prepared ?? false, options.onQuery) }
  }

  return {
    async transaction(scope, work) {
      const { client, ask } = await connect()
      let committed: Promise<unknown> | undefined
      const commit = () => {
        committed ??= sent(ask('commit'))
        closeTx(tx)
      }
      const tx = wrapTx(ask, scope.commitApart ? () => closeTx(tx) : commit)
      let broken: Error | undefined
      // The first statement of `work` travels right behind it; when it fails, what follows fails too.
      const begun = sent(ask(begin(scope)))
      try {
        const result = await work(tx)
        await begun
        commit()
        await committed
        return result
      } catch (error) {
        try {
          await ask('rollback')
        } catch (rollbackError) {
          broken = rollbackError as Error
        }
        if (error instanceof Rollback) return error.value
        await begun
        throw error
      } finally {
        closeTx(tx)
        client.release(broken)
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
