import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { openDatabase } from '../platform/db/database.ts'
import { openKeyStore } from '../platform/keys/key-store.ts'
import { masterKeyFromText } from '../platform/keys/master-key.ts'
import { findEmbedded, startEmbedded } from '../platform/postgres/embedded.ts'
import {
  dagVerslag,
  logSleutelDoel,
  openAnker,
  slotVerslag,
  verifieer,
} from '../verwerkingenlogboek/index.ts'

/**
 * `npm run logboek:verifieer`: proves the logs unaltered, also while the application runs (BIO2 8.15.06). Exit code 0:
 * unaltered; 1: there are findings; 2: it could not be carried out.
 */
const run = async (settings: Settings): Promise<boolean> => {
  const data = resolve(settings.SAMENSPRAAK_DATA)
  const keysFolder = resolve(settings.KEYS_FOLDER ?? join(data, 'sleutels'))
  if (!existsSync(keysFolder)) throw new Error(`Er zijn geen sleutels in ${keysFolder}.`)
  const masterKey = settings.MASTER_KEY ? { masterKey: masterKeyFromText(settings.MASTER_KEY) } : {}
  const keys = await openKeyStore(keysFolder, masterKey)
  const anker = await openAnker(resolve(settings.ANCHOR_FOLDER ?? join(data, 'anker')))
  const database = await openLog(settings, data)
  try {
    return await report(verifieer({ database: database.db, key: keys.derive(logSleutelDoel), anker }))
  } finally {
    await database.close()
    await keys.close()
  }
}

const openLog = async (settings: Settings, data: string) => {
  const dataDir = join(data, 'postgres')
  const server = settings.DATABASE_URL
    ? undefined
    : (findEmbedded(dataDir) ?? (await startEmbedded({ dataDir })))
  const url = settings.DATABASE_URL ?? server?.appUrl ?? ''
  const db = openDatabase({ url, max: 3 })
  const close = async () => {
    await db.close()
    if (server && 'stop' in server && typeof server.stop === 'function') await server.stop()
  }
  return { db, close }
}

const report = async (uitslagen: ReturnType<typeof verifieer>): Promise<boolean> => {
  const begin = performance.now()
  let regels = 0
  let bevindingen = 0
  for await (const uitslag of uitslagen) {
    regels += uitslag.regels
    bevindingen += uitslag.bevindingen.length
    for (const zin of dagVerslag(uitslag)) console.log(zin)
  }
  console.log(slotVerslag(regels, bevindingen, performance.now() - begin))
  return bevindingen === 0
}

try {
  process.exitCode = (await run(readSettings(process.env))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : 'De controle is mislukt.')
  process.exitCode = 2
}
