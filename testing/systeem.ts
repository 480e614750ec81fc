import { createHash, createPrivateKey, randomUUID, sign, type webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as oidc from 'openid-client'
import { inrichtingRol } from '../src/inrichting/index.ts'
import { registreerSysteem, type Systeem } from '../src/inrichting/systeem.store.ts'
import { accessTokens } from '../src/platform/identity/access-tokens.ts'
import { demoKeys } from '../src/platform/identity/demo-keys.ts'
import { startDemoProvider } from '../src/platform/identity/demo-provider.ts'
import { demoAanmelddienst } from '../src/teksten/nl/aanmelden.ts'
import { systeemScope } from '../src/verwerking/systeem.ts'
import { gemeente, type TestOmgeving } from './omgeving.ts'

type Keys = CryptoKeyPair
type Claims = Readonly<Record<string, unknown>>

const newKeys = (): Promise<Keys> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']) as Promise<Keys>

/** A key as a JWK. */
const exportKey = async (key: CryptoKey) =>
  (await crypto.subtle.exportKey('jwk', key)) as webcrypto.JsonWebKey

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JWT with this header and these claims, signed with this private JWK (ES256). */
const signJwt = (header: object, claims: object, jwk: webcrypto.JsonWebKey): string => {
  const text = `${part(header)}.${part(claims)}`
  const key = createPrivateKey({ key: jwk as never, format: 'jwk' })
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/** A proof that the caller holds this key, for this token at this address (RFC 9449), good but for what is given. */
export const bewezen = async (
  token: string,
  { publicKey, privateKey }: CryptoKeyPair,
  url: string,
  claims: object = {},
): Promise<string> => {
  const { kty, crv, x, y } = await exportKey(publicKey)
  const ath = createHash('sha256').update(token).digest('base64url')
  const good = { htm: 'GET', htu: url, ath, jti: randomUUID(), iat: Math.floor(Date.now() / 1000) }
  const header = { alg: 'ES256', typ: 'dpop+jwt', jwk: { kty, crv, x, y } }
  return signJwt(header, { ...good, ...claims }, await exportKey(privateKey))
}

/** Registers a system of a party in the municipality of the tests, from the first day of 2026 unless it says otherwise. */
export const registreer = (
  { omgeving }: Pick<TestOmgeving, 'omgeving'>,
  systeem: Pick<Systeem, 'clientId' | 'organisatieId'> & Partial<Systeem>,
): Promise<string> => {
  const vol = {
    gemeente,
    id: randomUUID(),
    naam: `Systeem ${systeem.clientId}`,
    van: '2026-01-01',
    sleutel: 1,
  }
  const rij = { ...vol, ...systeem }
  return omgeving.db
    .transaction({ role: inrichtingRol, gemeente: rij.gemeente }, (tx) => registreerSysteem(tx, rij))
    .then(() => rij.id)
}

/**
 * A real provider that gives tokens for the API at `baseUrl` to these clients, each with a key of its own; and what signs a token that is
 * wrong in one thing only, with the key of that provider.
 */
export const tokenProvider = async (
  baseUrl: string,
  clientIds: readonly string[],
  { requireDPoP = false }: { requireDPoP?: boolean } = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-tokens-'))
  const audience = `${baseUrl}/api/v1`
  const keys = new Map<string, Keys>()
  for (const id of clientIds) keys.set(id, await newKeys())
  const systems = await Promise.all(
    [...keys].map(async ([id, { publicKey }]) => ({
      id,
      publicKey: { ...(await exportKey(publicKey)), alg: 'ES256', use: 'sig' },
    })),
  )
  const provider = await startDemoProvider({
    port: 0,
    folder,
    accounts: [],
    client: {
      id: 'samenspraak',
      secret: 'x'.repeat(32),
      redirectUri: `${baseUrl}/aanmelden/terug`,
      postLogoutRedirectUri: `${baseUrl}/afgemeld`,
    },
    texts: demoAanmelddienst,
    api: { audience, scope: `${systeemScope} samenspraak:anders`, systems },
  })
  const { issuer } = provider
  const [own] = (await demoKeys(folder)).jwks.keys as readonly (webcrypto.JsonWebKey & { kid?: string })[]
  if (!own) throw new Error('a provider has a key')

  /** Asks the provider for a token, as a system does. */
  const token = async (
    clientId: string,
    { scope = systeemScope, dpop }: { scope?: string; dpop?: Keys } = {},
  ) => {
    const key = keys.get(clientId)?.privateKey
    if (!key) throw new Error(`no key for ${clientId}`)
    const config = await oidc.discovery(new URL(issuer), clientId, {}, oidc.PrivateKeyJwt(key), {
      execute: [oidc.allowInsecureRequests],
    })
    const options = dpop ? { DPoP: oidc.getDPoPHandle(config, dpop) } : undefined
    const parameters = { resource: audience, ...(scope === '' ? {} : { scope }) }
    return (await oidc.clientCredentialsGrant(config, parameters, options)).access_token
  }
  const now = () => Math.floor(Date.now() / 1000)
  const goodHeader = { alg: 'ES256', typ: 'at+jwt', kid: own.kid }
  const goodClaims = (clientId: string): Claims => ({
    ...{ iss: issuer, aud: audience, sub: clientId, client_id: clientId, jti: randomUUID() },
    ...{ iat: now(), exp: now() + 300, scope: systeemScope },
  })
  return {
    issuer,
    tokens: accessTokens({ issuer, audience, baseUrl, requireDPoP }),
    token,
    newKeys,
    /** A key of nobody. */
    strangeKey: async () => exportKey((await newKeys()).privateKey),
    /** A token signed by the provider that is good but for what is given. */
    forged: (clientId: string, claims: Claims = {}, header: object = {}, key = own as webcrypto.JsonWebKey) =>
      signJwt({ ...goodHeader, ...header }, { ...goodClaims(clientId), ...claims }, key),
    /** The same without a signature at all. */
    unsigned: (clientId: string) => `${part({ alg: 'none', typ: 'at+jwt' })}.${part(goodClaims(clientId))}.`,
    async close() {
      await provider.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type TokenProvider = Awaited<ReturnType<typeof tokenProvider>>
