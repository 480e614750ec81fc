import * as oidc from 'openid-client'
import type { ClientProof } from './oidc-settings.ts'

const algorithms: Readonly<Record<string, { name: string; hash?: string; namedCurve?: string }>> = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
}

/** The way this client proves itself. Throws when the private key has no algorithm we know. */
export const clientAuthentication = async (proof: ClientProof): Promise<oidc.ClientAuth> => {
  if (proof.method !== 'private_key_jwt') {
    const basic = proof.method === 'client_secret_basic'
    return basic ? oidc.ClientSecretBasic(proof.secret) : oidc.ClientSecretPost(proof.secret)
  }
  const { jwk } = proof
  const algorithm = algorithms[jwk.alg ?? '']
  if (!algorithm) throw new Error('the private key needs alg ES256, ES384, PS256 or RS256')
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign'])
  return oidc.PrivateKeyJwt(jwk.kid === undefined ? key : { key, kid: jwk.kid })
}
