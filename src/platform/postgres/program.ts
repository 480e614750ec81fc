import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { serverEnvironment } from './binaries.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { reachableByOthers, type ServerUser } from './folders.ts'

/** The server of one folder: where its programs are and as whom they run. */
export interface Installation {
  readonly bin: string
  readonly dataDir: string
  readonly user: ServerUser
}

/** Gives a file or folder to the server's user. */
export const giveTo =
  (user: ServerUser) =>
  (path: string): void => {
    if (user) chownSync(path, user.uid, user.gid)
  }

/**
 * Starts a program of the server on a folder. When the server's user cannot walk down to the folder (a project under
 * /root), it gets the open folder along and reaches it by that.
 */
const start = (
  { bin, user }: Installation,
  program: string,
  folder: string,
  args: { before: readonly string[]; after: readonly string[] },
  streams: { in: 'pipe' | 'ignore'; err: 'pipe' | number },
): ChildProcess => {
  const handle =
    user && existsSync('/proc/self/fd') && !reachableByOthers(folder) ? openSync(folder, 'r') : undefined
  try {
    const path = handle === undefined ? folder : '/proc/self/fd/3'
    return spawn(join(bin, program), [...args.before, '-D', path, ...args.after], {
      ...user,
      cwd: '/',
      env: serverEnvironment,
      // In a session of its own: Ctrl-C reaches us alone, and we stop the server after the last request.
      detached: true,
      stdio: [streams.in, streams.err === 'pipe' ? 'pipe' : streams.err, streams.err, handle ?? 'ignore'],
    })
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** The server's process, as long as it is ours. */
export interface ServerProcess {
  readonly ended: Promise<void>
  hasEnded(): boolean
  /** Until now the server does not keep our process alive; from now on it does, so that its end can be waited for. */
  keepsUsAlive(): void
}

/** Starts the server itself, writing its messages to `log` (a file descriptor). */
export const startServer = (
  installation: Installation,
  after: readonly string[],
  log: number,
): ServerProcess => {
  const streams = { in: 'ignore', err: log } as const
  const child = start(installation, 'postgres', installation.dataDir, { before: [], after }, streams)
  child.unref()
  let over = false
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true
      resolve()
    }
    child.once('exit', end).once('error', end)
  })
  return { ended, hasEnded: () => over, keepsUsAlive: () => child.ref() }
}

/**
 * Runs a program of the server (`postgres` in single-user mode) on a folder to its end, with `input` on its standard input.
 * @throws EmbeddedDatabaseError with its last words when it fails.
 */
export const runProgram = async (
  installation: Installation,
  program: 'initdb' | 'postgres',
  folder: string,
  after: readonly string[],
  input = '',
): Promise<void> => {
  const before = program === 'postgres' ? ['--single'] : []
  const child = start(installation, program, folder, { before, after }, { in: 'pipe', err: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000)
    })
  }
  child.stdin?.on('error', () => {}).end(input)
  const code = await new Promise((resolve, reject) => {
    child.once('close', resolve).once('error', reject)
  })
  if (code !== 0) throw new EmbeddedDatabaseError(`${program} failed: ${said.trim()}`)
}
