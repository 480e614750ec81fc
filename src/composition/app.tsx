import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { apiRoutes, openapiRoute } from '../api/api-routes.ts'
import { apiVersion, problem } from '../api/problem.ts'
import type { Identiteit } from '../inrichting/identiteit.ts'
import { mountIdentity } from '../inrichting/identity-routes.ts'
import { toonPagina } from '../inrichting/pagina.tsx'
import { eigenPetten, petWaarde } from '../inrichting/petten.ts'
import { vraagOmToken } from '../inrichting/systeem-toegang.ts'
import { type Wie as WieMetSessie, wieVan } from '../inrichting/wie.ts'
import { wisselPet } from '../inrichting/wissel-pet.ts'
import { requireWie } from '../inrichting/with-session.ts'
import { kennisVan, magDitApi, magDitPaden, magDitPagina } from '../mag-dit/index.ts'
import { type Broker, mountMijn } from '../mijn-omgeving/index.ts'
import type { AssetFile } from '../platform/html/assets.ts'
import { readableForm } from '../platform/http/readable-form.ts'
import { securityHeaders } from '../platform/http/security-headers.ts'
import { draftsOf } from '../platform/identity/draft.ts'
import type { Session } from '../platform/identity/session.ts'
import type { Log } from '../platform/log/log.ts'
import { hoofdstukRoutes } from '../scherm/hoofdstuk-routes.ts'
import type { Aanvraag, Schil } from '../scherm/schil.tsx'
import { teamRoutes } from '../scherm/team-scherm.tsx'
import { werkvoorraadRoute } from '../scherm/werkvoorraad.tsx'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import type { Herkomst } from '../verwerking/gang.ts'
import { spoorVan } from '../verwerking/log-afloop.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { netwerkVan } from '../verwerking/oorsprong.ts'
import { nieuwTraceId } from '../verwerking/trace.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { isRol } from '../wet/rollen.ts'
import { serveAsset } from './assets.ts'
import { echoVan } from './echo.tsx'
import { grensVanVerzoek } from './grens-van-verzoek.ts'
import { hoofdstukken } from './hoofdstukken.ts'
import { houdbareRoutes } from './houdbaar.ts'
import { foutpagina, teGroot } from './melding.tsx'
import { securityTxt } from './security-txt.ts'

/** What the site is made of. */
export interface AppDeps {
  readonly omgeving: Omgeving
  readonly identiteit: Identiteit
  readonly schil: Schil
  readonly files: ReadonlyMap<string, AssetFile>
  readonly log: Log
  readonly baseUrl: string
  readonly formTargets: readonly string[]
  /** Where weaknesses can be reported. */
  readonly securityContact?: string
  /** How the people whom dossiers are about sign in; absent: nowhere. */
  readonly broker?: Broker | undefined
  /** False while the process is draining. */
  readonly ready: () => Promise<boolean>
  /** Pages that stand outside signing in, its sessions and its guard of posts. */
  readonly extra?: (app: Hono) => void
}

type C = Context

/** The petten of who is signed in, in all municipalities, that have a role of the law. */
const pettenElders = async (c: C, identiteit: Identiteit) => {
  const sessie = c.get('sessie' as never) as Session | null
  if (!sessie) return []
  return (await eigenPetten(identiteit, sessie)).flatMap((pet) => {
    const { id: petId, gemeente, gemeenteNaam, rol } = pet
    return isRol(rol) ? [{ waarde: petWaarde(pet), petId, gemeente, gemeenteNaam, rol }] : []
  })
}

const herkomstVan = (c: C, { identiteit }: AppDeps): Herkomst => ({
  kanaal: 'web',
  netwerk: netwerkVan(identiteit.adresVan(c)),
  traceparent: c.req.header('traceparent'),
})

/** Who asks, in the pet of now or, once changed, in another one of the same person. */
const aanvraagVan = (
  c: C,
  deps: AppDeps,
  wie: WieMetSessie,
  token = deps.identiteit.cookies.read(c, 'session') ?? '',
): Aanvraag => ({
  wie,
  anderePetten: wie.anderePetten,
  sessie: { ...wie.sessie, now: deps.identiteit.clock.now() },
  pad: c.req.path,
  elders: {
    petten: () => pettenElders(c, deps.identiteit),
    wissel: async (waarde) => {
      const nieuw = await wisselPet(c, deps.identiteit, waarde)
      const als = wieVan(nieuw?.sessie ?? null)
      return nieuw && als ? aanvraagVan(c, deps, als, nieuw.token) : undefined
    },
  },
  concepten: draftsOf(deps.identiteit, {
    token,
    userId: wie.gebruikerId,
    petId: wie.petId,
    gemeente: wie.gemeente,
  }),
  herkomst: herkomstVan(c, deps),
})

