import { type KeyObject, randomUUID } from 'node:crypto'
import { appendFile, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KeyExists, KeyGone, type KeyStore, type KeyStoreOptions, openKeyStore } from './key-store.ts'
import { masterKeyFromText } from './master-key.ts'

let folder: string
let opened: KeyStore[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspraak-keys-'))
  opened = []
})
afterEach(async () => {
  await Promise.all(opened.map((store) => store.close()))
  await rm(folder, { recursive: true })
})

const openOne = async (options?: KeyStoreOptions): Promise<KeyStore> => {
  const store = await openKeyStore(folder, options)
  opened.push(store)
  return store
}
const fileOf = (id: string) => join(folder, 'sleutels', id.slice(0, 2), id)
const same = (one: KeyObject, other: KeyObject) => one.equals(other)
const all = async (ids: AsyncIterable<string>) => {
  const found: string[] = []
  for await (const id of ids) found.push(id)
  return found
}

describe('keys', () => {
  test('a key made in one process is read in another, and is the same after a restart', async () => {
    const [one, other] = await Promise.all([openOne(), openOne()])
    const id = randomUUID()
    await one.createKey(id)
    const key = await one.key(id)
    expect(same(key, await other.key(id))).toBe(true)
    expect(same(key, await (await openOne()).key(id))).toBe(true)
    expect(one.keyAtHand(id)).toBe(key)
  })

  test('a second key for one id is refused and the first stays, also from two processes at once', async () => {
    const [one, other] = await Promise.all([openOne(), openOne()])
    const id = randomUUID()
    const outcomes = await Promise.allSettled([one.createKey(id), other.createKey(id)])
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(KeyExists)])
    expect(same(await one.key(id), await other.key(id))).toBe(true)
  })

  test('an id without a key, and a text that is no id, give nothing', async () => {
    const store = await openOne()
    await expect(store.key(randomUUID())).rejects.toThrow(KeyGone)
    await expect(store.key('../hoofdsleutel')).rejects.toThrow('not an id of a key')
    await expect(store.createKey('A')).rejects.toThrow('not an id of a key')
    expect(store.keyAtHand(randomUUID())).toBeUndefined()
  })

  test('a key file put in the place of another id is refused', async () => {
    const store = await openOne()
    const [one, other] = [randomUUID(), randomUUID()]
    await store.createKeys([one, other])
    await copyFile(fileOf(one), fileOf(other))
    await expect(store.key(other)).rejects.toThrow('do not belong')
  })

  test('all is readable by its owner only, and the key itself is nowhere on the disk', async () => {
    const store = await openOne()
    const id = randomUUID()
    await store.createKey(id)
    const raw = (await store.key(id)).export()
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      expect((await stat(path)).mode & 0o777, path).toBe(entry.isDirectory() ? 0o700 : 0o600)
      if (entry.isFile()) expect((await readFile(path)).includes(raw), path).toBe(false)
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })
})

