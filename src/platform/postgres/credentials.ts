import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { supervisorDir } from './folders.ts'

/** The login roles of the embedded server. */
export const roles = { super: 'postgres', owner: 'samenspraak_owner', app: 'samenspraak_app' } as const

type Login = keyof typeof roles

/** A generated password for each login role. */
export type Passwords = Readonly<Record<Login, string>>

const fileOf = (dataDir: string) => join(supervisorDir(dataDir), 'passwords.json')

/** The passwords of this database, or undefined when they were never made or did not come along with a backup. */
export const readPasswords = (dataDir: string): Passwords | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** New passwords: 256 bits each, letters that need no escaping in an address. */
export const newPasswords = (): Passwords => {
  const password = () => randomBytes(32).toString('base64url')
  return { super: password(), owner: password(), app: password() }
}

/** Keeps the passwords in a file that only we can read, outside the database folder. */
export const keepPasswords = (dataDir: string, passwords: Passwords): void => {
  const file = fileOf(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify(passwords), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

/** Forgets the passwords; the next start makes new ones. */
export const forgetPasswords = (dataDir: string): void => rmSync(fileOf(dataDir), { force: true })

/** What the server keeps of a password (RFC 5802, RFC 7677), so that the password itself never reaches its log. */
export const scramVerifier = (
  password: string,
  salt: Buffer = randomBytes(16),
  iterations = 4096,
): string => {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const mac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(mac('Client Key')).digest('base64')
  const server = mac('Server Key').toString('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${server}`
}

/** Address of a database on the embedded server for one of its login roles. */
export const urlOf = (socket: string, passwords: Passwords, login: Login, database: string): string =>
  `postgresql://${roles[login]}:${passwords[login]}@/${database}?host=${encodeURIComponent(socket)}`
