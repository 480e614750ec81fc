import { setTimeout as sleep } from 'node:timers/promises'
import type { createAdaptorServer } from '@hono/node-server'

/** What was started, to be stopped in the reverse order. */
export type Stops = (() => Promise<unknown>)[]

/** How long a running request may still take after the process was asked to stop. */
const patience = 10_000

type Server = ReturnType<typeof createAdaptorServer>

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      done()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })

/**
 * Health says no for `graceMs`, so that a load balancer sends nobody here any more; then no new connections, and running
 * requests end; after ten seconds the rest is cut off.
 */
export const stopInOrder = async (server: Server, drain: () => void, graceMs: number): Promise<void> => {
  drain()
  await sleep(graceMs)
  await close(server)
}
