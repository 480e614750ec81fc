import * as oidc from 'openid-client'
import { type Claims, isAssured, textClaim } from './claims.ts'
import { clientAuthentication } from './client-proof.ts'
import { afterSignOutUri, insecureAllowed, type OidcSettings, redirectUri } from './oidc-settings.ts'

/** Why a sign-in failed: the answer was not good, not strong enough, the person declined, or the provider is away. */
export type SignInFailure = 'invalid' | 'not-assured' | 'declined' | 'unreachable'

/** A sign-in that did not succeed; holds no claims and no tokens. */
export class SignInError extends Error {
  readonly failure: SignInFailure
  constructor(failure: SignInFailure) {
    super(`sign-in failed: ${failure}`)
    this.failure = failure
  }
}

/** Who signed in, according to the provider. */
export interface SignedIn {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly mail?: string
  readonly claims: Claims
  readonly idToken: string
}

/** What a sign-in needs to be finished. */
export interface SignInChecks {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** The code flow with PKCE, state and nonce at one provider. */
export interface OidcClient {
  /** Where to send the browser, and what to remember meanwhile. Throws SignInError `unreachable`. */
  begin(loginHint?: string): Promise<SignInChecks & { url: string }>
  /** Exchanges the code in the query of the callback. Throws SignInError. */
  finish(query: string, checks: SignInChecks): Promise<SignedIn>
  /** Where the browser signs out at the provider; undefined when the provider has no such place. */
  signOutUrl(idToken?: string): Promise<string | undefined>
  /** Whether it may be told whom to sign in: the demo provider alone. */
  readonly takesHint: boolean
  /** The origin that forms of ours may lead to (CSP `form-action`). */
  readonly origin: string
  /** The issuer of this provider, that gives systems their tokens too. */
  readonly issuer: string
}

const failureOf = (error: unknown): SignInError => {
  if (error instanceof SignInError) return error
  if (error instanceof oidc.AuthorizationResponseError) {
    return new SignInError(error.error === 'access_denied' ? 'declined' : 'invalid')
  }
  if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) {
    return new SignInError('unreachable')
  }
  return new SignInError('invalid')
}

const signedIn = (settings: OidcSettings, claims: oidc.IDToken, idToken: string): SignedIn => {
  if (!isAssured(claims, settings.assurance)) throw new SignInError('not-assured')
  const subject = textClaim(claims, settings.claims.subject)
  if (subject === undefined) throw new SignInError('invalid')
  const mail = textClaim(claims, settings.claims.mail)
  const name = textClaim(claims, settings.claims.name) ?? subject
  return { issuer: claims.iss, subject, name, claims, idToken, ...(mail === undefined ? {} : { mail }) }
}

/** Asks the provider for its configuration on first use, and again after a failure. Signatures are always checked. */
const discovered = (settings: OidcSettings): (() => Promise<oidc.Configuration>) => {
  const insecure = insecureAllowed(settings.issuer)
  let known: Promise<oidc.Configuration> | undefined
  const discover = async () =>
    oidc.discovery(
      new URL(settings.issuer),
      settings.clientId,
      {},
      await clientAuthentication(settings.proof),
      {
        timeout: 10,
        execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
      },
    )
  return () => {
    known ??= discover().catch(() => {
      known = undefined
      throw new SignInError('unreachable')
    })
    return known
  }
}

const begin = async (settings: OidcSettings, config: oidc.Configuration, loginHint?: string) => {
  const codeVerifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const { acr } = settings.assurance
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri(settings),
    scope: settings.scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
    ...(settings.loginHint && loginHint ? { login_hint: loginHint } : {}),
  })
  return { url: url.href, state, nonce, codeVerifier }
}

const finish = async (
  settings: OidcSettings,
  config: oidc.Configuration,
  query: string,
  checks: SignInChecks,
): Promise<SignedIn> => {
  const url = new URL(redirectUri(settings))
  url.search = query
  const tokens = await oidc.authorizationCodeGrant(config, url, {
    pkceCodeVerifier: checks.codeVerifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims || !tokens.id_token) throw new SignInError('invalid')
  return signedIn(settings, claims, tokens.id_token)
}

/** The client for one provider. Throws at once for an http issuer that is not on loopback. */
export const oidcClient = (settings: OidcSettings): OidcClient => {
  const configuration = discovered(settings)
  return {
    takesHint: settings.loginHint,
    origin: new URL(settings.issuer).origin,
    issuer: settings.issuer,
    begin: async (loginHint) => begin(settings, await configuration(), loginHint),
    finish: async (query, checks) => {
      const config = await configuration()
      return finish(settings, config, query, checks).catch((error: unknown) => {
        throw failureOf(error)
      })
    },
    signOutUrl: async (idToken) => {
      const config = await configuration().catch(() => undefined)
      if (!config?.serverMetadata().end_session_endpoint) return undefined
      return oidc.buildEndSessionUrl(config, {
        post_logout_redirect_uri: afterSignOutUri(settings),
        ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      }).href
    },
  }
}
