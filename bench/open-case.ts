import { openBareHandler } from './bare-handler.ts'
import { databaseCpu } from './database-cpu.ts'
import { type Load, startLoad } from './load.ts'
import type { Options } from './options.ts'
import type { Addresses } from './place.ts'
import { recordReads, type Statement } from './recorded-reads.ts'
import { type Row, row } from './row.ts'
import { openSite } from './site.ts'
import { type Stage, smallSet } from './stage.ts'
import { median, percentile } from './statistics.ts'

/** Somewhere to send requests to, with what came of each round. */
interface Target {
  readonly port: number
  readonly paths: readonly string[]
  readonly cookie: string
  readonly rounds: Round[]
}

interface Round {
  readonly p50: number
  readonly p95: number
  /** Milliseconds per request of this process, and of the database. */
  readonly cpu: number
  readonly databaseCpu: number
  readonly perSecond: number
  readonly bytes: number
}

/** What each page asks of the database; on a site without a sealer, whose work would be recorded too. */
const readsOf = async (stage: Stage, appUrl: string): Promise<ReadonlyMap<string, readonly Statement[]>> => {
  const { sleutels, assetsDir, place, cases } = stage
  const site = await openSite({ url: appUrl, sleutels, assetsDir, folder: place.folder, sealer: false })
  try {
    const headers = { cookie: await site.signIn() }
    const reads = new Map<string, readonly Statement[]>()
    for (const id of cases) {
      const path = `/onderzoeken/${id}`
      reads.set(path, await recordReads(async () => site.app.request(path, { headers })))
    }
    return reads
  } finally {
    await site.close()
  }
}

const openTargets = async (
  stage: Stage,
  { appUrl, superUrl }: Addresses,
  reads: ReadonlyMap<string, readonly Statement[]>,
) => {
  const { sleutels, assetsDir, place } = stage
  const site = await openSite({ url: appUrl, sleutels, assetsDir, folder: place.folder })
  const cookie = await site.signIn()
  const bare = await openBareHandler(superUrl, reads, false)
  const prepared = await openBareHandler(superUrl, reads, true)
  const paths = [...reads.keys()]
  return {
    road: { port: site.port, paths, cookie, rounds: [] } as Target,
    bare: { port: bare.port, paths, cookie: '', rounds: [] } as Target,
    prepared: { port: prepared.port, paths, cookie: '', rounds: [] } as Target,
    reads: reads.get(paths[0] ?? '')?.length ?? 0,
    close: () => Promise.all([site.close(), bare.close(), prepared.close()]),
  }
}

const measure = async (load: Load, target: Target, options: Options, dataDir: string): Promise<void> => {
  const { port, paths, cookie } = target
  const { requests, connections } = options
  const before = process.cpuUsage()
  const databaseBefore = databaseCpu(dataDir)
  const result = await load.fire({ port, paths, headers: { cookie }, requests, connections })
  const used = process.cpuUsage(before)
  target.rounds.push({
    p50: percentile(result.latencies, 0.5),
    p95: percentile(result.latencies, 0.95),
    cpu: (used.user + used.system) / 1000 / requests,
    databaseCpu: ((databaseCpu(dataDir) ?? 0) - (databaseBefore ?? 0)) / requests,
    perSecond: requests / result.seconds,
    bytes: result.bytes,
  })
}

const middle = ({ rounds }: Target, pick: (round: Round) => number): number => median(rounds.map(pick))

/** The median of the ratios of each round: both sides had the same noise. */
const ratioOf = (one: Target, other: Target, pick: (round: Round) => number): number =>
  median(one.rounds.map((round, i) => pick(round) / pick(other.rounds[i] ?? round)))

const ms = (number: number): string => `${number.toFixed(1)} ms`

const inWords = (target: Target): string =>
  `p50 ${ms(middle(target, (r) => r.p50))}, p95 ${ms(middle(target, (r) => r.p95))}, ` +
  `${Math.round(middle(target, (r) => r.perSecond))}/s, CPU ${ms(middle(target, (r) => r.cpu))} and ` +
  `database ${ms(middle(target, (r) => r.databaseCpu))} a request`

type Targets = Awaited<ReturnType<typeof openTargets>>

const rowsOf = (small: Targets, big: Targets, options: Options): readonly Row[] => {
  const p95 = (round: Round) => round.p95
  const cpu = (round: Round) => round.cpu
  const both = ratioOf(big.road, big.bare, (round) => round.cpu + round.databaseCpu)
  const set = `${options.dossiers} dossiers over 342 municipalities (210,000 is the national set: --omvang landelijk)`
  const how = `${options.rounds} interleaved rounds of ${options.requests} requests, ${options.connections} at a time`
  return [
    row('open a case of 60 gegevens, p95', {
      value: middle(big.road, p95),
      unit: 'ms',
      ratio: ratioOf(big.road, big.bare, p95),
      budget: { of: 'ratio', most: 2 },
      note: `${set}; ${how}; road: ${inWords(big.road)}; bare handler with the same ${big.reads} reads and one insert: ${inWords(big.bare)}; one that also keeps its plans, as the road does, is not what the budget names: ${inWords(big.prepared)}, beside it ${ratioOf(big.road, big.prepared, p95).toFixed(2)} times`,
    }),
    row('open a case of 60 gegevens, big set beside small', {
      value: middle(big.road, p95),
      unit: 'ms',
      ratio: ratioOf(big.road, small.road, p95),
      budget: { of: 'ratio', most: 1.2 },
      note: `${options.dossiers} beside ${smallSet} dossiers; small: ${inWords(small.road)}; bare: ${inWords(small.bare)}`,
    }),
    row('open a case of 60 gegevens, CPU a request', {
      value: middle(big.road, cpu),
      unit: 'ms',
      ratio: ratioOf(big.road, big.bare, cpu),
      note: `reported, no budget; of this process alone, ${both.toFixed(2)} times with that of the database; a page of ${Math.round(middle(big.road, (r) => r.bytes) / 1024)} kB, not compressed`,
    }),
  ]
}

/** Opens cases over real HTTP, by the one road to the rendered page, beside a bare handler on the same database. */
export const openCase = async (stage: Stage, options: Options): Promise<readonly Row[]> => {
  const readsOfSmall = await readsOf(stage, stage.small.appUrl)
  const readsOfBig = await readsOf(stage, stage.big.appUrl)
  const small = await openTargets(stage, stage.small, readsOfSmall)
  const big = await openTargets(stage, stage.big, readsOfBig)
  const load = startLoad()
  const order = [small.bare, small.road, big.bare, big.prepared, big.road]
  const { dataDir } = stage.place.server
  try {
    for (const target of order) {
      await measure(load, target, options, dataDir)
      target.rounds.length = 0
    }
    for (let round = 0; round < options.rounds; round += 1)
      for (let i = 0; i < order.length; i += 1) {
        const target = order[(i + round) % order.length]
        if (target) await measure(load, target, options, dataDir)
      }
    return rowsOf(small, big, options)
  } finally {
    load.close()
    await Promise.all([small.close(), big.close()])
  }
}
