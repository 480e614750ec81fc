import { Hono } from 'hono'
import { extendSession } from '../platform/identity/session.ts'
import type { Identiteit } from './identiteit.ts'
import type { IdentiteitEnv } from './wie.ts'

/**
 * POST /sessie/verleng: the session counts as used now. Answers 204 with the new ends in headers (ISO 8601), or the
 * same in milliseconds as JSON for a script that asks for that; 401 when the session has ended.
 */
export const verlengSessie = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>().post('/sessie/verleng', async (c) => {
    const [sessie, token] = [c.get('sessie'), deps.cookies.read(c, 'session')]
    if (!sessie || !token) return c.body(null, 401)
    const { absoluteEnds } = sessie
    const idleEnds = Math.min(await extendSession(deps, token), absoluteEnds)
    if (c.req.header('accept')?.includes('application/json')) {
      return c.json({ idleEnds, absoluteEnds, now: deps.clock.now() })
    }
    c.header('Sessie-Inactief-Vanaf', new Date(idleEnds).toISOString())
    c.header('Sessie-Verloopt-Op', new Date(absoluteEnds).toISOString())
    return c.body(null, 204)
  })
