import { type Context, Hono } from 'hono'
import { apiVersion, problem } from '../api/problem.ts'
import type { Identiteit } from '../inrichting/index.ts'
import { vandaag } from '../platform/clock/clock.ts'
import { countAttempt, type RateLimit } from '../platform/identity/rate-limit.ts'
import { magDitWoorden as woorden } from '../teksten/nl/mag-dit.ts'
import { adresVan, magDitPad } from './adres.ts'
import { beeldVan } from './beeld.ts'
import { leesVraag, ontbreekt } from './lees-vraag.ts'
import { magDit } from './rules/mag-dit.ts'
import type { Kennis } from './rules/onderwerp.ts'

/** How often one address may ask: the answers can be kept, so a program needs few. */
export const magDitLimiet: RateLimit = { max: 120, perMs: 60_000 }

const dag = 86_400
const uur = 3600

const teVaak = async (c: Context, deps: Identiteit, limiet: RateLimit): Promise<Response | undefined> => {
  const { allowed, retryAfter } = await countAttempt(deps, 'mag-dit', deps.adresVan(c as never), limiet)
  if (allowed) return undefined
  c.header('Retry-After', String(retryAfter))
  return problem(c, { status: 429, ...woorden.api.teVaak })
}

/**
 * GET /api/v1/mag-dit: the same judgement for programs, for everyone, by the law of a day (`op`). It holds nobody's data and may be kept;
 * the one query of the database counts how often an address asks. A question that is not finished gets the next one.
 */
export const magDitApi = (deps: Identiteit, kennis: Kennis, limiet = magDitLimiet) =>
  new Hono().get(magDitPad, async (c) => {
    const teVeel = await teVaak(c, deps, limiet)
    if (teVeel) return teVeel
    const zoek = new URL(c.req.url).searchParams
    const { antwoorden, op, fouten } = leesVraag(zoek, vandaag(deps.calendar))
    if (fouten.length > 0) return problem(c, { status: 400, ...woorden.api.ongeldig, invalidParams: fouten })
    const stap = magDit(antwoorden, op, kennis)
    if (stap.soort === 'vraag') {
      const invalidParams = stap.vragen.map(ontbreekt)
      return problem(c, { status: 400, ...woorden.api.onvolledig, invalidParams })
    }
    const inhoud = {
      op,
      ...beeldVan(stap.uitkomst, antwoorden, op, kennis),
      pagina: new URL(adresVan(antwoorden, stap.gesteld), deps.baseUrl).href,
      voorbehoud: woorden.concept,
    }
    return c.json(inhoud, 200, {
      'access-control-allow-origin': '*',
      'api-version': apiVersion,
      'cache-control': `public, max-age=${zoek.has('op') ? dag : uur}`,
    })
  })
