import { createHash, type KeyObject, sign } from 'node:crypto'

/** What a signature covers: names of components with their values, in order. */
export type Components = readonly (readonly [name: string, value: string])[]

/** The digest of a body, as its header carries it (RFC 9530). */
export const contentDigest = (body: string): string =>
  `sha-256=:${createHash('sha256').update(body).digest('base64')}:`

const namesOf = (components: Components): string => components.map(([name]) => `"${name}"`).join(' ')

/** The text that is signed (RFC 9421, 2.5); `parameters` are those of the signature itself. */
export const signatureBase = (components: Components, parameters: string): string =>
  [
    ...components.map(([name, value]) => `"${name}": ${value}`),
    `"@signature-params": (${namesOf(components)})${parameters}`,
  ].join('\n')

/** A post that is to be signed: with which key, under which name that key is published, at which moment (seconds since 1970). */
export interface ToSign {
  readonly url: string
  readonly contentType: string
  readonly body: string
  readonly key: KeyObject
  readonly keyId: string
  readonly created: number
}

/** The headers that prove who sent a post, where to, what and when (RFC 9421 with Ed25519, RFC 9530). */
export const signedHeaders = (post: ToSign): Readonly<Record<string, string>> => {
  const { url, contentType, body, key, keyId, created } = post
  const digest = contentDigest(body)
  const components: Components = [
    ['@method', 'POST'],
    ['@target-uri', url],
    ['content-type', contentType],
    ['content-digest', digest],
  ]
  const parameters = `;created=${created};keyid="${keyId}";alg="ed25519"`
  const signature = sign(null, Buffer.from(signatureBase(components, parameters)), key).toString('base64')
  return {
    'content-type': contentType,
    'content-digest': digest,
    'signature-input': `sig=(${namesOf(components)})${parameters}`,
    signature: `sig=:${signature}:`,
  }
}
