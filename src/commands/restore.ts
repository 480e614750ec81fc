import { join, resolve } from 'node:path'
import { restore } from '../platform/postgres/backup.ts'

/** `node src/commands/restore.ts <folder>`: puts a backup in place as the embedded database of an empty data folder. */
const run = async (): Promise<void> => {
  const source = process.argv[2]
  if (!source) throw new Error('Say which backup: node src/commands/restore.ts <folder of the backup>')
  const dataDir = join(resolve(process.env.SAMENSPRAAK_DATA ?? '.data'), 'postgres')
  await restore(source, dataDir)
  console.log(`The database is back in ${dataDir}. Put the keys in place before you start.`)
}

await run().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
