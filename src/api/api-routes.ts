import { type Context, Hono } from 'hono'
import { vandaag } from '../platform/clock/clock.ts'
import { apiProblemen } from '../teksten/nl/api.ts'
import type { Afloop } from '../verwerking/afloop.ts'
import type { Herkomst } from '../verwerking/gang.ts'
import type { Hoofdstuk, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Inzage } from '../verwerking/inzage.ts'
import { inzageInvoer, inzagePad } from '../verwerking/inzage-pad.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Lijst, Verwerking, Wie } from '../verwerking/verwerking.ts'
import { lijstenVan, lijstPad, openapi, vraagvelden } from './openapi.ts'
import { apiVersion, problem, problemVan } from './problem.ts'
import { besluitVan } from './wie-besliste.ts'

/** What the API must know of a request: who asks and from where. */
export interface ApiContext {
  Variables: { aanvraag: { readonly wie: Wie; readonly herkomst: Herkomst } }
}

type Ctx = Context<ApiContext>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const leesJson = async (c: Ctx): Promise<Record<string, unknown> | undefined> => {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return undefined
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

/** By which way it came in: with a session, or from a system of a party by itself. */
const herkomstVan = (c: Ctx): Herkomst => {
  const { wie, herkomst } = c.get('aanvraag')
  return { ...herkomst, kanaal: wie.systeem ? 'systeem' : 'api' }
}

/** Runs a verwerking for the API: the same road as the screens, with the caller's trace and idempotency key. */
const run = (
  api: Api,
  c: Ctx,
  verwerking: Verwerking,
  verzoek: { invoer: unknown; versie?: number | undefined },
  wie = c.get('aanvraag').wie,
): Promise<Afloop> => {
  const sleutel = c.req.header('idempotency-key')
  return runVerwerking(
    verwerking,
    { ...verzoek, dossierId: c.req.param('id'), handelingId: sleutel },
    wie,
    api.omgeving,
    { ...herkomstVan(c), traceparent: c.req.header('traceparent') },
  )
}

const versies = 2 ** 31

/** The version of the dossier the caller saw, when it says one; undefined is none, null is nonsense. */
const versieUit = (versie: unknown): number | undefined | null => {
  if (versie === undefined) return undefined
  return Number.isInteger(versie) && Number(versie) > 0 && Number(versie) < versies ? Number(versie) : null
}

const geenJson = {
  status: 400,
  ...apiProblemen.geenJson,
} as const

const kapot = (name: string, reason: string) =>
  ({
    status: 400,
    title: apiProblemen.ongeldig.title,
    detail: reason,
    invalidParams: [{ name, code: 'ongeldig', reason }],
  }) as const

/** What is wrong with the call itself, before its input is looked at. */
const foutInAanroep = (c: Ctx, body: Record<string, unknown> | undefined) => {
  if (!body) return geenJson
  const sleutel = c.req.header('idempotency-key')
  if (sleutel !== undefined && !uuid.test(sleutel)) return kapot('Idempotency-Key', apiProblemen.sleutel)
  return versieUit(body.versie) === null ? kapot('versie', apiProblemen.versie) : undefined
}

/** A call that is not one goes along the road too: the role comes first, and the log knows. */
const weiger = async (api: Api, c: Ctx, verwerking: Verwerking, fout: Parameters<typeof problem>[1]) => {
  const { wie } = c.get('aanvraag')
  const verzoek = { invoer: undefined, dossierId: c.req.param('id') }
  const afloop = await runVerwerking(verwerking, verzoek, wie, api.omgeving, herkomstVan(c))
  return afloop.soort === 'rol' ? problemVan(c, afloop, vandaag(api.omgeving.klok)) : problem(c, fout)
}

const handel = (api: Api, verwerking: Verwerking) => async (c: Ctx) => {
  const body = await leesJson(c)
  const fout = foutInAanroep(c, body)
  if (!body || fout) return weiger(api, c, verwerking, fout ?? geenJson)
  const { versie, ...rest } = body
  const besluit = besluitVan(verwerking, c.get('aanvraag').wie, rest)
  if (!besluit) return weiger(api, c, verwerking, kapot('beslistDoor', apiProblemen.beslistDoor))
  const { wie, invoer } = besluit
  const afloop = await run(api, c, verwerking, { invoer, versie: versieUit(versie) ?? undefined }, wie)
  if (afloop.soort !== 'gedaan') return problemVan(c, afloop, vandaag(api.omgeving.klok))
  return antwoord(c, 201, {
    dossierId: afloop.dossierId,
    artikel: afloop.artikel,
    herhaald: afloop.herhaald,
    uitkomst: afloop.uitkomst ?? {},
  })
}

/** A search is a POST, so that what is searched for stands in no address (/core/no-sensitive-uris). */
const zoek = (api: Api, verwerking: Verwerking) => async (c: Ctx) => {
  const invoer = await leesJson(c)
  if (!invoer) return weiger(api, c, verwerking, geenJson)
  const afloop = await run(api, c, verwerking, { invoer })
  return afloop.soort === 'gedaan'
    ? antwoord(c, 200, afloop.uitkomst)
    : problemVan(c, afloop, vandaag(api.omgeving.klok))
}

const bekijk = (api: Api, hoofdstuk: Hoofdstuk) => async (c: Ctx) => {
  const afloop = await run(api, c, hoofdstuk.bekijken, { invoer: {} })
  if (afloop.soort !== 'gedaan') return problemVan(c, afloop, vandaag(api.omgeving.klok))
  const { nummer, versie, beeld } = afloop.uitkomst as ZaakUitkomst
  return antwoord(c, 200, { id: afloop.dossierId, nummer, versie, ...(beeld as object) })
}

const nietGevonden = {
  status: 404,
  ...apiProblemen.nietGevonden,
} as const

const inzien =
  (api: Api, { verwerking }: Inzage<unknown>) =>
  async (c: Ctx) => {
    const afloop = await run(api, c, verwerking, {
      invoer: inzageInvoer(verwerking, (naam) => c.req.param(naam)),
    })
    if (afloop.soort === 'ongeldig') return problem(c, nietGevonden)
    if (afloop.soort !== 'gedaan') return problemVan(c, afloop, vandaag(api.omgeving.klok))
    return afloop.uitkomst === null ? problem(c, nietGevonden) : antwoord(c, 200, afloop.uitkomst)
  }

const lijst = (api: Api, verwerking: Lijst) => async (c: Ctx) => {
  const gevraagd = vraagvelden(verwerking).map((naam) => [naam, c.req.query(naam)] as const)
  const invoer = Object.fromEntries(gevraagd.filter(([, waarde]) => waarde !== undefined))
  const afloop = await run(api, c, verwerking, { invoer })
  return afloop.soort === 'gedaan'
    ? antwoord(c, 200, afloop.uitkomst)
    : problemVan(c, afloop, vandaag(api.omgeving.klok))
}

/** `/api/v1`: every declaration as a resource, on the same road as the screens. */
export const apiRoutes = (api: Api): Hono<ApiContext> => {
  const app = new Hono<ApiContext>()
  for (const hoofdstuk of api.hoofdstukken) {
    const basis = `/${hoofdstuk.dossier.pad}`
    for (const begin of hoofdstuk.beginnen) app.post(basis, handel(api, begin))
    for (const een of lijstenVan(hoofdstuk)) app.get(lijstPad(hoofdstuk, een), lijst(api, een))
    for (const een of hoofdstuk.zoeken ?? []) app.post(`/${een.pad}/_zoek`, zoek(api, een))
    for (const handeling of hoofdstuk.handelingen)
      app.post(`${basis}/:id/${handeling.pad}`, handel(api, handeling))
    for (const een of hoofdstuk.inzages ?? []) app.get(inzagePad(een.verwerking), inzien(api, een))
    app.get(`${basis}/:id`, bekijk(api, hoofdstuk))
  }
  app.all('*', (c) => problem(c, nietGevonden))
  return app
}

/** The description of the API: for everybody, without signing in (/core/publish-openapi). */
export const openapiRoute = (...van: Parameters<typeof openapi>) => {
  const document = JSON.stringify(openapi(...van))
  return (c: Context) =>
    c.body(document, 200, {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'api-version': apiVersion,
    })
}
