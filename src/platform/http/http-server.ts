import { createServer, type ServerOptions } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

type Answer = Parameters<typeof createAdaptorServer>[0]['fetch']

/**
 * How long and how large a request may be before anyone looks at it, in milliseconds and bytes. Nobody types this long; who sends
 * a byte a second lets go of the connection. Node looks for slow ones only so often, so that is said too.
 */
export const httpLimits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
} satisfies ServerOptions

/**
 * The server of HTTP/1.1, not yet listening. What is not written as the standard says (two lengths, a folded line, no host) is
 * answered with 400 and the connection is closed: nothing after it is read as a request of its own.
 */
export const httpServer = (fetch: Answer, limits: ServerOptions = httpLimits) =>
  createAdaptorServer({
    fetch,
    createServer,
    serverOptions: { ...limits, insecureHTTPParser: false, requireHostHeader: true },
  })
