import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Requests to one port of this machine. */
export interface Burst {
  readonly port: number
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  /** The cookie of each path, when they are opened by different people. */
  readonly cookies?: readonly string[]
  readonly requests: number
  readonly connections: number
}

/** What came of them; latencies in milliseconds, `bytes` per answer. */
export interface BurstResult {
  readonly latencies: readonly number[]
  readonly failed: number
  readonly bytes: number
  readonly seconds: number
}

/** A process that sends requests, so that its work does not count as ours. */
export interface Load {
  fire(burst: Burst): Promise<BurstResult>
  close(): void
}

/** Starts it. `fire` throws when not every answer is 200. */
export const startLoad = (): Load => {
  const child = fork(fileURLToPath(new URL('./load-process.js', import.meta.url)))
  return {
    fire: (burst) =>
      new Promise((done, fail) => {
        const stopped = () => fail(new Error('the process that sends the requests stopped'))
        child.once('exit', stopped)
        child.once('message', (result: BurstResult) => {
          child.off('exit', stopped)
          if (result.failed > 0) fail(new Error(`${result.failed} of ${burst.requests} requests failed`))
          else done(result)
        })
        child.send(burst)
      }),
    close: () => child.kill(),
  }
}
