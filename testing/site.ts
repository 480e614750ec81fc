import { createHash, createSecretKey, randomBytes } from 'node:crypto'
import { buildApp } from '../src/composition/app.tsx'
import { sleutelVanCodes } from '../src/inrichting/eenmalige-code.ts'
import { type Identiteit, standaardLimieten } from '../src/inrichting/identiteit.ts'
import { meldsleutelVan } from '../src/inrichting/meldsleutel.ts'
import type { Broker } from '../src/mijn-omgeving/index.ts'
import type { AssetFile } from '../src/platform/html/assets.ts'
import { cookiesFor } from '../src/platform/identity/cookies.ts'
import { csrfHeader, csrfToken } from '../src/platform/identity/csrf.ts'
import { oidcClient } from '../src/platform/identity/oidc-client.ts'
import { oidcDefaults } from '../src/platform/identity/oidc-settings.ts'
import { defaultLimits, loadSession, startSession } from '../src/platform/identity/session.ts'
import type { Log } from '../src/platform/log/log.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import type { Rol } from '../src/wet/rollen.ts'
import { gemeente as eigenGemeente, testOmgeving } from './omgeving.ts'
import { registerPet, registerPlaces, userId } from './site-people.ts'

/** Where the test site would stand. */
export const baseUrl = 'http://localhost:3999'

type Velden = Iterable<readonly [string, string]>
type Koppen = Readonly<Record<string, string>>

/** Somebody signed in, in one pet: as a browser (get, post) and as a program (api). */
export interface Client {
  readonly rol: Rol
  readonly gemeente: string
  readonly gebruikerId: string
  readonly petId: string
  readonly cookie: string
  readonly csrf: string
  get(pad: string, koppen?: Koppen): Promise<Response>
  /** Posts a form as our own page does; `velden` may overrule `_csrf` and `_pet`. */
  post(pad: string, velden: Velden, koppen?: Koppen): Promise<Response>
  /** Goes where an answer points, as a browser does; an answer that points nowhere is given back. */
  volg(antwoord: Response): Promise<Response>
  /** Calls `/api/v1`; a body that is a string goes as it is. */
  api(methode: string, pad: string, body?: unknown, koppen?: Koppen): Promise<Response>
}

/** How a test site differs from the real one. */
export interface SiteOptions {
  readonly datum?: string
  /** What stands between the road and the database. */
  readonly db?: (db: Omgeving['db']) => Omgeving['db']
  /** Called for each round trip to the database. */
  readonly onQuery?: (sql: string) => void
  readonly limieten?: Identiteit['limieten']
  /** How the people whom dossiers are about sign in. */
  readonly broker?: Broker
  readonly opGebeurtenis?: NonNullable<Identiteit['opGebeurtenis']>
  /** How systems of parties are known; none when left out. */
  readonly systemen?: Omit<NonNullable<Identiteit['systemen']>, 'sleutel'>
}

const css: AssetFile = {
  body: Buffer.from('body{}'),
  gzip: Buffer.from('body{}'),
  contentType: 'text/css; charset=utf-8',
}

// Nothing listens there: these tests start their sessions themselves.
const noProvider = oidcClient({
  ...oidcDefaults,
  issuer: 'http://127.0.0.1:9',
  clientId: 'samenspraak',
  proof: { method: 'client_secret_basic', secret: 'x' },
  baseUrl,
})

const weergave = {
  assets: {
    css: '/assets/a.css',
    js: '/assets/a.js',
    icon: '/assets/a.svg',
    places: '/assets/a.json',
    call: '/assets/c.js',
    weigh: '/assets/w.js',
    live: '/assets/live.js',
  },
  theme: { className: 'voorbeeld-theme' },
}

