import { join, resolve } from 'node:path'
import { migrations } from '../../migrations/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import { type Database, loginRoleOf, openDatabase } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'
import type { Log } from '../platform/log/log.ts'
import { startEmbedded } from '../platform/postgres/embedded.ts'

/** A database that is migrated and ready, and the way to let go of it. */
export interface OpenedDatabase {
  readonly db: Database
  readonly embedded: boolean
  /** Address of the owner of the tables. */
  readonly ownerUrl: string
  stop(): Promise<void>
}

const addressesOf = async (settings: Settings, tell: (message: string) => void) => {
  if (settings.DATABASE_URL && settings.DATABASE_OWNER_URL) {
    const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = settings
    return { appUrl, ownerUrl, appRole: loginRoleOf(appUrl), stop: async () => undefined }
  }
  const dataDir = join(resolve(settings.SAMENSPRAAK_DATA), 'postgres')
  const server = await startEmbedded({ dataDir, log: tell })
  return {
    appUrl: server.appUrl,
    ownerUrl: server.ownerUrl,
    appRole: 'samenspraak_app',
    stop: () => server.stop(),
  }
}

/** Starts (or finds) the server, brings its schema up to date as the owner, and opens a pool as the login role. */
export const openMigrated = async (
  settings: Settings,
  log: Log,
  tell: (message: string) => void,
): Promise<OpenedDatabase> => {
  const { appUrl, ownerUrl, appRole, stop } = await addressesOf(settings, tell)
  try {
    await migrate(ownerUrl, migrations, { appRole, onStep: (name) => tell(`Schema: ${name}`) })
    const db = openDatabase({
      url: appUrl,
      max: settings.DATABASE_POOL,
      prepared: (settings.PREPARED_STATEMENTS ?? (settings.DATABASE_URL ? 'off' : 'on')) === 'on',
      onError: (code) => log({ event: 'database', code }),
    })
    const close = async () => {
      await db.close()
      await stop()
    }
    return { db, embedded: !settings.DATABASE_URL, ownerUrl, stop: close }
  } catch (error) {
    await stop()
    throw error
  }
}
