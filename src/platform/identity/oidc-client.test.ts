import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpBrowser } from '../../../testing/http-browser.ts'
import { demoKeys } from './demo-keys.ts'
import { type DemoProvider, startDemoProvider } from './demo-provider.ts'
import { demoStore } from './demo-store.ts'
import { type OidcClient, oidcClient, type SignInChecks, SignInError } from './oidc-client.ts'
import { type OidcSettings, oidcDefaults } from './oidc-settings.ts'

const site = 'http://127.0.0.1:1'
const folder = mkdtempSync(join(tmpdir(), 'samenspraak-demo-'))
const proof = { method: 'client_secret_basic', secret: 'not-secret' } as const
const word = 'word'
const texts = {
  title: word,
  warning: word,
  choose: word,
  signInAs: word,
  signOutTitle: word,
  signOut: word,
  signedOut: word,
  failedTitle: word,
  failed: word,
  back: word,
}
let provider: DemoProvider

beforeAll(async () => {
  provider = await startDemoProvider({
    port: 0,
    folder,
    accounts: [
      { sub: 'noor', name: 'Noor', description: '', claims: { acr: 'substantial', groepen: ['a'] } },
    ],
    client: {
      id: 'site',
      secret: proof.secret,
      redirectUri: `${site}/aanmelden/terug`,
      postLogoutRedirectUri: `${site}/`,
    },
    texts,
    codeSeconds: 2,
  })
})
afterAll(async () => {
  await provider.close()
  rmSync(folder, { recursive: true })
})

const clientWith = (settings: Partial<OidcSettings> = {}): OidcClient =>
  oidcClient({
    ...oidcDefaults,
    issuer: provider.issuer,
    clientId: 'site',
    proof,
    baseUrl: site,
    loginHint: true,
    ...settings,
  })

/** The query with which the provider sends the browser back, and what the site remembered. */
const answer = async (client: OidcClient): Promise<[string, SignInChecks]> => {
  const { url, ...checks } = await client.begin('noor')
  const page = await new HttpBrowser(site).get(url, (to) => to.startsWith(site))
  return [new URL(page.url).search, checks]
}

const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof SignInError ? error.failure : error
}

describe('the answer of the provider', () => {
  test('gives subject, name and claims', async () => {
    const client = clientWith()
    const wie = await client.finish(...(await answer(client)))
    expect(wie).toMatchObject({
      issuer: provider.issuer,
      subject: 'noor',
      name: 'Noor',
      claims: { groepen: ['a'] },
    })
  })

  test.each(['nonce', 'state', 'codeVerifier'] as const)('is refused with another %s', async (name) => {
    const client = clientWith()
    const [query, checks] = await answer(client)
    const other = 'x'.repeat(43)
    expect(await failure(client.finish(query, { ...checks, [name]: other }))).toBe('invalid')
  })

  test('is refused a second time', async () => {
    const client = clientWith()
    const [query, checks] = await answer(client)
    await client.finish(query, checks)
    expect(await failure(client.finish(query, checks))).toBe('invalid')
  })

  test('is refused after the code has expired', async () => {
    const client = clientWith()
    const [query, checks] = await answer(client)
    await new Promise((resolve) => setTimeout(resolve, 3100))
    expect(await failure(client.finish(query, checks))).toBe('invalid')
  })

  test('is refused for a site with another secret', async () => {
    const client = clientWith({ proof: { ...proof, secret: 'other' } })
    expect(await failure(answer(client).then((given) => client.finish(...given)))).toBe('invalid')
  })

  test('must say that the sign-in was strong enough', async () => {
    const enough = clientWith({ assurance: { acr: ['substantial', 'high'], amr: [] } })
    expect((await enough.finish(...(await answer(enough)))).subject).toBe('noor')
    const more = clientWith({ assurance: { acr: ['high'], amr: [] } })
    expect(await failure(answer(more).then((given) => more.finish(...given)))).toBe('not-assured')
  })

  test('must hold the configured subject', async () => {
    const client = clientWith({ claims: { ...oidcDefaults.claims, subject: 'bsn' } })
    expect(await failure(answer(client).then((given) => client.finish(...given)))).toBe('invalid')
  })
})

describe('the provider itself', () => {
  test('that does not answer is unreachable, and is tried again later', async () => {
    const client = clientWith({ issuer: 'http://127.0.0.1:9' })
    expect(await failure(client.begin())).toBe('unreachable')
    expect(await client.signOutUrl()).toBeUndefined()
  })

  test.each(['http://aanmelden.example', 'http://10.0.0.1', 'ftp://127.0.0.1'])(
    'must be https, or on loopback: not %s',
    (issuer) => {
      expect(() => clientWith({ issuer })).toThrow('https')
    },
  )

  test('of the demo keeps its keys where only their owner reads them', () => {
    expect(statSync(join(folder, 'demo-provider.json')).mode & 0o777).toBe(0o600)
  })

  test('of the demo refuses a sign-in without PKCE', async () => {
    const { url } = await clientWith().begin('noor')
    const bare = new URL(url)
    bare.searchParams.delete('code_challenge')
    bare.searchParams.delete('code_challenge_method')
    const page = await new HttpBrowser(site).get(bare.href, (to) => to.startsWith(site))
    expect(new URL(page.url).searchParams.get('error')).toBe('invalid_request')
  })
})

test('a private key can stand in for the secret (NL GOV profile)', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = 'k1'
  const jwk = { ...privateKey.export({ format: 'jwk' }), alg: 'PS256', kid }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { jwks } = await demoKeys(folder)
  const broker = new Provider(issuer, {
    adapter: demoStore(Date.now),
    jwks: jwks as never,
    features: { devInteractions: { enabled: false } },
    clients: [
      {
        client_id: 'site',
        redirect_uris: [`${site}/aanmelden/terug`],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'PS256',
        jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'PS256' } as never] },
      },
    ],
  })
  server.on('request', broker.callback())
  // A code that is not there: the broker says so only to a client that has proved itself.
  const seen: string[] = []
  broker.on('grant.error', (_ctx, error) => seen.push(error.message))
  const finishWith = async (key: typeof jwk) => {
    const client = clientWith({ issuer, proof: { method: 'private_key_jwt', jwk: key } })
    const { state, ...checks } = await client.begin()
    const query = new URLSearchParams({ state, code: 'none', iss: issuer }).toString()
    return failure(client.finish(query, { state, ...checks }))
  }
  expect(await finishWith(jwk)).toBe('invalid')
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  expect(await finishWith({ ...other, alg: 'PS256', kid })).toBe('invalid')
  expect(seen).toEqual(['invalid_grant', 'invalid_client'])
  server.close()
})