const logRequests = (deps: AppDeps) => async (c: C, next: () => Promise<void>) => {
  const begin = performance.now()
  await next()
  deps.log({
    event: 'request',
    method: c.req.method,
    route: c.req.routePath,
    status: c.res.status,
    ms: Math.round(performance.now() - begin),
  })
}

/** Puts everything on the site in its only right order. */
export const buildApp = (deps: AppDeps): Hono => {
  const app = new Hono()
  const nietBewaren = echoVan(hoofdstukken, deps.identiteit)
  app.onError(async (error, c) => {
    if (error instanceof HTTPException && error.status < 500) return foutpagina(c, deps, 400)
    const kenmerk = spoorVan(error) ?? nieuwTraceId()
    deps.log({ event: 'defect', code: error.name, traceId: kenmerk })
    return (await nietBewaren(c as never, 'defect', kenmerk)) ?? foutpagina(c, deps, 500, kenmerk)
  })
  app.notFound((c) => foutpagina(c, deps, 404))
  app.use(securityHeaders({ formTargets: deps.formTargets, https: deps.baseUrl.startsWith('https:') }))
  app.use(logRequests(deps))
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('api-version', apiVersion)
  })
  app.get('/health', async (c) => ((await deps.ready()) ? c.text('ok') : c.text('stopping', 503)))
  app.get('/assets/*', serveAsset(deps.files))
  app.get('/.well-known/security.txt', (c) => {
    const { securityContact: contact, baseUrl } = deps
    return contact ? c.text(securityTxt(contact, baseUrl, deps.omgeving.klok.now())) : c.notFound()
  })
  app.use(
    grensVanVerzoek(
      hoofdstukken,
      (c) => foutpagina(c, deps, 400),
      (c) => teGroot(c, deps),
    ),
  )
  app.use(readableForm((c) => foutpagina(c, deps, 400)))
  app.get(
    '/api/v1/openapi.json',
    openapiRoute(hoofdstukken, deps.baseUrl, deps.identiteit.oidc.issuer, magDitPaden),
  )
  deps.extra?.(app)
  mountMijn(app, {
    ...{ omgeving: deps.omgeving, identiteit: deps.identiteit, hoofdstukken, broker: deps.broker },
    herkomstVan: (c) => herkomstVan(c, deps),
  })
  mountIdentity(app as never, { ...deps.identiteit, nietBewaren, houdbaar: houdbareRoutes(hoofdstukken) })
  const magDit = kennisVan(hoofdstukken)
  app.route('/', magDitPagina(deps.identiteit, magDit, toonPagina) as never)
  app.route('/api/v1', magDitApi(deps.identiteit, magDit) as never)
  app.use('/api/*', async (c, next) => {
    const wie = (c.get('systeem' as never) ?? c.get('wie' as never)) as Wie | null
    if (!wie) {
      vraagOmToken(c, deps.identiteit)
      const { titel: title, tekst: detail } = aanmelden.nietAangemeld
      return problem(c, { status: 401, title, detail })
    }
    c.set('aanvraag' as never, { wie, herkomst: herkomstVan(c, deps) } as never)
    await next()
  })
  app.route('/api/v1', apiRoutes({ omgeving: deps.omgeving, hoofdstukken }) as never)
  app.use(requireWie as never)
  app.use(async (c, next) => {
    c.set('aanvraag' as never, aanvraagVan(c, deps, c.get('wie' as never) as WieMetSessie) as never)
    await next()
  })
  app.get('/', (c) => c.redirect('/werkvoorraad'))
  const scherm = { omgeving: deps.omgeving, schil: deps.schil }
  app.route('/', werkvoorraadRoute(scherm, hoofdstukken) as never)
  app.route('/', teamRoutes(scherm, hoofdstukken) as never)
  for (const hoofdstuk of hoofdstukken) app.route('/', hoofdstukRoutes(scherm, hoofdstuk) as never)
  return app
}
