import { createMiddleware } from 'hono/factory'
import { csrfField, csrfHeader, csrfMatches, fromOwnPage } from '../platform/identity/csrf.ts'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { loadPersonSession } from '../platform/identity/person-session.ts'
import { countAttempt } from '../platform/identity/rate-limit.ts'
import { zegNee } from './mijn-aanmelden.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { taalVan } from './mijn-taal.ts'

/**
 * Lets only who signed in for himself through, and a writing request only from our own page with the token of its session. A worker's session counts for
 * nothing here, and this one for nothing there.
 */
export const mijnBewaker = (deps: MijnDeps) => {
  const { identiteit } = deps
  const eigen = ownOrigins(identiteit.baseUrl)
  return createMiddleware<MijnEnv>(async (c, next) => {
    const token = identiteit.cookies.read(c, 'personSession')
    const sessie = token ? await loadPersonSession(identiteit, token) : undefined
    const leest = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!sessie) return leest ? c.redirect(`${mijn}/aanmelden`, 303) : zegNee(c, deps, 'verlopen')
    c.set('sessie', sessie)
    c.set('taal', taalVan(c))
    if (leest) return next()
    const wie = `persoon ${sessie.person}`
    const { allowed } = await countAttempt(identiteit, 'post', wie, identiteit.limieten.posts)
    if (!allowed || !fromOwnPage(c.req.raw.headers, eigen)) return zegNee(c, deps, 'vreemd')
    const velden = new URLSearchParams(await c.req.text())
    const gegeven = c.req.header(csrfHeader) ?? velden.get(csrfField) ?? undefined
    return csrfMatches(sessie.csrf, gegeven) ? next() : zegNee(c, deps, 'vreemd')
  })
}
