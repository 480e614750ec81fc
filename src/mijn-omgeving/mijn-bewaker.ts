import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { csrfField, csrfHeader, csrfMatches, fromOwnPage } from '../platform/identity/csrf.ts'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { loadPersonSession, type PersonSession } from '../platform/identity/person-session.ts'
import { teVaak, zegNee } from './mijn-aanmelden.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { taalVan } from './mijn-taal.ts'

/** The token in the form, also of one with a file. */
const gestuurdToken = async (c: Context<MijnEnv>): Promise<string | undefined> => {
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? ''))
    return new URLSearchParams(await c.req.text()).get(csrfField) ?? undefined
  const waarde = (await c.req.parseBody())[csrfField]
  return typeof waarde === 'string' ? waarde : undefined
}

/** Why a writing request is refused: not from a page of ours, or without the token of this session; logged, and not as whom. */
const geweigerd = async (
  c: Context<MijnEnv>,
  { identiteit }: MijnDeps,
  { csrf, gemeente }: PersonSession,
): Promise<boolean> => {
  const token = c.req.header(csrfHeader) ?? (await gestuurdToken(c))
  const vreemd = !fromOwnPage(c.req.raw.headers, ownOrigins(identiteit.baseUrl))
  if (!vreemd && csrfMatches(csrf, token)) return false
  await identiteit.opGebeurtenis?.({
    ...{ soort: 'post-geweigerd', gemeente },
    reden: vreemd ? 'mijn-vreemd' : 'mijn-csrf',
  })
  return true
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
    if (leest) return next()
    // Counting comes first: every refusal after it writes a line in the log.
    const vol = await teVaak(c, deps, 'post', `persoon ${sessie.person}`, identiteit.limieten.posts)
    if (vol) return vol
    return (await geweigerd(c, deps, sessie)) ? zegNee(c, deps, 'vreemd') : next()
  })
}
