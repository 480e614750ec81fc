import type { AddressInfo } from 'node:net'
import type { Hono } from 'hono'
import { demoAccounts } from '../demo/accounts.ts'
import { openDemo } from '../demo/demo.tsx'
import { demoSystems, demoToegang } from '../demo/systemen.ts'
import {
  eenmaligerij,
  type Identiteit,
  meldsleutelVan,
  sleutelVanCodes,
  standaardLimieten,
  systeemLimiet,
  verstuurEenmaligeVragen,
} from '../inrichting/index.ts'
import { systemClock } from '../platform/clock/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import { loadAssets } from '../platform/html/assets.ts'
import { clientAddress } from '../platform/http/client-address.ts'
import { httpServer } from '../platform/http/http-server.ts'
import { accessTokens } from '../platform/identity/access-tokens.ts'
import { cookiesFor } from '../platform/identity/cookies.ts'
import { defaultLimits } from '../platform/identity/session.ts'
import type { Log } from '../platform/log/log.ts'
import { buildApp } from './app.tsx'
import { startCleaning } from './cleaning.ts'
import { readGemeentenamen } from './gemeentenamen.ts'
import { apiAddress, claimPettenOf, demoProvider, ownProvider, type SignIn } from './identity.ts'
import { openBroker } from './identity-mijn.ts'
import { logSignIns } from './log-sign-ins.ts'
import { openParts, type Parts } from './parts.ts'
import { type Stops, stopInOrder } from './stop-in-order.ts'
import { wipeDemo } from './wipe-demo.ts'

/** A running site. */
export interface Site {
  readonly baseUrl: string
  readonly demo: boolean
  stop(): Promise<void>
}

type Server = ReturnType<typeof httpServer>

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => done((server.address() as AddressInfo).port))
  })

const minute = 60_000
const hour = 60 * minute

const houseStyle = ({ THEME_CLASS, THEME_URL, LOGO_URL }: Settings) => ({
  className: THEME_CLASS,
  stylesheet: THEME_URL,
  logo: LOGO_URL ? { src: LOGO_URL, alt: '' } : undefined,
})

const claimsOf = (settings: Settings): Pick<Identiteit, 'claimPetten'> => {
  const claimPetten = claimPettenOf(settings)
  return claimPetten ? { claimPetten } : {}
}

const identityOf = (
  settings: Settings,
  parts: Parts,
  signIn: SignIn,
  baseUrl: string,
  weergave: Identiteit['weergave'],
  adresVan = clientAddress(settings.TRUSTED_PROXIES),
): Identiteit => ({
  db: parts.database.db,
  clock: systemClock,
  calendar: parts.omgeving.klok,
  limits: {
    ...defaultLimits,
    idleMs: settings.SESSION_IDLE_MINUTES * minute,
    absoluteMs: settings.SESSION_ABSOLUTE_HOURS * hour,
  },
  oidc: signIn.oidc,
  cookies: cookiesFor(baseUrl),
  baseUrl,
  secret: parts.sleutels.derive('tellers'),
  codes: sleutelVanCodes(parts.sleutels),
  adresVan: (c) => adresVan(c) ?? 'onbekend',
  limieten: standaardLimieten,
  weergave,
  opGebeurtenis: logSignIns(parts.omgeving),
  ...(signIn.issuerName ? { issuerNaam: signIn.issuerName } : {}),
  systemen: {
    tokens: accessTokens({
      issuer: signIn.oidc.issuer,
      audience: settings.API_AUDIENCE ?? apiAddress(baseUrl),
      baseUrl,
      requireDPoP: (settings.API_DPOP ?? (settings.DATABASE_URL ? 'on' : 'off')) === 'on',
    }),
    limiet: systeemLimiet,
    sleutel: (gemeente, nummer) => meldsleutelVan(parts.sleutels, gemeente, nummer),
  },
  ...claimsOf(settings),
})

