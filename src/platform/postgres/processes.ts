import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

const quietly = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

const linux = process.platform === 'linux'

const ps = (pid: number, column: string) =>
  quietly(() =>
    execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim(),
  )

/** After the name, which may hold anything, the 20th field is the start in ticks since the machine came up. */
const startTicks = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]

/** True when a process with this number runs, whoever it is and also when we may not signal it. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * What tells a process from a later one with the same number: when it started, in which run of the machine.
 * Undefined when there is no such process.
 */
export const identityOf = (pid: number): string | undefined => {
  if (!isAlive(pid)) return undefined
  if (!linux) return ps(pid, 'lstart')
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  return stat && `${boot}/${startTicks(stat)}`
}

/** True when process `pid` is a running PostgreSQL server in this folder, and not a later process with its number. */
export const isServerOf = (pid: number, dataDir: string): boolean => {
  if (!isAlive(pid)) return false
  if (!linux) return ps(pid, 'comm')?.endsWith('postgres') ?? false
  if (quietly(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()) !== 'postgres') return false
  const folder = quietly(() => statSync(dataDir))
  try {
    const cwd = statSync(`/proc/${pid}/cwd`)
    return cwd.dev === folder?.dev && cwd.ino === folder.ino
  } catch (error) {
    // A server whose folder we may not see may well be ours; one that ended has no folder any more.
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}
