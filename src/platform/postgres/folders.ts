import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { EmbeddedDatabaseError } from './errors.ts'

/** Longest path of a socket that every system accepts, in bytes (macOS: 104 with the closing zero). */
const longestSocketPath = 100

/** The user the server runs as; absent when that is the user we are ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined

const nobody = process.platform === 'darwin' ? 4294967294 : 65534

const ownerOf = (path: string) => statSync(path, { throwIfNoEntry: false })

/**
 * Who runs the server of this folder: PostgreSQL refuses root, so as root the folder's owner or nobody, else ourselves.
 * @throws EmbeddedDatabaseError when the folder belongs to someone else and we are not root.
 */
export const serverUser = (dataDir: string): ServerUser => {
  const own = process.getuid?.() ?? 0
  const owner = ownerOf(dataDir)
  if (own === 0) {
    return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody }
  }
  if (owner && owner.uid !== own) {
    throw new EmbeddedDatabaseError(
      `The database in ${dataDir} belongs to another user (${owner.uid}). Start as the same user as before.`,
    )
  }
  return undefined
}

/** Folder of what the supervisor keeps for a database: passwords, who runs it, the server's log. Only for ourselves. */
export const supervisorDir = (dataDir: string): string => {
  const folder = `${resolve(dataDir)}-supervisor`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** True when any user may walk down to this path. */
export const reachableByOthers = (path: string): boolean => {
  const parent = dirname(path)
  const passable = (statSync(path).mode & 0o001) !== 0
  return passable && (parent === path || reachableByOthers(parent))
}

/** Folder of the socket: short, the same for the same database folder, and safe from others in a shared /tmp. */
export const socketDir = (dataDir: string): string => {
  const hash = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16)
  const name = `samenspraak-${hash}`
  const own = join(tmpdir(), name)
  return Buffer.byteLength(join(own, '.s.PGSQL.5432')) < longestSocketPath ? own : join('/tmp', name)
}

/**
 * Makes the folder of the socket, for the server's user alone.
 * @throws EmbeddedDatabaseError when someone else made it before us.
 */
export const makeSocketDir = (folder: string, chown: (path: string) => void, user: ServerUser): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const own = process.getuid?.() ?? 0
  const trusted = found.uid === own || found.uid === user?.uid
  if (!found.isDirectory() || !trusted || (found.mode & 0o077) !== 0) {
    throw new EmbeddedDatabaseError(
      `The folder ${folder} was made by someone else. Remove it and start again.`,
    )
  }
  chown(folder)
}
