import type { Context, MiddlewareHandler } from 'hono'
import { isFromThisMachine } from '../platform/http/client-address.ts'
import { isLoopback } from '../platform/identity/loopback.ts'

const leest = new Set(['GET', 'HEAD'])

/** A post from a page of this very address: there is no session here whose token could say so. */
const vanEigenPagina = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return c.req.header('origin') === new URL(c.req.url).origin
}

/**
 * Lets only requests through that come from the machine itself and are addressed to it: another name in `Host` would be
 * a page elsewhere that was pointed here, and anyone can write `localhost` in it. Others get what `weiger` answers.
 */
export const loopbackAlleen =
  (weiger: (c: Context) => Response): MiddlewareHandler =>
  async (c, next) => {
    if (!isFromThisMachine(c) || !isLoopback(new URL(c.req.url).hostname)) return weiger(c)
    await next()
  }

/** Lets posts through only from our own pages. */
export const eigenPostAlleen =
  (weiger: (c: Context) => Response): MiddlewareHandler =>
  async (c, next) => {
    if (!leest.has(c.req.method) && !vanEigenPagina(c)) return weiger(c)
    await next()
  }
