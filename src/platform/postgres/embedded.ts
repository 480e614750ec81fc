import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries, type Version } from './binaries.ts'
import { claim } from './claim.ts'
import { checkFolder, databaseName, prepareCluster } from './cluster.ts'
import { type Passwords, readPasswords, urlOf } from './credentials.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { makeSocketDir, serverUser, socketDir, supervisorDir } from './folders.ts'
import { removeStalePidFile, runningServer, stopServer } from './postmaster.ts'
import { giveTo, type Installation, type ServerProcess, startServer } from './program.ts'
import { serverSettings } from './settings.ts'

/** The addresses of a running embedded server. */
export interface EmbeddedAddresses {
  readonly dataDir: string
  /** For the application: the login role, which may do nothing but take the role of a compartment. */
  readonly appUrl: string
  /** For migrations: the owner of the database. */
  readonly ownerUrl: string
  /** For backups and tests: the superuser, on the maintenance database. */
  readonly superUrl: string
}

/** A PostgreSQL server that runs beside this process and stops with it. */
export interface Embedded extends EmbeddedAddresses {
  /** Stops the server (running transactions are rolled back) and waits until it is gone. Safe to call twice. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Folder of the database; made when it does not exist. Beside it come `<dataDir>-supervisor` and sometimes `-server`. */
  readonly dataDir: string
  readonly version?: Version
  /** Called with one English sentence for each step that takes time. */
  readonly log?: (message: string) => void
  /** For tests: do not wait for the disk. A crash of the machine then loses the database. */
  readonly throwAway?: boolean
}

const addresses = (dataDir: string, passwords: Passwords): EmbeddedAddresses => {
  const socket = socketDir(dataDir)
  return {
    dataDir,
    appUrl: urlOf(socket, passwords, 'app', databaseName),
    ownerUrl: urlOf(socket, passwords, 'owner', databaseName),
    superUrl: urlOf(socket, passwords, 'super', 'postgres'),
  }
}

const lastWords = (log: string) => readFileSync(log, 'utf8').trim().split('\n').slice(-5).join(' / ')

/** A killed server leaves processes that still end; until then the next one refuses the folder. */
const stillEnding = /pre-existing shared memory block|lock file "[^"]*" already exists/

/** Starts the server and waits until it takes connections; recovery after a crash may take long and is waited for. */
const launch = async (
  installation: Installation,
  throwAway: boolean,
  attempts = 50,
): Promise<ServerProcess> => {
  const { dataDir, user } = installation
  makeSocketDir(socketDir(dataDir), giveTo(user), user)
  // We hold the claim, so a server that runs here belongs to a process that was killed.
  await stopServer(dataDir)
  removeStalePidFile(dataDir)
  const file = join(supervisorDir(dataDir), 'server.log')
  const log = openSync(file, 'w', 0o600)
  const server = startServer(installation, serverSettings(socketDir(dataDir), throwAway), log)
  closeSync(log)
  while (!server.hasEnded()) {
    if (runningServer(dataDir)?.ready) return server
    await sleep(10)
  }
  const words = lastWords(file)
  if (attempts === 0 || !stillEnding.test(words)) {
    throw new EmbeddedDatabaseError(`The database server did not start: ${words}`)
  }
  await sleep(200)
  return launch(installation, throwAway, attempts - 1)
}

const prepare = async (options: EmbeddedOptions, dataDir: string) => {
  const version = options.version ?? '18'
  checkFolder(dataDir, version)
  const user = serverUser(dataDir)
  const installation = { bin: findBinaries(version, dataDir, user), dataDir, user }
  if (runningServer(dataDir)) options.log?.('Stopping the database server of a process that was killed.')
  await stopServer(dataDir)
  removeStalePidFile(dataDir)
  options.log?.('Preparing the database.')
  const passwords = await prepareCluster(installation, !options.throwAway)
  return { installation, passwords }
}

/** Milliseconds. */
const leastBetweenStarts = 200

/** Starts the server, starts it again when it dies, and gives the way to stop it. */
const supervise = async (
  installation: Installation,
  options: EmbeddedOptions,
): Promise<() => Promise<void>> => {
  const { dataDir } = installation
  let stopping = false
  let server = await launch(installation, options.throwAway ?? false)
  let started = performance.now()

  /** A server that is killed while it starts, or cannot start for a while, is tried again until we stop. */
  const startAgain = async (): Promise<ServerProcess | undefined> => {
    while (!stopping) {
      // One that dies at once every time does not keep the machine busy.
      await sleep(Math.max(0, started + leastBetweenStarts - performance.now()))
      started = performance.now()
      try {
        return await launch(installation, options.throwAway ?? false)
      } catch (error) {
        options.log?.(error instanceof Error ? error.message : 'The database server did not start.')
      }
    }
    return undefined
  }

  const keepRunning = async () => {
    for (;;) {
      await server.ended
      if (stopping) return
      options.log?.('The database server ended unexpectedly; starting it again.')
      const again = await startAgain()
      if (!again) return
      server = again
      if (stopping) await stopServer(dataDir)
    }
  }
  const running = keepRunning().catch((error: Error) => options.log?.(error.message))

  return async () => {
    stopping = true
    server.keepsUsAlive()
    await stopServer(dataDir)
    await running
    rmSync(socketDir(dataDir), { recursive: true, force: true })
  }
}

/**
 * Starts the server that comes along, on `dataDir`, and keeps it running until `stop`: a server that dies is started
 * again. Takes over from a killed process. The first start makes the database `samenspraak`, its owner and login role.
 * @throws AlreadyRunning when a living process runs this folder.
 * @throws EmbeddedDatabaseError when it cannot run here; the message says what to do.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const dataDir = resolve(options.dataDir)
  mkdirSync(dirname(dataDir), { recursive: true })
  const held = claim(supervisorDir(dataDir), dataDir)
  try {
    const { installation, passwords } = await prepare(options, dataDir)
    const stop = await supervise(installation, options)
    let stopped: Promise<void> | undefined
    return {
      ...addresses(dataDir, passwords),
      stop: () => {
        stopped ??= stop().finally(held.release)
        return stopped
      },
    }
  } catch (error) {
    held.release()
    throw error
  }
}

/** The addresses of the server that another process runs on this folder, or undefined when none runs. */
export const findEmbedded = (folder: string): EmbeddedAddresses | undefined => {
  const dataDir = resolve(folder)
  const passwords = runningServer(dataDir)?.ready ? readPasswords(dataDir) : undefined
  return passwords && addresses(dataDir, passwords)
}
