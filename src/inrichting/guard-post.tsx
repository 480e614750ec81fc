import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfField, csrfHeader, csrfMatches, fromOwnPage, petField } from '../platform/identity/csrf.ts'
import { ownOrigins } from '../platform/identity/loopback.ts'
import { countAttempt } from '../platform/identity/rate-limit.ts'
import { formerSession, type Session } from '../platform/identity/session.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { foutpaginas } from '../teksten/nl/algemeen.ts'
import { codePad } from './eenmalig.page.tsx'
import { houdAan } from './houd-aan.tsx'
import type { Identiteit } from './identiteit.ts'
import { toonPagina } from './pagina.tsx'
import { toonTeVaak } from './te-vaak.tsx'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

const leest = new Set(['GET', 'HEAD', 'OPTIONS'])

// Nothing is typed in these.
const zonderInhoud: Readonly<Record<string, string>> = { '/afmelden': '/afgemeld', '/pet': '/aanmelden' }

/** One field of the posted form; undefined for other content. */
const veld = async (c: C, naam: string): Promise<string | undefined> => {
  const soort = c.req.header('content-type') ?? ''
  // As text first: a form of half a megabyte in the smallest pieces takes the general parser a second.
  if (/^application\/x-www-form-urlencoded/i.test(soort))
    return new URLSearchParams(await c.req.text()).get(naam) ?? undefined
  if (!/^multipart\/form-data/i.test(soort)) return undefined
  const waarde = (await c.req.parseBody())[naam]
  return typeof waarde === 'string' ? waarde : undefined
}

const isApi = (c: C) => c.req.path.startsWith('/api/')

/** A script keeps what is typed and tries again; what is held for a person is what he sent himself. */
const isVanScript = (c: C) => !isApi(c) && c.req.header('accept') === 'application/json'

const problemen = {
  'niet-aangemeld': { status: 401, ...aanmelden.nietAangemeld },
  vreemd: { status: 403, ...aanmelden.vreemd },
  csrf: { status: 403, ...aanmelden.vreemd },
  'te-veel': { status: 429, ...foutpaginas[429] },
} as const

/** The same for a program: application/problem+json (RFC 9457). */
const probleem = (c: C, code: keyof typeof problemen) => {
  const { status, titel: title, tekst: detail } = problemen[code]
  const koppen = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' }
  return c.json({ type: 'about:blank', status, title, detail, code }, status, koppen)
}

const weiger = async (c: C, deps: Identiteit, code: 'vreemd' | 'csrf') => {
  const gebruikerId = c.get('sessie')?.userId
  await deps.opGebeurtenis?.({
    soort: 'post-geweigerd',
    reden: code,
    ...(gebruikerId === undefined ? {} : { gebruikerId }),
  })
  if (isApi(c)) return probleem(c, code)
  const { titel, tekst } = aanmelden.vreemd
  return toonPagina(c, deps, { titel, inhoud: <Paragraph>{tekst}</Paragraph>, status: 403 })
}

/** A post without a living session: kept when the form was made in the session that has ended. */
const zonderSessie = async (c: C, deps: Identiteit) => {
  const { path } = c.req
  if (isApi(c)) return probleem(c, 'niet-aangemeld')
  if (path === codePad || path.startsWith(`${codePad}/`)) return undefined
  if (path === '/sessie/verleng' || isVanScript(c)) return c.body(null, 401)
  const elders = zonderInhoud[path]
  if (elders) return c.redirect(elders, 303)
  const token = deps.cookies.read(c, 'session')
  const vorige = token ? await formerSession(deps, token) : undefined
  const eigen = vorige && csrfMatches(vorige.csrf, await veld(c, csrfField))
  return houdAan(c, deps, { van: eigen ? vorige : undefined, waarom: 'verlopen' })
}

const schrijver = ({ userId, pet }: Session) => ({ userId, gemeente: pet?.gemeente ?? null })

const metSessie = async (c: C, deps: Identiteit, sessie: Session) => {
  const token = c.req.header(csrfHeader) ?? (await veld(c, csrfField))
  if (!csrfMatches(sessie.csrf, token)) {
    if (isVanScript(c)) return c.body(null, 403)
    if (isApi(c) || token === undefined) return weiger(c, deps, 'csrf')
    return houdAan(c, deps, { van: schrijver(sessie), waarom: 'oudePagina' })
  }
  const pet = await veld(c, petField)
  if (pet !== undefined && pet !== sessie.pet?.id) {
    if (isVanScript(c)) return c.body(null, 409)
    return houdAan(c, deps, { van: schrijver(sessie), waarom: 'andereRol' })
  }
  return undefined
}

const teVaak = async (c: C, deps: Identiteit, sessie: Session | null) => {
  const wie = sessie ? `gebruiker ${sessie.userId}` : `adres ${deps.adresVan(c)}`
  const { allowed, retryAfter } = await countAttempt(deps, 'post', wie, deps.limieten.posts)
  if (allowed) return undefined
  c.header('Retry-After', String(retryAfter))
  if (isApi(c)) return probleem(c, 'te-veel')
  return toonTeVaak(c, deps, retryAfter)
}

/**
 * Lets a writing request through only from our own page, in a living session, with its CSRF token, and in the pet the
 * page was opened in. What was typed in a post that came too late or from another pet is kept, not lost. Runs after
 * `withSession` and before every route.
 */
export const guardPost = (deps: Identiteit) => {
  const origins = ownOrigins(deps.baseUrl)
  return createMiddleware<IdentiteitEnv>(async (c, next) => {
    // A token is sent by a program on purpose, never by a browser that was led astray; it was counted where it came in.
    if (leest.has(c.req.method) || c.get('systeem')) return next()
    const sessie = c.get('sessie')
    // Counting comes first: every refusal after it writes a line in the log.
    const teVeel = await teVaak(c, deps, sessie)
    if (teVeel) return teVeel
    if (!fromOwnPage(c.req.raw.headers, origins)) return weiger(c, deps, 'vreemd')
    const antwoord = sessie ? await metSessie(c, deps, sessie) : await zonderSessie(c, deps)
    return antwoord ?? next()
  })
}
