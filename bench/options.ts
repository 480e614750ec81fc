/** What a run of the benchmark may be told. */
export interface Options {
  readonly json: boolean
  /** Whether the other products are installed and measured too. */
  readonly peers: boolean
  /** Dossiers in the big set; `--omvang landelijk` is 210,000. */
  readonly dossiers: number
  /** Log lines that are verified. */
  readonly lines: number
  /** Interleaved rounds. */
  readonly rounds: number
  /** Requests per target in a round. */
  readonly requests: number
  /** Requests that are under way at the same time. */
  readonly connections: number
  /** Measurements to do, by name; all when empty. */
  readonly only: readonly string[]
}

const defaults = { dossiers: 20_000, lines: 200_000, rounds: 5, requests: 400, connections: 10 }

const isNumber = (name: string): name is keyof typeof defaults => Object.hasOwn(defaults, name)

const whole = (name: string, text: string | undefined): number => {
  const number = Number(text)
  if (!text || !Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number`)
  return number
}

/** Dossiers in the national set: a third of them running aanpakken. */
export const national = 210_000

const size = (text: string | undefined): number => {
  if (text !== 'landelijk') throw new Error('--omvang takes landelijk; --dossiers takes a number')
  return national
}

/** Reads `--json`, `--peers`, `--only a,b` `--omvang landelijk` and the numbers (`--dossiers 50000`). Throws on anything else. */
export const parseOptions = (args: readonly string[]): Options => {
  const numbers = { ...defaults }
  let json = false
  let peers = false
  let only: readonly string[] = []
  for (let i = 0; i < args.length; i += 1) {
    const name = (args[i] ?? '').replace(/^--/, '')
    if (name === 'json') json = true
    else if (name === 'peers') peers = true
    else if (name === 'omvang') numbers.dossiers = size(args[++i])
    else if (name === 'only') only = (args[++i] ?? '').split(',').filter((part) => part !== '')
    else if (isNumber(name)) numbers[name] = whole(name, args[++i])
    else throw new Error(`unknown option ${args[i]}`)
  }
  return { ...numbers, json, peers, only }
}
