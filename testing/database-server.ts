import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrations } from '../migrations/index.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import type { Version } from '../src/platform/postgres/binaries.ts'
import { type Embedded, startEmbedded } from '../src/platform/postgres/embedded.ts'
import { onDatabase, templateName } from './database-name.ts'
import { fastFolder } from './fast-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the throw-away server of this run; the database in them is replaced per test file. */
    databaseServer: { readonly appUrl: string; readonly ownerUrl: string; readonly superUrl: string }
  }
}

const version = (): Version => {
  const asked = process.env.PG_VERSION ?? '18'
  if (asked !== '18' && asked !== '15') throw new Error(`PG_VERSION is ${asked}; there are 15 and 18.`)
  return asked
}

const makeTemplate = async (server: Embedded): Promise<void> => {
  const client = new pg.Client({ connectionString: server.superUrl })
  await client.connect()
  await client.query(`create database ${templateName} owner samenspraak_owner template template0`)
  await client.end()
  await migrate(onDatabase(server.ownerUrl, templateName), migrations)
}

/** Starts a server for one run of the tests, with a migrated database to copy; the version is that of PG_VERSION. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fastFolder()
  const server = await startEmbedded({
    dataDir: join(folder, 'postgres'),
    version: version(),
    throwAway: true,
  })
  const teardown = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(server)
  } catch (error) {
    await teardown()
    throw error
  }
  const { appUrl, ownerUrl, superUrl } = server
  project.provide('databaseServer', { appUrl, ownerUrl, superUrl })
  return teardown
}
