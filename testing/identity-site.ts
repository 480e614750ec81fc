import { createSecretKey, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { type Identiteit, standaardLimieten } from '../src/inrichting/identiteit.ts'
import { mountIdentity } from '../src/inrichting/identity-routes.ts'
import type { IdentiteitEnv } from '../src/inrichting/wie.ts'
import { requireWie } from '../src/inrichting/with-session.ts'
import { movableClock } from '../src/platform/clock/clock.ts'
import type { Database } from '../src/platform/db/database.ts'
import { securityHeaders } from '../src/platform/http/security-headers.ts'
import { cookiesFor } from '../src/platform/identity/cookies.ts'
import type { DemoAccount } from '../src/platform/identity/demo-pages.tsx'
import { type DemoProviderOptions, startDemoProvider } from '../src/platform/identity/demo-provider.ts'
import { oidcClient } from '../src/platform/identity/oidc-client.ts'
import { afterSignOutUri, oidcDefaults, redirectUri } from '../src/platform/identity/oidc-settings.ts'
import { defaultLimits } from '../src/platform/identity/session.ts'
import { demoAanmelddienst } from '../src/teksten/nl/aanmelden.ts'

const act = '/onderzoeken/:id/handelingen/vraag-gegevens-aan-partij'

/** A small site with the real sign-in, a page that says who acts, a form that says what it got, one of an act, and a search of which nothing is held. */
const makeApp = (deps: Identiteit): Hono<IdentiteitEnv> => {
  const app = new Hono<IdentiteitEnv>()
  app.use(securityHeaders({ https: false, formTargets: [deps.oidc.origin] }))
  mountIdentity(app, deps)
  app.get('/wie', (c) => c.json(c.get('wie')))
  app.get('/werk', requireWie, (c) => c.text(`werk van ${c.get('wie').naam}`))
  app.post('/werk', async (c) => c.json({ path: c.req.path, ...(await c.req.parseBody()) }))
  app.post('/zoek', (c) => c.text('gezocht'))
  app.post(act, (c) => c.text('gedaan'))
  app.post('/api/v1/werk', (c) => c.json({ gedaan: true }))
  return app
}

const listen = (server: ReturnType<typeof createAdaptorServer>): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )

/** Starts the site and its demo provider on free loopback ports; `options` changes what a test is about. */
export const identitySite = async (
  db: Database,
  accounts: readonly DemoAccount[],
  options: {
    deps?: Partial<Identiteit>
    provider?: Partial<DemoProviderOptions>
    acr?: readonly string[]
  } = {},
) => {
  let app: Hono<IdentiteitEnv> | undefined
  const server = createAdaptorServer({
    fetch: (req) => app?.fetch(req) ?? new Response(null, { status: 503 }),
  })
  const baseUrl = `http://127.0.0.1:${await listen(server)}`
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-demo-'))
  const client = {
    id: 'samenspraak',
    secret: randomBytes(16).toString('hex'),
    redirectUri: redirectUri({ ...oidcDefaults, baseUrl }),
    postLogoutRedirectUri: afterSignOutUri({ ...oidcDefaults, baseUrl }),
  }
  const providerOptions = { port: 0, folder, accounts, client, texts: demoAanmelddienst, ...options.provider }
  let provider = await startDemoProvider(providerOptions)
  const settings = {
    ...oidcDefaults,
    issuer: provider.issuer,
    clientId: client.id,
    proof: { method: 'client_secret_basic', secret: client.secret } as const,
    baseUrl,
    loginHint: true,
    assurance: { acr: options.acr ?? [], amr: [] },
  }
  const clock = movableClock(Date.UTC(2027, 0, 15, 9))
  const deps: Identiteit = {
    db,
    clock,
    calendar: clock,
    limits: defaultLimits,
    oidc: oidcClient(settings),
    cookies: cookiesFor(baseUrl),
    baseUrl,
    secret: createSecretKey(randomBytes(32)),
    codes: createSecretKey(randomBytes(32)),
    adresVan: () => '192.0.2.1',
    limieten: standaardLimieten,
    weergave: {
      assets: {
        css: '/a.css',
        js: '/a.js',
        icon: '/a.svg',
        places: '/a.json',
        call: '/c.js',
        weigh: '/w.js',
        live: '/assets/live.js',
      },
      theme: { className: 'voorbeeld-theme' },
    },
    issuerNaam: 'demo',
    houdbaar: new Set(['/werk', act]),
    ...options.deps,
  }
  app = makeApp(deps)
  return {
    baseUrl,
    clock,
    deps,
    settings,
    issuer: provider.issuer,
    async restartProvider() {
      const port = Number(new URL(provider.issuer).port)
      await provider.close()
      provider = await startDemoProvider({ ...providerOptions, port })
    },
    async close() {
      await provider.close()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type IdentitySite = Awaited<ReturnType<typeof identitySite>>
