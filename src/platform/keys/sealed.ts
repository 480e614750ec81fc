import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'

const version = 1
const nonceBytes = 12
const tagBytes = 16
const headBytes = 1 + nonceBytes

/** Thrown when bytes cannot be opened: altered, moved, or another key. Says nothing about what is in them. */
export class Unsealable extends Error {
  constructor() {
    super('these bytes do not belong to this key and this place')
    this.name = 'Unsealable'
  }
}

/** Where a ciphertext belongs; it cannot be opened anywhere else. */
export interface Place {
  readonly gemeente: string
  readonly compartiment: string
  /** Id of the dossier (or person) whose key it is. */
  readonly dossier: string
  readonly tabel: string
  /** Id of the row. */
  readonly rij: string
  readonly sleutelversie: number
}

/** AES-256-GCM (NIST SP 800-38D) with a random nonce: version byte | 12 bytes nonce | ciphertext | 16 bytes tag. */
export const encrypt = (key: KeyObject, bound: Uint8Array, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(bound)
  const body = cipher.update(plain)
  cipher.final()
  return Buffer.concat([Buffer.of(version), nonce, body, cipher.getAuthTag()])
}

/** The inverse of `encrypt`. Throws `Unsealable`. */
export const decrypt = (key: KeyObject, bound: Uint8Array, sealed: Uint8Array): Buffer => {
  if (sealed[0] !== version || sealed.length < headBytes + tagBytes) throw new Unsealable()
  const tagAt = sealed.length - tagBytes
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, headBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(bound)
  decipher.setAuthTag(sealed.subarray(tagAt))
  const plain = decipher.update(sealed.subarray(headBytes, tagAt))
  try {
    decipher.final()
  } catch {
    plain.fill(0)
    throw new Unsealable()
  }
  return plain
}

// A list in JSON, so that no two places give the same bytes.
const bind = (place: Place): Buffer =>
  Buffer.from(
    JSON.stringify([
      place.gemeente,
      place.compartiment,
      place.dossier,
      place.tabel,
      place.rij,
      place.sleutelversie,
    ]),
  )

/** Encrypts a value (anything JSON can hold), bound to its place. Throws when JSON cannot hold it. */
export const seal = (key: KeyObject, place: Place, value: unknown): Buffer => {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError('JSON cannot hold this value')
  return encrypt(key, bind(place), Buffer.from(text))
}

/** The value sealed at this place. Throws `Unsealable` when the bytes were altered, moved or sealed with another key. */
export const unseal = (key: KeyObject, place: Place, bytes: Uint8Array): unknown =>
  JSON.parse(decrypt(key, bind(place), bytes).toString())
