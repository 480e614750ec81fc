import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, type OnQuery, openDatabase } from '../src/platform/db/database.ts'
import { onDatabase, templateName } from './database-name.ts'

/** A database of its own for a test file. */
export interface TestDatabase {
  readonly db: Database
  /** Address for the application's login role. */
  readonly url: string
  /** Address for the owner of the tables. */
  readonly ownerUrl: string
  /** Address for the superuser on this database: to look behind row level security. */
  readonly superUrl: string
  /** Ends the pool and drops the database. */
  close(): Promise<void>
}

/** How a test database differs from the usual. */
export interface TestDatabaseOptions {
  /** Called for each round trip to the server. */
  readonly onQuery?: OnQuery
  /** `template0` for an empty database, to test the migrations themselves. */
  readonly template?: 'template0'
}

const asSuperuser = async (superUrl: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes a fresh migrated database (a copy of the template, some 35 ms). Call `close` in `afterAll`. */
export const testDatabase = async (options: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const { appUrl, ownerUrl, superUrl } = inject('databaseServer')
  const name = `samenspraak_test_${randomBytes(6).toString('hex')}`
  const url = onDatabase(appUrl, name)
  await asSuperuser(superUrl, [
    `create database ${name} owner samenspraak_owner template ${options.template ?? templateName}`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to samenspraak_app`,
  ])
  // Both ways of asking are tested: the newest server with prepared statements, the oldest without.
  const prepared = process.env.PG_VERSION !== '15'
  const db = openDatabase({ url, prepared, ...(options.onQuery && { onQuery: options.onQuery }) })
  return {
    db,
    url,
    ownerUrl: onDatabase(ownerUrl, name),
    superUrl: onDatabase(superUrl, name),
    async close() {
      await db.close()
      await asSuperuser(superUrl, [`drop database if exists ${name} with (force)`])
    },
  }
}
