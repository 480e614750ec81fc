import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

const tokenPattern = /^[A-Za-z0-9_-]{43}$/
const ivLength = 12
const tagLength = 16

/** A secret of 256 random bits, base64url (43 characters), for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The value when it has the shape of a token, otherwise undefined. */
export const asToken = (raw: string | undefined): string | undefined =>
  raw !== undefined && tokenPattern.test(raw) ? raw : undefined

/** What the database keeps of a token or of a `state`: its SHA-256, so that a copy of the table opens nothing. */
export const tokenId = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()

const keyOf = (token: string, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(token, 'base64url'), '', purpose, 32)))

/** Encrypts under a key that only the holder of `token` can make; `purpose` binds it to its place. AES-256-GCM. */
export const seal = (token: string, purpose: string, plain: string): Buffer => {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(token, purpose), iv)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** What `seal` enclosed, or undefined when the token, the purpose or a byte differs. */
export const unseal = (token: string, purpose: string, sealed: Buffer): string | undefined => {
  if (sealed.length < ivLength + tagLength) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token, purpose), sealed.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
  try {
    return decipher.update(sealed.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}
