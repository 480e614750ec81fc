import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlreadyRunning } from './errors.ts'
import { identityOf } from './processes.ts'

/** The right to run the server of a folder, held by one process at a time. */
export interface Claim {
  release(): void
}

interface Holder {
  readonly pid: number
  readonly identity: string | undefined
}

const pattern = /^claim-(\d+)$/

const newest = (folder: string): number =>
  Math.max(0, ...readdirSync(folder).map((name) => Number(pattern.exec(name)?.[1] ?? 0)))

const holderOf = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A number is used again by a later process; when it started tells the two apart. */
const isHeld = (holder: Holder | undefined): holder is Holder =>
  holder?.identity !== undefined && identityOf(holder.pid) === holder.identity

const put = (file: string, holder: Holder, place: (from: string, to: string) => void): boolean => {
  const draft = `${file}.${process.pid}.${performance.now()}`
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 })
  try {
    place(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Claims a folder for this process. Claims are numbered: the newest counts, the next is made only when its holder is
 * gone or let go, and a link is made once however many try. The newest is never removed, so no one can remove the claim
 * of another who was just ahead.
 * @throws AlreadyRunning when a living process, perhaps this one, holds it.
 */
export const claim = (folder: string, dataDir: string): Claim => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const last = newest(folder)
    const holder = holderOf(join(folder, `claim-${last}`))
    if (isHeld(holder)) throw new AlreadyRunning(dataDir, holder.pid)
    const file = join(folder, `claim-${last + 1}`)
    if (!put(file, { pid: process.pid, identity: identityOf(process.pid) }, linkSync)) continue
    if (newest(folder) === last + 1) {
      rmSync(join(folder, `claim-${last}`), { force: true })
      return { release: () => void put(file, { pid: process.pid, identity: undefined }, renameSync) }
    }
    rmSync(file, { force: true })
  }
  throw new AlreadyRunning(dataDir, undefined)
}
