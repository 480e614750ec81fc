import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../platform/clock/clock.ts'

/** The clock of the demo: it runs like the real one, some days ahead. Survives a restart. */
export interface DemoClock extends Clock {
  /** Moves the clock so that it stands at this moment, in milliseconds since 1970. */
  moveTo(ms: number): void
  reset(): void
}

/** Opens the demo's clock; how far it is ahead is kept in the data folder. */
export const openDemoClock = (folder: string, real: Clock): DemoClock => {
  const file = join(folder, 'demo-klok')
  let ahead = existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0
  const keep = (ms: number) => {
    ahead = ms
    writeFileSync(file, String(ms), { mode: 0o600 })
  }
  return { now: () => real.now() + ahead, moveTo: (ms) => keep(ms - real.now()), reset: () => keep(0) }
}
