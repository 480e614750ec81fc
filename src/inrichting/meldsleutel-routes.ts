import { Hono } from 'hono'
import { vandaag } from '../platform/clock/clock.ts'
import { berichtRol } from './bericht.store.ts'
import { vindGemeente } from './gemeente.store.ts'
import type { Identiteit } from './identiteit.ts'
import { sleutelsInGebruik } from './systeem.store.ts'
import type { IdentiteitEnv } from './wie.ts'

/** The keys that sign today, and the next one: a receiver knows it before it is used. */
const metVolgende = (nummers: readonly number[]): readonly number[] => [
  ...nummers,
  Math.max(0, ...nummers) + 1,
]

/** Under which keys notices of a municipality are signed, as JWKS (RFC 7517): for everybody, without signing in (ADR 0016). */
export const meldsleutelRoutes = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>().get('/.well-known/jwks/:bestand{[0-9]{4}\\.json}', async (c) => {
    const { systemen } = deps
    const gemeente = c.req.param('bestand').slice(0, 4)
    const nummers = await deps.db.transaction({ role: berichtRol, gemeente }, async (tx) =>
      (await vindGemeente(tx, gemeente))?.live
        ? sleutelsInGebruik(tx, gemeente, vandaag(deps.calendar))
        : undefined,
    )
    if (!systemen || !nummers) return c.notFound()
    const keys = metVolgende(nummers).map((nummer) => systemen.sleutel(gemeente, nummer).jwk)
    return c.json({ keys }, 200, { 'Cache-Control': 'public, max-age=300' })
  })
