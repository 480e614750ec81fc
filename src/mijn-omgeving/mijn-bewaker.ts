import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { csrfField, csrfHeader, csrfMatches, fromOwnPage } from '../platform/identity/csrf.ts'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { loadPersonSession, type PersonSession } from '../platform/identity/person-session.ts'
import { countAttempt } from '../platform/identity/rate-limit.ts'
import { zegNee } from './mijn-aanmelden.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { taalVan } from './mijn-taal.ts'

/** Whether a writing request comes from a page of ours, with the token of this session, and not too often. */
const magSchrijven = async (c: Context<MijnEnv>, { identiteit }: MijnDeps, sessie: PersonSession) => {
  const wie = `persoon ${sessie.person}`
  const { allowed } = await countAttempt(identiteit, 'post', wie, identiteit.limieten.posts)
  if (!allowed || !fromOwnPage(c.req.raw.headers, ownOrigins(identiteit.baseUrl))) return false
  const velden = new URLSearchParams(await c.req.text())
  return csrfMatches(sessie.csrf, c.req.header(csrfHeader) ?? velden.get(csrfField) ?? undefined)
}

/**
 * Lets only who signed in for himself through, and a writing request only from our own page with the token of its session. A worker's session counts for
 * nothing here, and this one for nothing there.
 */
export const mijnBewaker = (deps: MijnDeps) => {
  const { identiteit } = deps
  return createMiddleware<MijnEnv>(async (c, next) => {
    const token = identiteit.cookies.read(c, 'personSession')
    const sessie = token ? await loadPersonSession(identiteit, token) : undefined
    const leest = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!sessie) return leest ? c.redirect(`${mijn}/aanmelden`, 303) : zegNee(c, deps, 'verlopen')
    c.set('sessie', sessie)
    c.set('taal', taalVan(c))
    if (leest || (await magSchrijven(c, deps, sessie))) return next()
    return zegNee(c, deps, 'vreemd')
  })
}
