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
import { basename, dirname, join } from 'node:path'
import type { Version } from './binaries.ts'
import {
  keepPasswords,
  newPasswords,
  type Passwords,
  readPasswords,
  roles,
  scramVerifier,
} from './credentials.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { giveTo, type Installation, runProgram } from './program.ts'

/** Name of the database of the application. */
export const databaseName = 'samenspraak'

const passwordStatements = (passwords: Passwords): string[] =>
  (['super', 'owner', 'app'] as const).map(
    (login) => `alter role ${roles[login]} password '${scramVerifier(passwords[login])}'`,
  )

const creation: readonly string[] = [
  `create role ${roles.owner} login createrole nosuperuser nocreatedb`,
  `create role ${roles.app} login noinherit nosuperuser nocreatedb nocreaterole`,
  `create database ${databaseName} owner ${roles.owner} template template0`,
  `revoke all on database ${databaseName} from public`,
  `grant connect on database ${databaseName} to ${roles.app}`,
  'revoke all on database postgres from public',
  'revoke all on database template1 from public',
]

/** Single-user mode: no one else can be connected, and no password is needed. Each statement on a line of its own. */
const runStatements = (installation: Installation, folder: string, statements: readonly string[]) =>
  runProgram(
    installation,
    'postgres',
    folder,
    ['-c', 'exit_on_error=on', '-c', 'log_min_messages=log', 'postgres'],
    `${statements.join('\n')}\n`,
  )

/** Clears away what a start left that was killed before its database was complete; what cannot go now goes next time. */
const removeHalfMade = (dataDir: string): void => {
  const prefix = `${basename(dataDir)}.new-`
  for (const name of readdirSync(dirname(dataDir)).filter((name) => name.startsWith(prefix))) {
    try {
      rmSync(join(dirname(dataDir), name), { recursive: true, force: true, maxRetries: 5 })
    } catch {
      // Its last process may still be writing.
    }
  }
}

/** Makes the database in a folder beside its place and moves it there when complete: a kill leaves nothing half. */
const create = async (installation: Installation, durable: boolean): Promise<Passwords> => {
  const { dataDir, user } = installation
  const half = `${dataDir}.new-${process.pid}`
  removeHalfMade(dataDir)
  mkdirSync(half, { recursive: true, mode: 0o700 })
  giveTo(user)(half)
  await runProgram(installation, 'initdb', half, [
    ...['-U', roles.super, '--auth=reject', '--encoding=UTF8', '--locale=C', '--data-checksums'],
    ...(durable ? [] : ['--no-sync']),
  ])
  writeFileSync(join(half, 'pg_hba.conf'), 'local all all scram-sha-256\n')
  const passwords = newPasswords()
  await runStatements(installation, half, [...creation, ...passwordStatements(passwords)])
  if (existsSync(dataDir)) rmdirSync(dataDir)
  renameSync(half, dataDir)
  keepPasswords(dataDir, passwords)
  return passwords
}

/** True when the folder holds a database. */
export const hasCluster = (dataDir: string): boolean => existsSync(join(dataDir, 'PG_VERSION'))

/** @throws EmbeddedDatabaseError when the folder holds something else, or a database of another version. */
/** Refuses a folder that holds something else than a cluster of this version. */
export const checkFolder = (dataDir: string, version: Version): void => {
  if (!existsSync(dataDir)) return
  if (!hasCluster(dataDir)) {
    if (readdirSync(dataDir).length === 0) return
    throw new EmbeddedDatabaseError(`The folder ${dataDir} is not empty and holds no database.`)
  }
  const found = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim()
  if (found !== version) {
    throw new EmbeddedDatabaseError(
      `The database in ${dataDir} was made by PostgreSQL ${found}, and this is ${version}. Use a server of version ${found} with DATABASE_URL.`,
    )
  }
}

/**
 * Makes the database with its owner and its login role when the folder holds none, and new passwords when they are lost
 * or did not come along with a backup. Only when no server runs on the folder.
 */
export const prepareCluster = async (installation: Installation, durable: boolean): Promise<Passwords> => {
  const { dataDir } = installation
  if (!hasCluster(dataDir)) return create(installation, durable)
  const known = readPasswords(dataDir)
  if (known) return known
  const passwords = newPasswords()
  await runStatements(installation, dataDir, passwordStatements(passwords))
  keepPasswords(dataDir, passwords)
  return passwords
}
