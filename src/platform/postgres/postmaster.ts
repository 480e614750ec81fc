import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedDatabaseError } from './errors.ts'
import { isServerOf } from './processes.ts'

/** What a running server says of itself in its folder. */
export interface Postmaster {
  readonly pid: number
  readonly socketDir: string
  readonly ready: boolean
}

const pidFile = (dataDir: string) => join(dataDir, 'postmaster.pid')

const read = (dataDir: string): Postmaster | undefined => {
  try {
    const lines = readFileSync(pidFile(dataDir), 'utf8').split('\n')
    // Single-user mode writes its number with a minus sign.
    return { pid: Math.abs(Number(lines[0])), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The server that runs on this folder, or undefined; a file left by a killed server does not count. */
export const runningServer = (dataDir: string): Postmaster | undefined => {
  const found = read(dataDir)
  return found && isServerOf(found.pid, dataDir) ? found : undefined
}

/** Removes what a killed server left: its number may by now be that of another process. Only under a claim. */
export const removeStalePidFile = (dataDir: string): void => {
  if (!runningServer(dataDir)) rmSync(pidFile(dataDir), { force: true })
}

const gone = async (dataDir: string, pid: number, milliseconds: number): Promise<boolean> => {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    // A server removes its file as its last act; after a kill the process alone tells.
    if (runningServer(dataDir)?.pid !== pid) return true
    await sleep(10)
  }
  return false
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/**
 * Stops the server of this folder: fast (running transactions are rolled back), and when it does not end in thirty
 * seconds at once (nothing confirmed is lost, it recovers at the next start).
 * @throws EmbeddedDatabaseError when it does not end at all.
 */
export const stopServer = async (dataDir: string): Promise<void> => {
  const server = runningServer(dataDir)
  if (!server) return
  signal(server.pid, 'SIGINT')
  if (await gone(dataDir, server.pid, 30_000)) return
  signal(server.pid, 'SIGQUIT')
  if (await gone(dataDir, server.pid, 10_000)) return
  throw new EmbeddedDatabaseError(`The database server (process ${server.pid}) does not stop.`)
}
