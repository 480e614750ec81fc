import { type Load, startLoad } from './load.ts'
import type { Options } from './options.ts'
import { type Row, row } from './row.ts'
import { openSite, type Site } from './site.ts'
import { type Stage, smallSet } from './stage.ts'
import { median, percentile } from './statistics.ts'

interface Page {
  readonly name: string
  readonly paths: readonly string[]
  readonly cookies: readonly string[]
}

/** Each page of the sample is opened by the worker that it is of. */
const pagesOf = async ({ sampled }: Stage, site: Site): Promise<readonly Page[]> => {
  const cookies = new Map<string, string>()
  for (const one of sampled) if (!cookies.has(one.petId)) cookies.set(one.petId, await site.signIn(one))
  const cookieOf = (petId: string) => cookies.get(petId) ?? ''
  const of = (name: string, prefix: string): Page => {
    const own = sampled.filter(({ path }) => path.startsWith(prefix))
    return { name, paths: own.map(({ path }) => path), cookies: own.map(({ petId }) => cookieOf(petId)) }
  }
  return [
    of('open an onderzoek out of a thousand', '/onderzoeken'),
    of('open an aanpak out of a thousand', '/aanpakken'),
  ]
}

const measure = async (load: Load, site: Site, { name, paths, cookies }: Page, options: Options) => {
  const { connections, rounds } = options
  const burst = { port: site.port, paths, cookies, headers: {}, requests: paths.length, connections }
  const p95: number[] = []
  const perSecond: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { latencies, seconds } = await load.fire(burst)
    p95.push(percentile(latencies, 0.95))
    perSecond.push(paths.length / seconds)
  }
  return row(`${name}, p95`, {
    value: median(p95),
    unit: 'ms',
    note: `reported, no budget; ${paths.length} different dossiers of ${new Set(cookies).size} workers, each opened once a round by its own worker, ${rounds} rounds, first round ${p95[0]?.toFixed(1)} ms, ${Math.round(median(perSecond))}/s`,
  })
}

/** Opens dossiers all over the set, so that nothing of them lies ready from the time before. */
export const openSample = async (stage: Stage, options: Options): Promise<readonly Row[]> => {
  const { sleutels, assetsDir, place, big, seconds, sampled } = stage
  const site = await openSite({ url: big.appUrl, sleutels, assetsDir, folder: place.folder })
  const load = startLoad()
  try {
    const rows: Row[] = [
      row('make the set', {
        value: seconds,
        unit: 's',
        note: `reported, no budget; ${options.dossiers} dossiers over 342 municipalities by SQL on the real schema, one in three a running aanpak, ${sampled.length} truly encrypted; the small set has ${smallSet}`,
      }),
    ]
    for (const page of await pagesOf(stage, site)) rows.push(await measure(load, site, page, options))
    return rows
  } finally {
    load.close()
    await site.close()
  }
}
