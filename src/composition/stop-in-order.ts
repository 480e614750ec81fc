import type { createAdaptorServer } from '@hono/node-server'

/** How long a running request may still take after the process was asked to stop. */
const patience = 10_000

/** Health says no, no new connections, running requests end; after ten seconds the rest is cut off. */
export const stopInOrder = (
  server: ReturnType<typeof createAdaptorServer>,
  drain: () => void,
): Promise<void> => {
  drain()
  return new Promise((done) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      done()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
