/** What a log line of the machine may hold: nothing of a person, a path, a body or a database detail. */
export interface LogLine {
  readonly event:
    | 'start'
    | 'ready'
    | 'request'
    | 'defect'
    | 'stop'
    | 'migration'
    | 'seal'
    | 'database'
    | 'destroyed'
    | 'job'
  readonly route?: string
  readonly method?: string
  readonly status?: number
  readonly ms?: number
  readonly traceId?: string
  readonly code?: string
  readonly count?: number
}

const allowed = ['event', 'route', 'method', 'status', 'ms', 'traceId', 'code', 'count'] as const

export type Log = (line: LogLine) => void

/** Writes JSON lines; a key that is not on the list is dropped, whatever was passed. */
export const jsonLog =
  (now: () => number, write: (text: string) => void): Log =>
  (line) => {
    const kept = Object.fromEntries(
      allowed.filter((name) => line[name] !== undefined).map((name) => [name, line[name]]),
    )
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...kept })}\n`)
  }
