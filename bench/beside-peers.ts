import { gegevensPerCase } from './cases.ts'
import { type Load, startLoad } from './load.ts'
import type { Options } from './options.ts'
import { directusPackages, startDirectus } from './peers/directus.ts'
import { installPeer } from './peers/install.ts'
import { parsePackages, startParse } from './peers/parse.ts'
import { type Peer, peerDatabase } from './peers/peer.ts'
import { notMeasured, type Row, row } from './row.ts'
import { openSite } from './site.ts'
import type { Stage } from './stage.ts'
import { median } from './statistics.ts'

const budgets = [
  { name: 'Parse Server', budget: { of: 'ratio', least: 1.5 } },
  { name: 'Directus', budget: { of: 'ratio', least: 4 } },
] as const

const nameOf = (peer: string) => `the same case as JSON, beside ${peer}`

interface Runner {
  readonly port: number
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly perSecond: number[]
  bytes: number
}

const runnerOf = (peer: Pick<Peer, 'port' | 'headers' | 'pathOf'>, cases: readonly string[]): Runner => ({
  port: peer.port,
  paths: cases.map((id) => peer.pathOf(id)),
  headers: peer.headers,
  perSecond: [],
  bytes: 0,
})

/** Whether an answer holds all gegevens of a case: a peer that refuses is fast too. */
const holdsAll = async ({ port, paths, headers }: Runner, what: string): Promise<void> => {
  const answer = await fetch(`http://127.0.0.1:${port}${paths[0]}`, { headers })
  const text = await answer.text()
  const found = text.match(/ongeopend op de kast/g)?.length ?? 0
  if (answer.status !== 200 || found !== gegevensPerCase)
    throw new Error(`${what}: ${answer.status}, ${found} gegevens, ${text.slice(0, 300)}`)
}

const fire = async (load: Load, runner: Runner, { requests, connections }: Options): Promise<void> => {
  const { port, paths, headers } = runner
  const result = await load.fire({ port, paths, headers, requests, connections })
  runner.perSecond.push(requests / result.seconds)
  runner.bytes = result.bytes
}

const rowsOf = (own: Runner, peers: ReadonlyMap<string, Runner>, options: Options): readonly Row[] =>
  budgets.map(({ name, budget }) => {
    const peer = peers.get(name)
    if (!peer)
      return notMeasured(
        nameOf(name),
        'requests a second',
        budget,
        'it could not be installed or started here',
      )
    const ratio = median(own.perSecond.map((value, i) => value / (peer.perSecond[i] ?? value)))
    const kB = (bytes: number) => Math.round(bytes / 1024)
    return row(nameOf(name), {
      value: median(own.perSecond),
      unit: 'requests a second',
      ratio,
      budget,
      note:
        `${name} ${Math.round(median(peer.perSecond))}/s; ${options.rounds} interleaved rounds of ${options.requests} requests, ` +
        `${options.connections} at a time, same server, as many rows beside the cases; answers of ${kB(own.bytes)} and ${kB(peer.bytes)} kB. ` +
        'Ours opens every gegeven with its key, judges the act and logs each person before it answers; theirs keeps plain text, ' +
        'one role with rules per field and row, and one log row for each reading',
    })
  })

interface Running {
  readonly runners: ReadonlyMap<string, Runner>
  close(): Promise<void>
}

/** Starts what can be installed and started on this machine; what cannot is told and left out. */
const startPeers = async (
  { place, cases }: Stage,
  options: Options,
  tell: (text: string) => void,
): Promise<Running> => {
  const set = { cases, others: Math.round((options.dossiers * 2) / 3) }
  const runners = new Map<string, Runner>()
  const closing: (() => Promise<unknown>)[] = []
  for (const [packages, start, database] of [
    [parsePackages, startParse, 'peer_parse'],
    [directusPackages, startDirectus, 'peer_directus'],
  ] as const)
    try {
      const folder = await installPeer(`${process.cwd()}/.cache/bench-peers`, packages, tell)
      const peer = await start(folder, await peerDatabase(place.server.superUrl, database), set)
      closing.push(peer.close)
      const runner = runnerOf(peer, cases)
      await holdsAll(runner, peer.name)
      runners.set(peer.name, runner)
    } catch (error) {
      tell(`${packages.name} cannot be measured here: ${error instanceof Error ? error.message : ''}`)
    }
  return {
    runners,
    close: async () => {
      for (const close of closing) await close()
    },
  }
}

const inTurns = async (load: Load, all: readonly Runner[], options: Options): Promise<void> => {
  for (const runner of all) {
    await fire(load, runner, options)
    runner.perSecond.length = 0
  }
  for (let round = 0; round < options.rounds; round += 1)
    for (let i = 0; i < all.length; i += 1) {
      const runner = all[(i + round) % all.length]
      if (runner) await fire(load, runner, options)
    }
}

/** Reads the same cases as JSON from Samenspraak, Parse Server and Directus, in turns (`--peers`). */
export const besidePeers = async (
  stage: Stage,
  options: Options,
  tell: (text: string) => void,
): Promise<readonly Row[]> => {
  if (!options.peers)
    return budgets.map(({ name, budget }) =>
      notMeasured(nameOf(name), 'requests a second', budget, '--peers does; it installs a gigabyte first'),
    )
  const { place, cases, assetsDir, sleutels, big } = stage
  const site = await openSite({ url: big.appUrl, sleutels, assetsDir, folder: place.folder })
  const peers = await startPeers(stage, options, tell)
  const load = startLoad()
  try {
    const headers = { cookie: await site.signIn(), accept: 'application/json' }
    const pathOf = (id: string) => `/api/v1/onderzoeken/${id}`
    const own = runnerOf({ port: site.port, headers, pathOf }, cases)
    await holdsAll(own, 'Samenspraak')
    await inTurns(load, [own, ...peers.runners.values()], options)
    return rowsOf(own, peers.runners, options)
  } finally {
    load.close()
    await peers.close()
    await site.close()
  }
}