const identityOf = (omgeving: Omgeving, { limieten, opGebeurtenis, systemen }: SiteOptions): Identiteit => ({
  db: omgeving.db,
  clock: omgeving.klok,
  calendar: omgeving.klok,
  limits: defaultLimits,
  oidc: noProvider,
  cookies: cookiesFor(baseUrl),
  baseUrl,
  secret: createSecretKey(randomBytes(32)),
  codes: sleutelVanCodes(omgeving.sleutels),
  adresVan: () => '192.0.2.1',
  limieten: limieten ?? { ...standaardLimieten, posts: { max: 1_000_000, perMs: 60_000 } },
  weergave,
  ...(opGebeurtenis ? { opGebeurtenis } : {}),
  ...(systemen
    ? {
        systemen: { ...systemen, sleutel: (waar, nummer) => meldsleutelVan(omgeving.sleutels, waar, nummer) },
      }
    : {}),
})

const formulier = (velden: Velden): string =>
  new URLSearchParams([...velden].map(([naam, waarde]) => [naam, waarde])).toString()

/** A trace of its own for one request, by which its audit line is found again. */
export const traceVan = (naam: string) => createHash('sha256').update(naam).digest('hex').slice(0, 32)

/** The whole site in this process, on a database of its own: the same `buildApp` as in production. */
export const testSite = async (opties: SiteOptions = {}) => {
  const { datum, onQuery } = opties
  const t = await testOmgeving(datum, onQuery && { onQuery })
  const log: Parameters<Log>[0][] = []
  const identiteit = identityOf(t.omgeving, opties)
  const app = buildApp({
    omgeving: { ...t.omgeving, db: opties.db?.(t.omgeving.db) ?? t.omgeving.db },
    identiteit,
    schil: { ...weergave, gemeentenaam: (code) => `Gemeente ${code}` },
    files: new Map([['/assets/a.css', css]]),
    log: (line) => log.push(line),
    baseUrl,
    formTargets: [],
    broker: opties.broker,
    ready: async () => true,
  })
  await registerPlaces(t.db)

  const verzoek = (cookie: string, csrf: string) => {
    const own = { cookie, 'sec-fetch-site': 'same-origin' }
    const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
    return {
      get: async (pad: string, koppen: Koppen = {}) => app.request(pad, { headers: { ...own, ...koppen } }),
      form: async (pad: string, velden: Velden, koppen: Koppen = {}) =>
        app.request(pad, { method: 'POST', headers: { ...form, ...koppen }, body: formulier(velden) }),
      api: async (methode: string, pad: string, body?: unknown, koppen: Koppen = {}) => {
        const headers = { ...own, [csrfHeader]: csrf, 'content-type': 'application/json', ...koppen }
        const tekst = typeof body === 'string' ? body : JSON.stringify(body)
        return app.request(`/api/v1${pad}`, {
          method: methode,
          headers,
          ...(body === undefined ? {} : { body: tekst }),
        })
      },
    }
  }

  /** Signs person `nummer` in, in the pet of this role in this municipality. */
  const als = async (rol: Rol, gemeente = eigenGemeente, nummer = 1): Promise<Client> => {
    const petId = await registerPet(t.db, rol, gemeente, nummer)
    const token = await startSession(identiteit, {
      userId: userId(nummer),
      idToken: 'x',
      pet: { gemeente, id: petId },
    })
    const sessie = await loadSession(identiteit, token)
    if (!sessie) throw new Error('no session')
    const csrf = csrfToken(sessie.csrf)
    const cookie = `${identiteit.cookies.name('session')}=${token}`
    const { get, form, api } = verzoek(cookie, csrf)
    const vast = { _csrf: csrf, _pet: petId }
    return {
      ...{ rol, gemeente, petId, cookie, csrf, get, api, gebruikerId: userId(nummer) },
      volg: async (antwoord) => {
        const naar = antwoord.status === 303 ? antwoord.headers.get('location') : null
        return naar ? get(naar) : antwoord
      },
      post: (pad, velden, koppen) => {
        const lijst = [...velden]
        const rest = Object.entries(vast).filter(([naam]) => !lijst.some(([gegeven]) => gegeven === naam))
        return form(pad, [...rest, ...lijst], koppen)
      },
    }
  }

  const niemand = verzoek('', '')
  return { ...t, app, identiteit, log, als, niemand }
}

export type TestSite = Awaited<ReturnType<typeof testSite>>