/** The port answers 503 until the site is there: an address is needed before anyone can sign in. */
const openPort = async (settings: Settings, stops: Stops) => {
  const state: { app?: Hono; draining: boolean } = { draining: false }
  const closed = new Response(null, { status: 503 })
  const server = httpServer((request, env) => state.app?.fetch(request, env) ?? closed.clone())
  const port = await listen(server, settings.PORT, settings.HOST)
  stops.push(() =>
    stopInOrder(
      server,
      () => {
        state.draining = true
      },
      settings.DRAIN_SECONDS * 1000,
    ),
  )
  return { state, baseUrl: settings.BASE_URL ?? `http://localhost:${port}` }
}

/** Lets this process send the mails with a code, when it is its turn: looked for every minute. */
const sendCodes = async ({ jobs, mailer }: Parts['post'], { omgeving, sleutels }: Parts, baseUrl: string) => {
  if (!mailer) return
  const codes = { db: omgeving.db, klok: omgeving.klok, mailer, sleutel: sleutelVanCodes(sleutels), baseUrl }
  await jobs.repeat(eenmaligerij, '* * * * *')
  await jobs.work(eenmaligerij, () => verstuurEenmaligeVragen(codes))
}

const start = async (
  settings: Settings,
  assetsDir: string,
  log: Log,
  tell: (message: string) => void,
  stops: Stops,
) => {
  const registerUri = new URL('/verwerkingsregister', settings.BASE_URL ?? 'http://localhost').href
  const parts = await openParts(settings, registerUri, log, tell, stops)
  const { database, omgeving, post, demoClock, data } = parts
  const { state, baseUrl } = await openPort(settings, stops)
  const signIn = demoClock
    ? await demoProvider(data, baseUrl, demoAccounts, demoSystems(data))
    : ownProvider(settings, baseUrl)
  stops.push(signIn.close)
  const broker = await openBroker(settings, { demo: demoClock !== undefined, data }, baseUrl, stops)
  const loaded = await loadAssets(assetsDir)
  const weergave = { assets: loaded.assets, theme: houseStyle(settings) }
  const demo =
    demoClock &&
    (await openDemo({
      omgeving: parts.zonderBericht,
      clock: demoClock,
      tell,
      wis: () => wipeDemo(parts),
      systemen: demoToegang(data, baseUrl, signIn.oidc.issuer),
      weergave,
      ...(post.mailbox ? { postvak: post.mailbox } : {}),
    }))
  const identiteit = identityOf(settings, parts, signIn, baseUrl, { ...weergave, balk: demo?.balk })
  state.app = buildApp({
    omgeving,
    identiteit,
    schil: {
      ...weergave,
      gemeentenaam: await readGemeentenamen(database.db),
      balk: demo?.balk,
    },
    files: loaded.files,
    log,
    baseUrl,
    formTargets: [signIn.oidc.origin, ...(broker ? [broker.oidc.origin] : [])],
    broker,
    ...(settings.SECURITY_CONTACT ? { securityContact: settings.SECURITY_CONTACT } : {}),
    ready: async () => !state.draining && (await database.db.ping()),
    ...(demo ? { extra: demo.routes } : {}),
  })
  await sendCodes(post, parts, baseUrl)
  await startCleaning(post.jobs, { omgeving, logboek: parts.logboek, sessions: identiteit })
  return { baseUrl, demo: demo !== undefined }
}

const stopAll = async (stops: Stops): Promise<void> => {
  for (const stop of stops.splice(0).reverse()) await stop()
}

/** Starts everything in order: database, keys, log, sign-in, site; and gives the way to stop it all. */
export const startSite = async (
  settings: Settings,
  assetsDir: string,
  log: Log,
  tell: (message: string) => void,
): Promise<Site> => {
  const stops: Stops = []
  try {
    const site = await start(settings, assetsDir, log, tell, stops)
    log({ event: 'ready' })
    return { ...site, stop: () => stopAll(stops) }
  } catch (error) {
    await stopAll(stops)
    throw error
  }
}
