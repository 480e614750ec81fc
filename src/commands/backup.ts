import { join, resolve } from 'node:path'
import { backup } from '../platform/postgres/backup.ts'
import { hasCluster } from '../platform/postgres/cluster.ts'
import { type EmbeddedAddresses, findEmbedded, startEmbedded } from '../platform/postgres/embedded.ts'

/** Works on the server of the running application, or on one started for this. */
const withServer = async (dataDir: string, work: (server: EmbeddedAddresses) => Promise<void>) => {
  const running = findEmbedded(dataDir)
  if (running) return work(running)
  const own = await startEmbedded({ dataDir })
  return work(own).finally(own.stop)
}

/** `node src/commands/backup.ts [folder]`: backs up the embedded database, also while the application runs. */
const run = async (): Promise<void> => {
  const data = resolve(process.env.SAMENSPRAAK_DATA ?? '.data')
  const dataDir = join(data, 'postgres')
  if (!hasCluster(dataDir)) throw new Error(`There is no database in ${dataDir}.`)
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const target = resolve(process.argv[2] ?? join(data, 'backups', moment))
  await withServer(dataDir, (server) => backup(server, target))
  console.log(`The backup is in ${target}. The keys are not in it: keep those elsewhere.`)
}

await run().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
