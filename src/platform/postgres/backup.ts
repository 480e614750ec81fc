import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { claim } from './claim.ts'
import { hasCluster } from './cluster.ts'
import { copyFolder, type Sums, syncFolder } from './copy-files.ts'
import { forgetPasswords } from './credentials.ts'
import type { EmbeddedAddresses } from './embedded.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { serverUser, supervisorDir } from './folders.ts'
import { stopServer } from './postmaster.ts'
import { giveTo } from './program.ts'

const manifest = 'samenspraak-backup.json'

interface Range {
  readonly first: string
  readonly last: string
}

/** What belongs to the running server and not to its data. Its log comes along afterwards, when it is complete. */
const ofTheServer =
  /^(pg_(wal|replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans)|postmaster\.(pid|opts)|(.*\/)?(pg_internal\.init|pgsql_tmp.*))$/

/** The parts of the log (24 hexadecimal digits, in order) from the start of a backup to its end. */
const outsideLog =
  ({ first, last }: Range) =>
  (name: string): boolean =>
    !/^[0-9A-F]{24}$/.test(name) || name < first || name > last

/** Copies the files of a running server; what changes meanwhile is made whole by its log, from first to last. */
const copyRunning = async (client: pg.Client, dataDir: string, target: string): Promise<Sums> => {
  // The slot keeps the log of this backup until this connection ends.
  const slot = `samenspraak_backup_${process.pid}_${Math.floor(performance.now())}`
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot])
  const start = await client.query<{ first: string }>(
    `select pg_walfile_name(pg_backup_start('samenspraak', true)) as first`,
  )
  const sums = await copyFolder(dataDir, target, { leaveOut: (path) => ofTheServer.test(path) })
  const stop = await client.query<{ last: string; labelfile: string }>(
    'select pg_walfile_name(lsn) as last, labelfile from pg_backup_stop(false)',
  )
  const { last = '', labelfile = '' } = stop.rows[0] ?? {}
  writeFileSync(join(target, 'backup_label'), labelfile, { mode: 0o600, flush: true })
  const log = await copyFolder(join(dataDir, 'pg_wal'), join(target, 'pg_wal'), {
    leaveOut: outsideLog({ first: start.rows[0]?.first ?? '', last }),
  })
  const ofLog = Object.entries(log).map(([name, sum]) => [`pg_wal/${name}`, sum])
  const ofLabel = createHash('sha256').update(labelfile).digest('hex')
  return { ...sums, ...Object.fromEntries(ofLog), backup_label: ofLabel }
}

/**
 * Makes a copy of the whole server in `targetDir` while it is in use: everything confirmed before the call is in it. Not
 * in it: the keys and the passwords, which live elsewhere. The folder is readable only by ourselves and appears when it
 * is complete.
 * @throws EmbeddedDatabaseError when `targetDir` exists already
 */
export const backup = async (server: EmbeddedAddresses, targetDir: string): Promise<void> => {
  const target = resolve(targetDir)
  if (existsSync(target)) throw new EmbeddedDatabaseError(`${target} exists already. Choose a new folder.`)
  const half = `${target}.incomplete`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  const client = new pg.Client({ connectionString: server.superUrl, application_name: 'samenspraak backup' })
  client.on('error', () => {})
  await client.connect()
  try {
    const sums = await copyRunning(client, server.dataDir, half)
    writeFileSync(join(half, manifest), JSON.stringify({ sums }), { mode: 0o600, flush: true })
    await syncFolder(half)
    renameSync(half, target)
  } finally {
    await client.end()
  }
}

const readManifest = (source: string): Sums => {
  const file = join(source, manifest)
  if (!existsSync(file) || !hasCluster(source)) {
    throw new EmbeddedDatabaseError(`${source} holds no complete backup.`)
  }
  return JSON.parse(readFileSync(file, 'utf8')).sums
}

const check = (expected: Sums, found: Sums): void => {
  const wrong = Object.keys(expected).find((file) => expected[file] !== found[file])
  if (wrong !== undefined) {
    throw new EmbeddedDatabaseError(`The backup is damaged: ${wrong} is missing or has changed.`)
  }
}

/**
 * Puts a backup in place as the database folder, and checks every file against the sum made with it. The next start
 * replays the log and makes new passwords.
 * @throws EmbeddedDatabaseError when the folder holds a database already, or the backup is not complete or damaged
 * @throws AlreadyRunning when a living process runs this folder
 */
export const restore = async (sourceDir: string, folder: string): Promise<void> => {
  const source = resolve(sourceDir)
  const dataDir = resolve(folder)
  const sums = readManifest(source)
  mkdirSync(dirname(dataDir), { recursive: true })
  const held = claim(supervisorDir(dataDir), dataDir)
  const half = `${dataDir}.new-${process.pid}`
  try {
    await stopServer(dataDir)
    if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
      throw new EmbeddedDatabaseError(`${dataDir} is not empty. Move it away first, then restore.`)
    }
    const give = giveTo(serverUser(dataDir))
    mkdirSync(half, { mode: 0o700 })
    check(sums, await copyFolder(source, half, { onMade: give }))
    rmSync(join(half, manifest), { force: true })
    give(half)
    if (existsSync(dataDir)) rmdirSync(dataDir)
    forgetPasswords(dataDir)
    renameSync(half, dataDir)
  } finally {
    rmSync(half, { recursive: true, force: true })
    held.release()
  }
}
