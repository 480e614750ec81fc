import type { webcrypto } from 'node:crypto'
import type { Assurance } from './claims.ts'
import { isLoopback } from './loopback.ts'

/** How this site proves to the provider that it is the client. */
export type ClientProof =
  | { readonly method: 'client_secret_basic' | 'client_secret_post'; readonly secret: string }
  /** A private JWK with `kid` and `alg`; what the NL GOV profile of OIDC asks for. */
  | { readonly method: 'private_key_jwt'; readonly jwk: Readonly<webcrypto.JsonWebKey & { kid?: string }> }

/** The OpenID provider of the municipality (or its broker). */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly proof: ClientProof
  /** Where this site stands: `https://host`, without a path. */
  readonly baseUrl: string
  readonly scope: string
  readonly assurance: Assurance
  /** Claim paths; `sub` and `name` unless the broker has others. */
  readonly claims: { readonly subject: string; readonly name: string; readonly mail: string }
  /** Where on this site the browser comes back after signing in, and after signing out. */
  readonly paths: { readonly callback: string; readonly signedOut: string }
  /** Whether the provider may be told whom to sign in: only the demo provider. */
  readonly loginHint: boolean
}

/** Everything but what a municipality must fill in. */
export const oidcDefaults = {
  scope: 'openid',
  assurance: { acr: [], amr: [] },
  claims: { subject: 'sub', name: 'name', mail: 'email' },
  paths: { callback: '/aanmelden/terug', signedOut: '/afgemeld' },
  loginHint: false,
} as const satisfies Partial<OidcSettings>

/** Where the provider sends the browser back to. */
export const redirectUri = ({ baseUrl, paths }: Pick<OidcSettings, 'baseUrl' | 'paths'>): string =>
  new URL(paths.callback, baseUrl).href

/** Where the provider sends the browser after signing out. */
export const afterSignOutUri = ({ baseUrl, paths }: Pick<OidcSettings, 'baseUrl' | 'paths'>): string =>
  new URL(paths.signedOut, baseUrl).href

/** Whether the issuer may be asked over plain http: only when it is this machine. Throws for any other http issuer. */
export const insecureAllowed = (issuer: string): boolean => {
  const { protocol, hostname } = new URL(issuer)
  if (protocol === 'https:') return false
  if (protocol === 'http:' && isLoopback(hostname)) return true
  throw new Error('the issuer must be https, or http on loopback')
}
