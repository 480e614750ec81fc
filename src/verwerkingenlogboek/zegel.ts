import type { KeyObject } from 'node:crypto'
import type { Clock } from '../platform/clock/clock.ts'
import type { Anker, Hoofd } from './anker.ts'
import { leesHoofden, type Ronde, verzegel } from './zegel.store.ts'

/** What the sealer needs. */
export interface ZegelOpties {
  readonly database: Parameters<typeof verzegel>[0]
  /** The key that also makes the MACs of the lines. */
  readonly key: KeyObject
  readonly anker: Anker
  readonly clock: Clock
  /** Acts per transaction; an act has two lines or more. */
  readonly acts?: number
}

const utcDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const round = async ({
  database,
  key,
  anker,
  clock,
  acts = 2500,
}: ZegelOpties): Promise<Ronde | undefined> => {
  const done = await verzegel(database, key, utcDay(clock.now()), acts)
  // After the commit, never before: an anchor must not name a head that the database does not have.
  if (done) await anker.schrijf(done.hoofden, clock.now())
  return done
}

/**
 * Seals everything that waits: numbers and chains the lines and writes the heads outside the database (BIO2 8.15.05,
 * N-AVG-5-2). Returns the number of lines sealed; stops when another process is sealing.
 */
export const zegelAlles = async (opties: ZegelOpties): Promise<number> => {
  let total = 0
  for (;;) {
    const done = await round(opties)
    if (!done || done.regels === 0) return total
    total += done.regels
  }
}

/**
 * Writes the heads that the database has and the anchors lack: left behind by a process that was killed between the
 * commit and the anchor. Returns them.
 */
export const herstelAnkers = async ({
  database,
  anker,
  clock,
}: Pick<ZegelOpties, 'database' | 'anker' | 'clock'>): Promise<readonly Hoofd[]> => {
  const anchored = new Set((await anker.lees()).hoofden.map((hoofd) => hoofd.keten))
  const missing = (await leesHoofden(database)).filter((hoofd) => !anchored.has(hoofd.keten))
  await anker.schrijf(missing, clock.now())
  return missing
}

/** A running sealer. */
export interface Zegelaar {
  /** Waits for the round that is busy, seals what is left, and stops. */
  stop(): Promise<void>
}

/** Seals every `everyMs` milliseconds until it is stopped; an error goes to `onError` and the next round tries again. */
export const startZegelaar = (
  opties: ZegelOpties & { readonly everyMs?: number; readonly onError: (error: unknown) => void },
): Zegelaar => {
  let recovered = false
  let compactedHour = ''
  const work = async () => {
    try {
      if (!recovered) await herstelAnkers(opties)
      recovered = true
      await zegelAlles(opties)
      const hour = new Date(opties.clock.now()).toISOString().slice(0, 13)
      if (hour !== compactedHour) await opties.anker.verdicht(opties.clock.now())
      compactedHour = hour
    } catch (error) {
      recovered = false
      opties.onError(error)
    }
  }
  let idle = false
  const run = async () => {
    idle = false
    await work()
    idle = true
  }
  let busy = run()
  const timer = setInterval(() => {
    if (idle) busy = run()
  }, opties.everyMs ?? 3000)
  return {
    async stop() {
      clearInterval(timer)
      await busy.then(run)
    },
  }
}
