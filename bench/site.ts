import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { buildApp } from '../src/composition/app.tsx'
import { readGemeentenamen } from '../src/composition/gemeentenamen.ts'
import type { Identiteit } from '../src/inrichting/identiteit.ts'
import { sleutelVanCodes, standaardLimieten } from '../src/inrichting/index.ts'
import { systemClock } from '../src/platform/clock/clock.ts'
import { type Database, openDatabase } from '../src/platform/db/database.ts'
import { type LoadedAssets, loadAssets } from '../src/platform/html/assets.ts'
import { cookiesFor } from '../src/platform/identity/cookies.ts'
import { oidcClient } from '../src/platform/identity/oidc-client.ts'
import { oidcDefaults } from '../src/platform/identity/oidc-settings.ts'
import { defaultLimits, startSession } from '../src/platform/identity/session.ts'
import type { KeyStore } from '../src/platform/keys/key-store.ts'
import { jsonLog } from '../src/platform/log/log.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import { logSleutelDoel, openAnker, startZegelaar } from '../src/verwerkingenlogboek/index.ts'
import { worker } from './worker.ts'

const baseUrl = 'http://localhost:3000'
const cookies = cookiesFor(baseUrl)

/** Somebody in one of their petten. */
export interface SignedIn {
  readonly gemeente: string
  readonly userId: string
  readonly petId: string
}

const theWorker: SignedIn = { ...worker, userId: worker.gebruikerId }

/** The whole site on one database, in this process, as the composition root puts it together, sealer included. */
export interface Site {
  readonly app: Hono
  readonly db: Database
  readonly assets: LoadedAssets
  readonly port: number
  /** Signs somebody in, the worker of the cases by default; gives the cookie. The provider is left out: it is not what is measured. */
  signIn(who?: SignedIn): Promise<string>
  close(): Promise<void>
}

/** What the road needs, on this database. */
export const omgevingOn = (db: Database, sleutels: KeyStore): Omgeving => ({
  db,
  sleutels,
  klok: systemClock,
  logSleutel: sleutels.derive(logSleutelDoel),
  registerUri: `${baseUrl}/verwerkingsregister`,
  opDefect: ({ code }) => process.stderr.write(`defect: ${code}\n`),
})

const identityOn = (omgeving: Omgeving, weergave: Identiteit['weergave']): Identiteit => ({
  db: omgeving.db,
  clock: systemClock,
  calendar: systemClock,
  limits: defaultLimits,
  // Asked only when somebody signs in.
  oidc: oidcClient({
    ...oidcDefaults,
    issuer: 'http://127.0.0.1:9',
    clientId: 'bench',
    proof: { method: 'client_secret_basic', secret: 'bench' },
    baseUrl,
  }),
  cookies,
  baseUrl,
  secret: omgeving.sleutels.derive('tellers'),
  codes: sleutelVanCodes(omgeving.sleutels),
  adresVan: () => '127.0.0.1',
  limieten,
  weergave,
})

/** The limits are counted as always, and high: one person here does the work of many. */
const limieten = { ...standaardLimieten, posts: { ...standaardLimieten.posts, max: 1_000_000 } }

const listen = (app: Hono) =>
  new Promise<{ port: number; close: () => Promise<void> }>((done) => {
    const server = createAdaptorServer({ fetch: app.fetch })
    server.listen(0, '127.0.0.1', () =>
      done({
        port: (server.address() as AddressInfo).port,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
  })

/** Opens the site. `folder` is for the anchors of its log. */
export const openSite = async (options: {
  url: string
  sleutels: KeyStore
  assetsDir: string
  folder: string
  /** False to count what a page itself asks of the database. */
  sealer?: boolean
}): Promise<Site> => {
  const db = openDatabase({ url: options.url, prepared: true })
  const omgeving = omgevingOn(db, options.sleutels)
  const assets = await loadAssets(options.assetsDir)
  const weergave = { assets: assets.assets, theme: { className: 'voorbeeld-theme' } }
  const identiteit = identityOn(omgeving, weergave)
  const anker = await openAnker(join(options.folder, `anker-${randomUUID()}`))
  const onError = (error: unknown) => process.stderr.write(`sealing: ${String(error)}\n`)
  const sealer = { database: db, key: omgeving.logSleutel, anker, clock: systemClock, onError }
  const zegelaar = options.sealer === false ? undefined : startZegelaar(sealer)
  const app = buildApp({
    omgeving,
    identiteit,
    schil: { ...weergave, gemeentenaam: await readGemeentenamen(db) },
    files: assets.files,
    log: jsonLog(Date.now, () => undefined),
    baseUrl,
    formTargets: [],
    ready: () => db.ping(),
  })
  const server = await listen(app)
  return {
    app,
    db,
    assets,
    port: server.port,
    async signIn({ gemeente, userId, petId } = theWorker) {
      const pet = { gemeente, id: petId }
      const token = await startSession(identiteit, { userId, idToken: 'bench', pet })
      return `${cookies.name('session')}=${token}`
    },
    async close() {
      await server.close()
      await zegelaar?.stop()
      await db.close()
    },
  }
}
