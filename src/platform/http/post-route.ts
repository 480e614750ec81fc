import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

/**
 * The pattern of the route that takes this post (`/onderzoeken/:id/handelingen/…`), as the router itself matched its address; it may
 * be asked before that route has run. Undefined when there is none.
 */
export const postRoute = (c: Context): string | undefined =>
  matchedRoutes(c).findLast(({ method }) => method === 'POST')?.path
