import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ticksPerSecond = 100

interface Stat {
  readonly parent: string
  readonly ticks: number
  /** Of its children that have ended. */
  readonly ticksOfEnded: number
}

const statOf = (pid: string): Stat | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const sum = (first: number) => Number(fields[first]) + Number(fields[first + 1])
    return { parent: fields[1] ?? '', ticks: sum(11), ticksOfEnded: sum(13) }
  } catch {
    return undefined
  }
}

/** Milliseconds of CPU that the processes of the server used so far; undefined where there is no /proc. */
export const databaseCpu = (dataDir: string): number | undefined => {
  if (process.platform !== 'linux') return undefined
  const [postmaster = ''] = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === postmaster)
    .reduce((sum, stat) => sum + (stat?.ticks ?? 0), statOf(postmaster)?.ticksOfEnded ?? 0)
  return (ticks * 1000) / ticksPerSecond
}
