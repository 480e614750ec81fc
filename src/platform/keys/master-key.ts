import { createSecretKey, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unless, writeNewDurably } from './durable-file.ts'

/** Bytes of every key in this store: AES-256 and HMAC-SHA-256. */
export const keyBytes = 32

/** A key for one purpose, derived from the master key by HKDF-SHA-256 (RFC 5869). */
export const deriveKey = (master: KeyObject, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', master, 'samenspraak', purpose, keyBytes)))

/** The master key from a setting: 32 bytes in base64. Throws when it is anything else, without showing it. */
export const masterKeyFromText = (text: string): KeyObject => {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== keyBytes || bytes.toString('base64') !== text.trim()) {
    throw new Error('the master key is not 32 bytes in base64')
  }
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

const readText = (path: string) => unless('ENOENT', () => readFile(path, 'utf8'))

const ownMasterKey = async (folder: string, spare: string): Promise<KeyObject> => {
  const path = join(folder, 'hoofdsleutel')
  if ((await readText(path)) === undefined) {
    const used = await readText(join(folder, 'kenmerk'))
    // A new master key over existing keys would make all of them unreadable: refuse, unless another start was just first.
    if (used === undefined) {
      await writeNewDurably(spare, path, Buffer.from(`${randomBytes(keyBytes).toString('base64')}\n`))
    }
  }
  const text = await readText(path)
  if (text === undefined) throw new Error('the master key of this key store is missing')
  return masterKeyFromText(text)
}

/**
 * The master key of a key store: `given` (from a setting), or the file `hoofdsleutel`, made on the first start.
 * The file `kenmerk` (a derived value, no key) tells whether it is the one that the keys were wrapped with; throws if not.
 */
export const openMasterKey = async (
  folder: string,
  spare: string,
  given: KeyObject | undefined,
): Promise<KeyObject> => {
  const master = given ?? (await ownMasterKey(folder, spare))
  const path = join(folder, 'kenmerk')
  const mark = deriveKey(master, 'kenmerk').export()
  await writeNewDurably(spare, path, Buffer.from(`${mark.toString('hex')}\n`))
  const known = Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
  if (known.length !== mark.length || !timingSafeEqual(known, mark)) {
    throw new Error('the master key does not belong to this key store')
  }
  return master
}
