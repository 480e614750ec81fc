import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The head of a chain at a moment: what has to be found in the database ever after. */
export interface Hoofd {
  readonly gemeente: string
  /** UTC day of the segment, `yyyy-mm-dd`. */
  readonly dag: string
  readonly volgnr: number
  /** Chain value: 64 hex digits. */
  readonly keten: string
}

/** The statement that whole days were removed after their term; `keten` is the last chain value of the last of them. */
export interface Opgeruimd {
  readonly gemeente: string
  readonly totEnMet: string
  readonly keten: string
  readonly mac: string
}

/** What stands in the folder. */
export interface Ankers {
  readonly hoofden: readonly Hoofd[]
  readonly opgeruimd: readonly Opgeruimd[]
}

/** The folder of anchors, outside the database and its backups. Appending only; one JSON line per head. */
export interface Anker {
  /** Appends heads and flushes them to the disk before it returns. `moment`: milliseconds since 1970 UTC. */
  schrijf(hoofden: readonly Hoofd[], moment: number): Promise<void>
  schrijfOpgeruimd(opgeruimd: Opgeruimd, moment: number): Promise<void>
  lees(): Promise<Ankers>
  /** Keeps the last head per hour of today and per day before today; what is running now is left alone. */
  verdicht(moment: number): Promise<void>
}

const opgeruimdFile = 'opgeruimd.jsonl'
const headFile = /^(\d{4}-\d{2}-\d{2})(T\d{2}(\.kort)?)?\.jsonl$/

// The empty line before each piece keeps it apart from a line that was cut off by a power failure.
const append = async (file: string, lines: readonly object[]): Promise<void> => {
  const handle = await open(file, 'a', 0o600)
  try {
    await handle.appendFile(`\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isHoofd = (value: unknown): value is Hoofd =>
  isRecord(value) &&
  typeof value.gemeente === 'string' &&
  typeof value.dag === 'string' &&
  typeof value.volgnr === 'number' &&
  typeof value.keten === 'string'

const isOpgeruimd = (value: unknown): value is Opgeruimd =>
  isRecord(value) && ['gemeente', 'totEnMet', 'keten', 'mac'].every((key) => typeof value[key] === 'string')

const readLines = async (file: string): Promise<unknown[]> =>
  (await readFile(file, 'utf8')).split('\n').filter(Boolean).map(parse)

const lastPerSegment = (lines: readonly unknown[]): Hoofd[] => {
  const last = new Map<string, Hoofd>()
  for (const line of lines) {
    if (!isHoofd(line)) continue
    const key = `${line.gemeente} ${line.dag}`
    if (line.volgnr >= (last.get(key)?.volgnr ?? 0)) last.set(key, line)
  }
  return [...last.values()]
}

/** Which file the heads of `name` belong in when it is `moment`; undefined when they stay where they are. */
const target = (name: string, moment: number): string | undefined => {
  const [, day, hour] = headFile.exec(name) ?? []
  const settled = new Date(moment - 5 * 60_000).toISOString()
  if (!day || day > settled.slice(0, 10)) return undefined
  if (day < settled.slice(0, 10)) return `${day}.jsonl`
  return hour && `${day}${hour.slice(0, 3)}` < settled.slice(0, 13)
    ? `${day}${hour.slice(0, 3)}.kort.jsonl`
    : undefined
}

const merge = async (folder: string, name: string, sources: readonly string[]): Promise<void> => {
  if (sources.every((source) => source === name)) return
  const lines: unknown[] = []
  for (const source of sources) for (const line of await readLines(join(folder, source))) lines.push(line)
  const temporary = join(folder, `${randomUUID()}.nieuw`)
  await append(temporary, lastPerSegment(lines))
  await rename(temporary, join(folder, name))
  for (const source of sources) if (source !== name) await rm(join(folder, source), { force: true })
}

/** Opens (or makes) the folder of anchors, readable by its owner only. Several processes may append to it. */
export const openAnker = async (folder: string): Promise<Anker> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return {
    async schrijf(hoofden, moment) {
      if (hoofden.length === 0) return
      const at = new Date(moment).toISOString()
      await append(
        join(folder, `${at.slice(0, 13)}.jsonl`),
        hoofden.map((hoofd) => ({ ...hoofd, moment: at })),
      )
    },
    schrijfOpgeruimd: (opgeruimd, moment) =>
      append(join(folder, opgeruimdFile), [{ ...opgeruimd, moment: new Date(moment).toISOString() }]),
    async lees() {
      const names = (await readdir(folder)).filter((name) => headFile.test(name) || name === opgeruimdFile)
      const lines: unknown[] = []
      for (const name of names.sort())
        for (const line of await readLines(join(folder, name))) lines.push(line)
      return { hoofden: lines.filter(isHoofd), opgeruimd: lines.filter(isOpgeruimd) }
    },
    async verdicht(moment) {
      const names = (await readdir(folder)).filter((name) => headFile.test(name)).sort()
      const groups = Map.groupBy(names, (name) => target(name, moment))
      for (const [name, sources] of groups) if (name) await merge(folder, name, sources)
    },
  }
}
