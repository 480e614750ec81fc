import type { KeyObject } from 'node:crypto'
import { performance } from 'node:perf_hooks'

const ttlInMs = 30_000
const most = 10_000

interface Entry {
  readonly key: KeyObject
  readonly since: number
}

/** Keys at hand: the last ten thousand used, each for thirty seconds, so that a key destroyed elsewhere goes here too. */
export const keyCache = (elapsed: () => number = () => performance.now()) => {
  const entries = new Map<string, Entry>()

  return {
    get(id: string): KeyObject | undefined {
      const entry = entries.get(id)
      if (!entry) return undefined
      entries.delete(id)
      if (elapsed() - entry.since >= ttlInMs) return undefined
      entries.set(id, entry)
      return entry.key
    },
    put(id: string, key: KeyObject): void {
      entries.delete(id)
      entries.set(id, { key, since: elapsed() })
      const [oldest] = entries.keys()
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
    drop: (id: string): void => {
      entries.delete(id)
    },
    clear: (): void => entries.clear(),
  }
}