describe('destruction', () => {
  test('a destroyed key is gone, is on the list once, and never comes back', async () => {
    const store = await openOne()
    const [id, kept] = [randomUUID(), randomUUID()]
    await store.createKeys([id, kept])
    await store.key(id)
    await store.destroyKey(id)
    await store.destroyKey(id)
    await expect(store.key(id)).rejects.toThrow(KeyGone)
    await expect(store.createKey(id)).rejects.toThrow(KeyGone)
    await expect(stat(fileOf(id))).rejects.toThrow('ENOENT')
    expect(await all(store.destroyed())).toEqual([id])
    expect(await store.key(kept)).toBeDefined()
  })

  test('another process sees it within thirty seconds, at once when it did not have the key at hand', async () => {
    let ms = 0
    const [one, other] = await Promise.all([openOne(), openOne({ elapsed: () => ms })])
    const [id, second] = [randomUUID(), randomUUID()]
    await one.createKeys([id, second])
    await other.key(id)
    await one.destroyKeys([id, second])
    await expect(other.key(second)).rejects.toThrow(KeyGone)
    ms = 29_999
    expect(other.keyAtHand(id)).toBeDefined()
    ms = 30_000
    expect(other.keyAtHand(id)).toBeUndefined()
    await expect(other.key(id)).rejects.toThrow(KeyGone)
    expect((await all(other.destroyed())).sort()).toEqual([id, second].sort())
  })

  test('a restored copy of the file does not bring the key back, and is removed at the next start', async () => {
    const store = await openOne()
    const id = randomUUID()
    await store.createKey(id)
    const copy = await readFile(fileOf(id))
    await store.destroyKey(id)
    await writeFile(fileOf(id), copy)
    await expect(store.key(id)).rejects.toThrow(KeyGone)
    await expect((await openOne()).key(id)).rejects.toThrow(KeyGone)
    await expect(stat(fileOf(id))).rejects.toThrow('ENOENT')
  })

  test('half a line left by a killed process spoils no line after it', async () => {
    const store = await openOne()
    const [half, id] = [randomUUID(), randomUUID()]
    await store.createKeys([half, id])
    await appendFile(join(folder, 'vernietigd'), `\n${half.slice(0, 20)}`)
    await store.destroyKey(id)
    expect(await all((await openOne()).destroyed())).toEqual([id])
    expect(await store.key(half)).toBeDefined()
  })

  test('what a killed process left half-made of a key goes with it', async () => {
    const store = await openOne()
    const id = randomUUID()
    await store.createKey(id)
    await copyFile(fileOf(id), join(folder, 'onaf', `${id}.00`))
    await store.destroyKey(id)
    expect(await readdir(join(folder, 'onaf'))).toEqual([])
  })

  test('thousands at once from two processes: every one is on the list', async () => {
    const [one, other] = await Promise.all([openOne(), openOne()])
    const ids = Array.from({ length: 3000 }, () => randomUUID())
    await Promise.all([one.destroyKeys(ids.slice(0, 1500)), other.destroyKeys(ids.slice(1500))])
    expect((await all((await openOne()).destroyed())).sort()).toEqual(ids.sort())
  })
})

describe('the master key', () => {
  const text = Buffer.alloc(32, 7).toString('base64')

  test('derived keys: the same purpose the same key, also after a restart; another purpose another key', async () => {
    const [one, other] = await Promise.all([openOne(), openOne()])
    expect(same(one.derive('log'), other.derive('log'))).toBe(true)
    expect(same(one.derive('log'), one.derive('pseudoniem:0344:onderzoek'))).toBe(false)
  })

  test('given by a setting it is not written, and another one is refused', async () => {
    const id = randomUUID()
    await (await openOne({ masterKey: masterKeyFromText(text) })).createKey(id)
    await expect(stat(join(folder, 'hoofdsleutel'))).rejects.toThrow('ENOENT')
    const wrong = masterKeyFromText(Buffer.alloc(32, 8).toString('base64'))
    await expect(openOne({ masterKey: wrong })).rejects.toThrow('does not belong')
    await expect(openOne()).rejects.toThrow('missing')
    expect(await (await openOne({ masterKey: masterKeyFromText(`${text}\n`) })).key(id)).toBeDefined()
  })

  test('a lost file is not quietly replaced by a new key', async () => {
    await openOne()
    await rm(join(folder, 'hoofdsleutel'))
    await expect(openOne()).rejects.toThrow('missing')
  })

  test.each([
    '',
    'kort',
    `${text}=`,
    Buffer.alloc(31).toString('base64'),
    Buffer.alloc(33).toString('base64'),
  ])('a text that is not 32 bytes in base64 is refused without showing it: %j', (wrong) => {
    expect(() => masterKeyFromText(wrong)).toThrow(/^the master key is not 32 bytes in base64$/)
  })
})
