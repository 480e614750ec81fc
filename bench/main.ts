import { availableParallelism, loadavg } from 'node:os'
import { besidePeers } from './beside-peers.ts'
import { coldStart } from './cold-start.ts'
import { decisions } from './decisions.ts'
import { whatIsNotMeasured } from './not-measured.ts'
import { openCase } from './open-case.ts'
import { openSample } from './open-sample.ts'
import { type Options, parseOptions } from './options.ts'
import { queries } from './queries.ts'
import { registerMelding } from './register-melding.ts'
import { asTable, type Row, row } from './row.ts'
import { openStage, type Stage } from './stage.ts'
import { verifyLog } from './verify-log.ts'
import { weight } from './weight.ts'

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Measurements that need nothing but the code. */
const alone: Readonly<Record<string, (options: Options) => Promise<readonly Row[]>>> = {
  'cold-start': coldStart,
  decisions,
  'verify-log': verifyLog,
}

/** Measurements of pages, on the same databases. */
const onStage: Readonly<Record<string, (stage: Stage, options: Options) => Promise<readonly Row[]>>> = {
  queries,
  weight,
  'open-case': openCase,
  'open-sample': openSample,
  'register-melding': registerMelding,
  peers: (stage, options) => besidePeers(stage, options, tell),
}

type Measure = () => Promise<readonly Row[]>

/** One measurement that fails does not take the others with it; the run ends with exit code 1 then. */
const attempt = async (name: string, measure: Measure): Promise<readonly Row[]> => {
  tell(`Measuring: ${name}.`)
  try {
    return await measure()
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = 1
    return [row(name, { value: null, unit: '', note: 'the measurement failed' })]
  }
}

const run = async (options: Options): Promise<readonly Row[]> => {
  const chosen = <T>(all: Readonly<Record<string, T>>) =>
    Object.entries(all).filter(([name]) => options.only.length === 0 || options.only.includes(name))
  const rows: Row[] = []
  for (const [name, measure] of chosen(alone)) rows.push(...(await attempt(name, () => measure(options))))
  if (chosen(onStage).length === 0) return rows
  const stage = await openStage(options, tell)
  try {
    for (const [name, measure] of chosen(onStage))
      rows.push(...(await attempt(name, () => measure(stage, options))))
  } finally {
    await stage.close()
  }
  return rows
}

const options = parseOptions(process.argv.slice(2))
const load = () => Number(loadavg()[0]?.toFixed(2))
const before = load()
const rows = [...(await run(options)), ...whatIsNotMeasured()]
const machine = { cores: availableParallelism(), loadBefore: before, loadAfter: load() }
const heading = `${machine.cores} cores, load ${machine.loadBefore} before and ${machine.loadAfter} after`
process.stdout.write(`${options.json ? JSON.stringify({ machine, rows }) : `${heading}\n${asTable(rows)}`}\n`)
