import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrations } from '../migrations/index.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { type Embedded, startEmbedded } from '../src/platform/postgres/embedded.ts'

/** A server for one run, with the settings it has in use (a commit waits for the disk), and its databases. */
export interface Place {
  readonly server: Embedded
  readonly folder: string
  /** Makes a database as a copy of another; without `from` an empty one that is migrated. */
  database(name: string, from?: string): Promise<Addresses>
  close(): Promise<void>
}

/** One database, for each of who may come in. */
export interface Addresses {
  readonly appUrl: string
  readonly ownerUrl: string
  readonly superUrl: string
}

const onDatabase = (url: string, name: string): string => url.replace(/@([^/]*)\/[^?]*/, `@$1/${name}`)

/** Does statements as the superuser, one after the other. */
export const asSuperuser = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const addressesOf = (server: Embedded, name: string): Addresses => ({
  appUrl: onDatabase(server.appUrl, name),
  ownerUrl: onDatabase(server.ownerUrl, name),
  superUrl: onDatabase(server.superUrl, name),
})

/** Starts a server in a folder of its own, that goes with `close`. */
export const openPlace = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenspraak-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  return {
    server,
    folder,
    async database(name, from) {
      await asSuperuser(server.superUrl, [
        `create database ${name} owner samenspraak_owner template ${from ?? 'template0'}`,
        `grant connect on database ${name} to samenspraak_app`,
      ])
      const addresses = addressesOf(server, name)
      if (!from) await migrate(addresses.ownerUrl, migrations)
      return addresses
    },
    async close() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
