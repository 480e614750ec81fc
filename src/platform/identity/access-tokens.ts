import * as oauth from 'oauth4webapi'
import { insecureAllowed } from './oidc-settings.ts'

/** Why a token opens nothing; never with what was in it. */
export type TokenFailure = 'invalid' | 'expired' | 'unreachable'

export class TokenError extends Error {
  readonly code: TokenFailure
  constructor(code: TokenFailure) {
    super(code)
    this.name = 'TokenError'
    this.code = code
  }
}

/** Which tokens are taken: of one provider, for one API. */
export interface TokenSettings {
  readonly issuer: string
  /** What the token must be meant for. */
  readonly audience: string
  /** Where this site stands, as its clients see it: a proof of possession names the address that was called. */
  readonly baseUrl: string
  /** Only tokens that are bound to a key of their client (RFC 9449). */
  readonly requireDPoP: boolean
}

/** Who a token was issued to, and for what. */
export interface Token {
  readonly clientId: string
  readonly scopes: readonly string[]
  /** The proof that came with it: it serves once. */
  readonly proof?: Proof
}

/** By what a proof of possession is known again, and the moment it names (ms since 1970): five minutes around that it holds. */
export interface Proof {
  readonly id: string
  readonly at: number
}

/** Looks at the token of a request (RFC 6750, 9068, 9449). Throws `TokenError`. */
export interface AccessTokens {
  readonly requireDPoP: boolean
  verify(request: Request): Promise<Token>
}

const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA', 'Ed25519']

const discover = async (issuer: string): Promise<oauth.AuthorizationServer> => {
  const url = new URL(issuer)
  const answer = await oauth.discoveryRequest(url, {
    algorithm: 'oidc',
    [oauth.allowInsecureRequests]: insecureAllowed(issuer),
    signal: () => AbortSignal.timeout(10_000),
  })
  return oauth.processDiscoveryResponse(url, answer)
}

const failureOf = (error: unknown): TokenFailure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === oauth.JWT_TIMESTAMP_CHECK) return 'expired'
  const known =
    error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError
  // The keys of the provider could not be read: nothing is known of this token.
  if (!known || code === oauth.RESPONSE_IS_NOT_CONFORM || code === oauth.RESPONSE_IS_NOT_JSON)
    return 'unreachable'
  return 'invalid'
}

/** The proof of this request, once it was verified: what is signed, for of one text there are more signatures. */
const proofOf = ({ headers }: Request): Proof | undefined => {
  const [header = '', payload = ''] = headers.get('dpop')?.split('.') ?? []
  if (payload === '') return undefined
  const { iat } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number }
  return { id: `${header}.${payload}`, at: iat * 1000 }
}

/** Checks tokens of one provider, whose keys are read once and again when they change. Throws at once for an http issuer elsewhere. */
export const accessTokens = ({ issuer, audience, baseUrl, requireDPoP }: TokenSettings): AccessTokens => {
  const insecure = insecureAllowed(issuer)
  let server: Promise<oauth.AuthorizationServer> | undefined
  const provider = () => {
    server ??= discover(issuer).catch((error: unknown) => {
      server = undefined
      throw error
    })
    return server
  }
  return {
    requireDPoP,
    verify: async (request) => {
      try {
        const { pathname, search } = new URL(request.url)
        const { method, headers } = request
        const claims = await oauth.validateJwtAccessToken(
          await provider(),
          new Request(new URL(pathname + search, baseUrl), { method, headers }),
          audience,
          { requireDPoP, signingAlgorithms: algorithms, [oauth.allowInsecureRequests]: insecure },
        )
        const scopes = typeof claims.scope === 'string' ? claims.scope.split(' ') : []
        const proof = proofOf(request)
        return { clientId: claims.client_id, scopes, ...(proof ? { proof } : {}) }
      } catch (error) {
        throw new TokenError(failureOf(error))
      }
    },
  }
}
