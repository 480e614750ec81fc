import type { Context, MiddlewareHandler } from 'hono'
import { isLoopback } from '../platform/identity/loopback.ts'

const leest = new Set(['GET', 'HEAD'])

/** A post from a page of this very address: there is no session here whose token could say so. */
const vanEigenPagina = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return c.req.header('origin') === new URL(c.req.url).origin
}

/**
 * Lets only requests through that are addressed to the machine itself (another name in `Host` would be a page elsewhere
 * that was pointed here), and posts only from our own pages. Others get what `weiger` answers.
 */
export const loopbackAlleen =
  (weiger: (c: Context) => Response): MiddlewareHandler =>
  async (c, next) => {
    const hier = isLoopback(new URL(c.req.url).hostname)
    if (!hier || (!leest.has(c.req.method) && !vanEigenPagina(c))) return weiger(c)
    await next()
  }
