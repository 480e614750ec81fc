import { Hono } from 'hono'
import { gepubliceerdeSleutels } from './gepubliceerde-sleutels.ts'
import type { Identiteit } from './identiteit.ts'
import type { IdentiteitEnv } from './wie.ts'

/** Under which keys notices of a municipality are signed, as JWKS (RFC 7517): for everybody, without signing in (ADR 0016). */
export const meldsleutelRoutes = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>().get('/.well-known/jwks/:bestand{[0-9]{4}\\.json}', async (c) => {
    const keys = await gepubliceerdeSleutels(deps, c.req.param('bestand').slice(0, 4))
    return keys ? c.json({ keys }, 200, { 'Cache-Control': 'public, max-age=300' }) : c.notFound()
  })
