import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { demoAccounts } from '../demo/accounts.ts'
import { openDemo } from '../demo/demo.ts'
import type { Identiteit } from '../inrichting/identiteit.ts'
import { standaardLimieten } from '../inrichting/index.ts'
import { type Clock, systemClock } from '../platform/clock/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import { loadAssets } from '../platform/html/assets.ts'
import { deleteExpired } from '../platform/identity/cleanup.store.ts'
import { cookiesFor } from '../platform/identity/cookies.ts'
import { defaultLimits } from '../platform/identity/session.ts'
import { openKeyStore } from '../platform/keys/key-store.ts'
import { masterKeyFromText } from '../platform/keys/master-key.ts'
import type { Log } from '../platform/log/log.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { logSleutelDoel, openAnker, startZegelaar } from '../verwerkingenlogboek/index.ts'
import { adresVan, buildApp } from './app.tsx'
import { openDemoClock } from './demo-clock.ts'
import { readGemeentenamen } from './gemeentenamen.ts'
import { demoProvider, ownProvider } from './identity.ts'
import { logSignIns } from './log-sign-ins.ts'
import { openMigrated } from './open-database.ts'
import { shipLogs } from './ship-logs.ts'
import { stopInOrder } from './stop-in-order.ts'

/** A running site. */
export interface Site {
  readonly baseUrl: string
  readonly demo: boolean
  stop(): Promise<void>
}

const listen = (
  server: ReturnType<typeof createAdaptorServer>,
  port: number,
  host: string,
): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => done((server.address() as AddressInfo).port))
  })

const everyHour = 3_600_000

/** Starts everything in order: database, keys, log, sign-in, site; and gives the way to stop it all. */
export const startSite = async (
  settings: Settings,
  assetsDir: string,
  log: Log,
  tell: (message: string) => void,
): Promise<Site> => {
  const data = resolve(settings.SAMENSPRAAK_DATA)
  mkdirSync(data, { recursive: true, mode: 0o755 })
  const stops: (() => Promise<unknown>)[] = []
  try {
    const database = await openMigrated(settings, log, tell)
    stops.push(database.stop)
    const demoMode = database.embedded
    const masterKey = settings.MASTER_KEY ? { masterKey: masterKeyFromText(settings.MASTER_KEY) } : {}
    const sleutels = await openKeyStore(settings.KEYS_FOLDER ?? join(data, 'sleutels'), masterKey)
    stops.push(() => sleutels.close())
    const demoClock = demoMode ? openDemoClock(data, systemClock) : undefined
    const klok: Clock = demoClock ?? systemClock
    const logSleutel = sleutels.derive(logSleutelDoel)
    const anker = await openAnker(settings.ANCHOR_FOLDER ?? join(data, 'anker'))
    const onError = (error: unknown) =>
      log({ event: 'seal', code: error instanceof Error ? error.name : 'unknown' })
    const zegelaar = startZegelaar({
      database: database.db,
      key: logSleutel,
      anker,
      clock: systemClock,
      onError,
    })
    stops.push(() => zegelaar.stop())

    let app: Hono | undefined
    const server = createAdaptorServer({
      fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    })
    const port = await listen(server, settings.PORT, settings.HOST)
    let draining = false
    stops.push(() => stopInOrder(server, () => (draining = true)))
    const baseUrl = settings.BASE_URL ?? `http://localhost:${port}`

    const omgeving: Omgeving = {
      db: database.db,
      sleutels,
      klok,
      logSleutel,
      registerUri: `${baseUrl}/verwerkingsregister`,
      opDefect: ({ code, traceId }) => log({ event: 'defect', code, traceId }),
    }
    const signIn = demoMode ? await demoProvider(data, baseUrl, demoAccounts) : ownProvider(settings, baseUrl)
    stops.push(signIn.close)
    const { assets, files } = await loadAssets(assetsDir)
    const theme = {
      className: settings.THEME_CLASS,
      stylesheet: settings.THEME_URL,
      logo: settings.LOGO_URL ? { src: settings.LOGO_URL, alt: '' } : undefined,
    }
    const identiteit: Identiteit = {
      db: database.db,
      clock: systemClock,
      calendar: klok,
      limits: {
        ...defaultLimits,
        idleMs: settings.SESSION_IDLE_MINUTES * 60_000,
        absoluteMs: settings.SESSION_ABSOLUTE_HOURS * everyHour,
      },
      oidc: signIn.oidc,
      cookies: cookiesFor(baseUrl),
      baseUrl,
      secret: sleutels.derive('tellers'),
      adresVan: (c) => adresVan(c) ?? 'onbekend',
      limieten: standaardLimieten,
      weergave: { assets, theme },
      opGebeurtenis: logSignIns(omgeving),
      ...(signIn.issuerName ? { issuerNaam: signIn.issuerName } : {}),
    }
    const demo = demoClock ? await openDemo({ omgeving, clock: demoClock, data, tell }) : undefined
    app = buildApp({
      omgeving,
      identiteit,
      schil: { assets, theme, gemeentenaam: await readGemeentenamen(database.db), balk: demo?.balk },
      files,
      log,
      baseUrl,
      formTargets: [signIn.oidc.origin],
      ready: async () => !draining && (await database.db.ping()),
      ...(demo ? { extra: demo.routes } : {}),
    })
    const cleaning = setInterval(() => void deleteExpired(identiteit).catch(onError), everyHour)
    stops.push(async () => clearInterval(cleaning))
    if (settings.OTLP_ENDPOINT) stops.push(shipLogs(settings.OTLP_ENDPOINT, omgeving, log))
    log({ event: 'ready' })
    return { baseUrl, demo: demoMode, stop: () => stopAll(stops) }
  } catch (error) {
    await stopAll(stops)
    throw error
  }
}

const stopAll = async (stops: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const stop of [...stops].reverse()) await stop()
}
