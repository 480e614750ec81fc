import { type Context, Hono } from 'hono'
import { vandaag } from '../platform/clock/clock.ts'
import type { SchermContext } from '../scherm/aanvraag.ts'
import type { Afloop } from '../verwerking/afloop.ts'
import type { Hoofdstuk, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { openapi } from './openapi.ts'
import { apiVersion, problem, problemVan } from './problem.ts'

type Ctx = Context<SchermContext>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const leesJson = async (c: Ctx): Promise<Record<string, unknown> | undefined> => {
  if (!(c.req.header('content-type') ?? '').startsWith('application/json')) return undefined
  const json: unknown = await c.req.json().catch(() => undefined)
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : undefined
}

const antwoord = (c: Ctx, status: 200 | 201, inhoud: unknown) =>
  c.json(inhoud as object, status, { 'api-version': apiVersion, 'cache-control': 'no-store' })

interface Api {
  readonly omgeving: Omgeving
  readonly hoofdstukken: readonly Hoofdstuk[]
}

/** Runs a verwerking for the API: the same road as the screens, with the caller's trace and idempotency key. */
const run = (
  api: Api,
  c: Ctx,
  verwerking: Verwerking,
  verzoek: { invoer: unknown; versie?: number | undefined },
): Promise<Afloop> => {
  const { wie, herkomst } = c.get('aanvraag')
  const sleutel = c.req.header('idempotency-key')
  return runVerwerking(
    verwerking,
    { ...verzoek, dossierId: c.req.param('id'), handelingId: sleutel },
    wie,
    api.omgeving,
    { ...herkomst, kanaal: 'api', traceparent: c.req.header('traceparent') },
  )
}

const handel = (api: Api, verwerking: Verwerking) => async (c: Ctx) => {
  const body = await leesJson(c)
  if (!body)
    return problem(c, {
      status: 400,
      title: 'Geen JSON',
      detail: 'Stuur een JSON-object met content-type application/json.',
    })
  const sleutel = c.req.header('idempotency-key')
  if (sleutel !== undefined && !uuid.test(sleutel))
    return problem(c, {
      status: 400,
      title: 'Ongeldige sleutel',
      detail: 'Idempotency-Key moet een uuid zijn.',
    })
  const { versie, ...invoer } = body
  const afloop = await run(api, c, verwerking, {
    invoer,
    versie: typeof versie === 'number' ? versie : undefined,
  })
  if (afloop.soort !== 'gedaan') return problemVan(c, afloop, vandaag(api.omgeving.klok))
  return antwoord(c, 201, {
    dossierId: afloop.dossierId,
    artikel: afloop.artikel,
    herhaald: afloop.herhaald,
    uitkomst: afloop.uitkomst ?? {},
  })
}

const bekijk = (api: Api, hoofdstuk: Hoofdstuk) => async (c: Ctx) => {
  const afloop = await run(api, c, hoofdstuk.bekijken, { invoer: {} })
  if (afloop.soort !== 'gedaan') return problemVan(c, afloop, vandaag(api.omgeving.klok))
  const { nummer, versie, beeld } = afloop.uitkomst as ZaakUitkomst
  return antwoord(c, 200, { id: afloop.dossierId, nummer, versie, ...(beeld as object) })
}

const lijst = (api: Api, verwerking: Verwerking) => async (c: Ctx) => {
  const afloop = await run(api, c, verwerking, { invoer: {} })
  return afloop.soort === 'gedaan'
    ? antwoord(c, 200, afloop.uitkomst)
    : problemVan(c, afloop, vandaag(api.omgeving.klok))
}

/** `/api/v1`: every declaration as a resource, on the same road as the screens. */
export const apiRoutes = (api: Api): Hono<SchermContext> => {
  const app = new Hono<SchermContext>()
  for (const hoofdstuk of api.hoofdstukken) {
    const basis = `/${hoofdstuk.dossier.pad}`
    for (const begin of hoofdstuk.beginnen) app.post(basis, handel(api, begin))
    for (const een of hoofdstuk.lijsten) app.get(`/${een.pad}`, lijst(api, een))
    for (const handeling of hoofdstuk.handelingen)
      app.post(`${basis}/:id/${handeling.pad}`, handel(api, handeling))
    app.get(`${basis}/:id`, bekijk(api, hoofdstuk))
  }
  app.all('*', (c) =>
    problem(c, { status: 404, title: 'Niet gevonden', detail: 'Dit is er niet, of u mag het niet zien.' }),
  )
  return app
}

/** The description of the API: for everybody, without signing in (/core/publish-openapi). */
export const openapiRoute = (hoofdstukken: readonly Hoofdstuk[], baseUrl: string) => {
  const document = JSON.stringify(openapi(hoofdstukken, baseUrl))
  return (c: Context) =>
    c.body(document, 200, {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'api-version': apiVersion,
    })
}
