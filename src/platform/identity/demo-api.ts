import type { Configuration } from 'oidc-provider'
import type { DemoApi } from './demo-options.ts'

/** The systems as clients of the provider: they have no browser, and prove themselves with their key. */
export const systemClients = (api: DemoApi | undefined): NonNullable<Configuration['clients']> =>
  (api?.systems ?? []).map(({ id, publicKey }) => ({
    client_id: id,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [publicKey] as never },
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    id_token_signed_response_alg: 'ES256',
  }))

const minutes = 60

/** Tokens by client credentials for the one API: JWTs (RFC 9068) that live five minutes, bound to a key when the client asks so (RFC 9449). */
export const systemFeatures = (api: DemoApi | undefined): NonNullable<Configuration['features']> =>
  api
    ? {
        clientCredentials: { enabled: true },
        dPoP: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: (_ctx, { grantTypes }) =>
            grantTypes?.includes('client_credentials') ? api.audience : [],
          getResourceServerInfo: (_ctx, resource) => ({
            scope: resource === api.audience ? api.scope : '',
            audience: resource,
            accessTokenFormat: 'jwt',
            accessTokenTTL: api.seconds ?? 5 * minutes,
            jwt: { sign: { alg: 'ES256' } },
          }),
        },
      }
    : {}
