import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { idPattern } from './destroyed-list.ts'
import type { KeyStore } from './key-store.ts'

type Derives = Pick<KeyStore, 'derive'>

const toBytes = (id: string): Buffer => {
  if (!idPattern.test(id)) throw new Error('not a UUID')
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

const toId = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const keyOf = (store: Derives, gemeente: string, compartiment: string) =>
  store.derive(`pseudoniem:${gemeente}:${compartiment}`)

/**
 * How one compartment of one municipality knows a person: the person's id (lower-case UUID) as one block of AES-256
 * under a key of that compartment. One block under one key is a permutation: no two people share a pseudonym.
 * It has the form of a UUID, without a version in it.
 */
export const pseudoniem = (
  store: Derives,
  gemeente: string,
  compartiment: string,
  persoonId: string,
): string => {
  const cipher = createCipheriv('aes-256-ecb', keyOf(store, gemeente, compartiment), null).setAutoPadding(
    false,
  )
  return toId(Buffer.concat([cipher.update(toBytes(persoonId)), cipher.final()]))
}

/** The id of the person behind a pseudonym of this compartment; another compartment's pseudonym gives an id of nobody. */
export const persoonVan = (store: Derives, gemeente: string, compartiment: string, van: string): string => {
  const key = keyOf(store, gemeente, compartiment)
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  return toId(Buffer.concat([decipher.update(toBytes(van)), decipher.final()]))
}

/**
 * 32 bytes by which an exact value can be found without standing in the database: HMAC-SHA-256 under a key per
 * municipality and kind of value (`soort`).
 */
export const blindIndex = (store: Derives, gemeente: string, soort: string, waarde: string): Buffer =>
  createHmac('sha256', store.derive(`blinde-index:${gemeente}:${soort}`))
    .update(waarde)
    .digest()
