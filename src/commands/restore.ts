import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { voerVernietigingUit } from '../bewaren-en-vernietigen/index.ts'
import { openMigrated } from '../composition/open-database.ts'
import { openKeys } from '../composition/parts.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { restore } from '../platform/postgres/backup.ts'
import { logSleutelDoel } from '../verwerkingenlogboek/index.ts'

/** A backup is put back as the embedded database, whatever server the settings name. */
const embedded = (settings: Settings): Settings => ({
  ...settings,
  DATABASE_URL: undefined,
  DATABASE_OWNER_URL: undefined,
})

/** Carries out the list of destroyed ids on the database that came back; gives how much it removed. */
const destroyAgain = async (settings: Settings, data: string): Promise<number> => {
  const database = await openMigrated(embedded(settings), () => undefined, console.log)
  try {
    const sleutels = await openKeys(settings, data)
    try {
      const { dossiers, personen } = await voerVernietigingUit({
        db: database.db,
        sleutels,
        klok: systemClock,
        logSleutel: sleutels.derive(logSleutelDoel),
        registerUri: new URL('/verwerkingsregister', settings.BASE_URL ?? 'http://localhost').href,
        opDefect: () => undefined,
      })
      return dossiers + personen
    } finally {
      await sleutels.close()
    }
  } finally {
    await database.stop()
  }
}

/**
 * `npm run terugzetten -- <folder>`: puts a backup in place as the embedded database of an empty data folder, and removes
 * from it what was destroyed since (5.4.5 Wmo 2015). Without the keys that waits for the start, which does it before
 * anything is served.
 */
const run = async (): Promise<void> => {
  const source = process.argv[2]
  if (!source) throw new Error('Say which backup: npm run terugzetten -- <folder of the backup>')
  const settings = readSettings(process.env)
  const data = resolve(settings.SAMENSPRAAK_DATA)
  const dataDir = join(data, 'postgres')
  await restore(source, dataDir)
  console.log(`The database is back in ${dataDir}.`)
  const keys = resolve(settings.KEYS_FOLDER ?? join(data, 'sleutels'))
  if (!existsSync(keys)) {
    console.log(`There are no keys in ${keys}. Put the newest ones in place before you start.`)
    console.log('The start removes from the database what was destroyed since this backup.')
    return
  }
  const removed = await destroyAgain(settings, data)
  console.log(`Removed again, because they were destroyed since this backup: ${removed} dossiers and people.`)
}

await run().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
