import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Configuration, Provider } from 'oidc-provider'
import { systemClock } from '../clock/clock.ts'
import { systemClients, systemFeatures } from './demo-api.ts'
import { type DemoKeys, demoKeys } from './demo-keys.ts'
import type { DemoProviderOptions } from './demo-options.ts'
import { messagePage, signOutPage } from './demo-pages.tsx'
import { demoRequest } from './demo-requests.ts'
import { demoStore } from './demo-store.ts'

export type { DemoProviderOptions } from './demo-options.ts'

export interface DemoProvider {
  readonly issuer: string
  close(): Promise<void>
}

const hour = 3600

const nameOf = ({ name = 'demo-op' }: DemoProviderOptions): string => name

const configuration = (options: DemoProviderOptions, keys: DemoKeys): Configuration => ({
  clients: [
    {
      client_id: options.client.id,
      client_secret: options.client.secret,
      redirect_uris: [options.client.redirectUri],
      post_logout_redirect_uris: [options.client.postLogoutRedirectUri],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    },
    ...systemClients(options.api),
  ],
  adapter: demoStore(systemClock.now),
  jwks: keys.jwks as NonNullable<Configuration['jwks']>,
  cookies: {
    keys: [...keys.cookieKeys],
    names: {
      session: nameOf(options),
      interaction: `${nameOf(options)}-keuze`,
      resume: `${nameOf(options)}-verder`,
    },
    short: { httpOnly: true, sameSite: 'lax', path: '/' },
    long: { httpOnly: true, sameSite: 'lax', path: '/' },
  },
  pkce: { required: () => true },
  // The claims go along in the ID token: the site asks nothing else of the provider.
  conformIdTokenClaims: false,
  claims: { openid: ['sub', 'name', ...options.accounts.flatMap(({ claims }) => Object.keys(claims ?? {}))] },
  findAccount: (_ctx, sub) => {
    const account = options.accounts.find((one) => one.sub === sub)
    return account && { accountId: sub, claims: () => ({ sub, name: account.name, ...account.claims }) }
  },
  loadExistingGrant: async ({ oidc }) => {
    const { client, session, provider } = oidc
    if (!client || !session?.accountId) return undefined
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
  interactions: { url: (_ctx, { uid }) => `/kies/${uid}` },
  features: {
    devInteractions: { enabled: false },
    ...systemFeatures(options.api),
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = signOutPage(options.texts, form)
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = message(options, options.texts.signOutTitle, options.texts.signedOut)
      },
    },
  },
  renderError: (ctx) => {
    ctx.type = 'html'
    ctx.body = message(options, options.texts.failedTitle, options.texts.failed)
  },
  ttl: {
    AccessToken: hour,
    AuthorizationCode: options.codeSeconds ?? 60,
    Grant: hour,
    IdToken: hour,
    Interaction: hour,
    Session: hour,
  },
})

const message = ({ texts, client }: DemoProviderOptions, title: string, text: string) =>
  messagePage(texts, title, text, new URL(client.redirectUri).origin)

const listen = (server: ReturnType<typeof createServer>, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/**
 * A real OpenID provider for the demo: anyone on this machine signs in as anyone on its list, without a password.
 * Listens on loopback only. Rejects when the port is taken.
 */
export const startDemoProvider = async (options: DemoProviderOptions): Promise<DemoProvider> => {
  const keys = await demoKeys(options.folder)
  let handle: (req: IncomingMessage, res: ServerResponse) => unknown = (_req, res) => res.writeHead(503).end()
  const server = createServer((req, res) => handle(req, res))
  const issuer = `http://127.0.0.1:${await listen(server, options.port)}`
  const provider = new Provider(issuer, configuration(options, keys))
  handle = demoRequest(provider, options)
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
