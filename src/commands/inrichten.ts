import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openMigrated } from '../composition/open-database.ts'
import {
  gemeentenamen,
  inrichtingRol,
  inrichtverslag,
  leesInrichting,
  OngeldigeInrichting,
  richtIn,
} from '../inrichting/index.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { readSettings, type Settings, SettingsError } from '../platform/config/settings.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { openKeyStore } from '../platform/keys/key-store.ts'
import { masterKeyFromText } from '../platform/keys/master-key.ts'
import { findEmbedded } from '../platform/postgres/embedded.ts'
import { logSleutelDoel } from '../verwerkingenlogboek/index.ts'

/** Works on the database of the settings, on the server of the running application, or on one started for this. */
const openRegister = async (settings: Settings, data: string) => {
  const url = settings.DATABASE_URL ?? findEmbedded(join(data, 'postgres'))?.appUrl
  if (url) {
    const db = openDatabase({ url, max: 1 })
    return { db, stop: () => db.close() }
  }
  const tell = (text: string) => void process.stderr.write(`${text}\n`)
  return openMigrated(settings, () => undefined, tell)
}

/** The log key. Keys are made only for a database that is still empty: a line under a wrong key cannot be proved. */
const openKeys = async (settings: Settings, data: string, db: Database) => {
  const folder = resolve(settings.KEYS_FOLDER ?? join(data, 'sleutels'))
  const namen = await db.transaction({ role: inrichtingRol }, gemeentenamen)
  if (!existsSync(folder) && namen.size > 0)
    throw new OngeldigeInrichting([`Er zijn geen sleutels in ${folder}.`])
  return openKeyStore(
    folder,
    settings.MASTER_KEY ? { masterKey: masterKeyFromText(settings.MASTER_KEY) } : {},
  )
}

const inhoudVan = async (bestand: string | undefined): Promise<string> => {
  if (!bestand) throw new OngeldigeInrichting(['Gebruik: npm run inrichten -- bestand.json'])
  return readFile(bestand, 'utf8').catch(() => {
    throw new OngeldigeInrichting([`Het bestand ${bestand} is niet te lezen.`])
  })
}

/**
 * `npm run inrichten -- bestand.json`: sets up one municipality and sets it live (AVG 28). Exit code 0: done; 1: set
 * up, but it may not be live; 2: nothing was done.
 */
const run = async (): Promise<boolean> => {
  const bestand = leesInrichting(await inhoudVan(process.argv[2]))
  const settings = readSettings(process.env)
  const data = resolve(settings.SAMENSPRAAK_DATA)
  const register = await openRegister(settings, data)
  try {
    const sleutels = await openKeys(settings, data, register.db)
    try {
      const logSleutel = sleutels.derive(logSleutelDoel)
      const uitslag = await richtIn({ db: register.db, klok: systemClock, logSleutel }, bestand)
      for (const zin of inrichtverslag(bestand, uitslag)) console.log(zin)
      return uitslag.live?.toegestaan !== false
    } finally {
      await sleutels.close()
    }
  } finally {
    await register.stop()
  }
}

/** What PostgreSQL answers when a role, a schema or a table is not there. */
const schemaOntbreekt: readonly string[] = ['22023', '3F000', '42P01']

/** What may be shown of an error: a message of the database can hold what stands in a row. */
const melding = (error: unknown): string => {
  if (error instanceof OngeldigeInrichting || error instanceof SettingsError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend'
  return schemaOntbreekt.includes(code)
    ? 'De tabellen zijn er nog niet. Start eerst de toepassing: die maakt ze.'
    : `Het inrichten is mislukt (${code}); er is niets gewijzigd.`
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(melding(error))
  process.exitCode = 2
}
