import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { vandaag } from '../platform/clock/clock.ts'
import { type Token, TokenError } from '../platform/identity/access-tokens.ts'
import { countAttempt, firstUse } from '../platform/identity/rate-limit.ts'
import { identityRole } from '../platform/identity/session.ts'
import { systeemProblemen } from '../teksten/nl/systeem.ts'
import { systeemScope } from '../verwerking/systeem.ts'
import type { Identiteit } from './identiteit.ts'
import { type LopendSysteem, systeemVanClient } from './systeem.store.ts'
import type { IdentiteitEnv, Systeem } from './wie.ts'

type C = Context<IdentiteitEnv>

type Reden = keyof typeof systeemProblemen

const statussen = {
  'alleen-api': 403,
  'cookie-en-token': 400,
  'token-ongeldig': 401,
  'token-verlopen': 401,
  'token-zonder-scope': 403,
  'systeem-onbekend': 401,
  'aanmelddienst-onbereikbaar': 503,
  'te-veel': 429,
} as const satisfies Record<Reden, number>

/** How the answer says what a token lacks (RFC 6750, 9449). */
const uitdaging = ({ systemen }: Identiteit, reden?: Reden): string => {
  const soort = systemen?.tokens.requireDPoP ? 'DPoP' : 'Bearer'
  if (reden === 'token-zonder-scope')
    return `${soort} realm="samenspraak", error="insufficient_scope", scope="${systeemScope}"`
  return `${soort} realm="samenspraak"${reden ? ', error="invalid_token"' : ''}`
}

/** Says to who comes without a session how a system comes in. */
export const vraagOmToken = (c: Context, deps: Identiteit): void => {
  if (deps.systemen) c.header('WWW-Authenticate', uitdaging(deps))
}

const probleem = (c: C, deps: Identiteit, reden: Reden) => {
  const status = statussen[reden]
  if (status === 401 || reden === 'token-zonder-scope') c.header('WWW-Authenticate', uitdaging(deps, reden))
  const { title, detail } = systeemProblemen[reden]
  const koppen = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' }
  return c.json({ type: 'about:blank', status, title, detail, code: reden }, status, koppen)
}

/** Refused: a line in the log, as long as whoever it is does not fill it. */
const weiger = async (c: C, deps: Identiteit, reden: Reden, systeem?: LopendSysteem) => {
  const { allowed, retryAfter } = await countAttempt(deps, 'token', deps.adresVan(c), deps.limieten.aanmelden)
  if (!allowed) {
    c.header('Retry-After', String(retryAfter))
    return probleem(c, deps, 'te-veel')
  }
  await deps.opGebeurtenis?.({
    soort: 'token-geweigerd',
    reden,
    ...(systeem ? { gebruikerId: systeem.id, petId: systeem.id, gemeente: systeem.gemeente } : {}),
  })
  return probleem(c, deps, reden)
}

const redenVan = (error: unknown): Reden => {
  if (!(error instanceof TokenError)) throw error
  if (error.code === 'unreachable') return 'aanmelddienst-onbereikbaar'
  return error.code === 'expired' ? 'token-verlopen' : 'token-ongeldig'
}

/** Which signs a client id can hold (RFC 6749, appendix A.1): another one no table of ours can look up. */
const clientIdTekens = /^[ -~]{1,200}$/

/** What the token says, unless its proof came before: whoever saw one go by has nothing to it (RFC 9449, 11.1). */
const leesToken = async (c: C, deps: Identiteit): Promise<Token | Reden> => {
  if (!deps.systemen) return 'token-ongeldig'
  const token = await deps.systemen.tokens.verify(c.req.raw).catch(redenVan)
  if (typeof token === 'string') return token
  if (!clientIdTekens.test(token.clientId)) return 'token-ongeldig'
  if (!token.proof) return token
  return (await firstUse(deps, 'bewijs', token.proof)) ? token : 'token-ongeldig'
}

/** A system as who acts: in the one role of a party, for its one organisation, in its one municipality. */
const alsWie = ({ id, naam, gemeente, gemeenteNaam, organisatieId }: LopendSysteem): Systeem => ({
  ...{ gebruikerId: id, petId: id, naam, gemeente, gemeenteNaam, organisatieId },
  rol: 'partijmedewerker',
  isAmbtenaar: false,
  systeem: true,
})

const heeftSessiecookie = (c: C, { cookies }: Identiteit): boolean =>
  (c.req.header('cookie') ?? '').split(/;\s*/).some((een) => een.startsWith(`${cookies.name('session')}=`))

/** Counted per system, its reading too: it does not stop by itself. */
const nietTeVaak = async (c: C, deps: Identiteit, { id }: LopendSysteem): Promise<Response | undefined> => {
  if (!deps.systemen) return undefined
  const { allowed, retryAfter } = await countAttempt(deps, 'systeem', id, deps.systemen.limiet)
  if (allowed) return undefined
  c.header('Retry-After', String(retryAfter))
  return probleem(c, deps, 'te-veel')
}

const laatBinnen = async (c: C, deps: Identiteit): Promise<Systeem | Response> => {
  if (!c.req.path.startsWith('/api/')) return weiger(c, deps, 'alleen-api')
  if (heeftSessiecookie(c, deps)) return weiger(c, deps, 'cookie-en-token')
  const token = await leesToken(c, deps)
  if (typeof token === 'string') return weiger(c, deps, token)
  const systeem = await deps.db.transaction({ role: identityRole }, (tx) =>
    systeemVanClient(tx, token.clientId, vandaag(deps.calendar)),
  )
  if (!systeem) return weiger(c, deps, 'systeem-onbekend')
  if (!token.scopes.includes(systeemScope)) return weiger(c, deps, 'token-zonder-scope', systeem)
  return (await nietTeVaak(c, deps, systeem)) ?? alsWie(systeem)
}

/**
 * A request with a token is of a system of a party (ADR 0016): looked up each time, so that one that was ended is out at once. It opens the
 * API and no page, and never together with a session. Runs before `withSession`.
 */
export const withSystem = (deps: Identiteit) =>
  createMiddleware<IdentiteitEnv>(async (c, next) => {
    c.set('systeem', null)
    if (!/^(?:bearer|dpop)(?:\s|$)/i.test(c.req.header('authorization') ?? '')) return next()
    const binnen = await laatBinnen(c, deps)
    if (binnen instanceof Response) return binnen
    c.set('systeem', binnen)
    return next()
  })
