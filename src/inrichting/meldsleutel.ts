import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { KeyStore } from '../platform/keys/key-store.ts'

/** A key with which a municipality signs notices to systems of parties, and how its public half is published. */
export interface Meldsleutel {
  readonly key: KeyObject
  readonly kid: string
  readonly jwk: Readonly<Record<string, string>>
}

/** How PKCS #8 says that 32 bytes are an Ed25519 key (RFC 8410). */
const voorEd25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Key `nummer` of this municipality: derived from the master key, so that every process has the same one and none of it is kept anywhere
 * (ADR 0006). Its name is its thumbprint (RFC 7638).
 */
export const meldsleutelVan = (
  sleutels: Pick<KeyStore, 'derive'>,
  gemeente: string,
  nummer: number,
): Meldsleutel => {
  const zaad = sleutels.derive(`meldingen:${gemeente}:${nummer}`).export()
  const key = createPrivateKey({ key: Buffer.concat([voorEd25519, zaad]), format: 'der', type: 'pkcs8' })
  const { crv, kty, x } = createPublicKey(key).export({ format: 'jwk' }) as Record<
    'crv' | 'kty' | 'x',
    string
  >
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
  return { key, kid, jwk: { kty, crv, x, kid, use: 'sig', alg: 'EdDSA' } }
}
