import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { idPattern, openDestroyedList } from './destroyed-list.ts'
import { syncFolder } from './durable-file.ts'
import { keyCache } from './key-cache.ts'
import { clearSpare, keyFolder, privateFolder } from './key-folder.ts'
import { deriveKey, openMasterKey } from './master-key.ts'

/** Thrown when there is no key for an id (any more): what it sealed cannot be read by anyone. */
export class KeyGone extends Error {
  constructor() {
    super('there is no key for this id')
    this.name = 'KeyGone'
  }
}

/** Thrown when a key is made for an id that has one. */
export class KeyExists extends Error {
  constructor() {
    super('this id already has a key')
    this.name = 'KeyExists'
  }
}

/** Keys outside the database: one per dossier or person (id: lower-case UUID), and derived ones per purpose. */
export interface KeyStore {
  /** A fixed key for one purpose, e.g. `pseudoniem:0344:onderzoek`. Same purpose, same key. */
  derive(purpose: string): KeyObject
  /** Makes a key; it is on the disk when this returns. Throws `KeyExists`, or `KeyGone` for a destroyed id. */
  createKey(id: string): Promise<void>
  /** As `createKey` for many at once: ids that had a key keep it, and then it throws `KeyExists`. */
  createKeys(ids: readonly string[]): Promise<void>
  /** The key of an id. Throws `KeyGone`. Destruction by another process is seen within 30 seconds. */
  key(id: string): Promise<KeyObject>
  /** The key when it is at hand without waiting; otherwise undefined, and then `key` knows. */
  keyAtHand(id: string): KeyObject | undefined
  /** Destroys a key for good: first on the list of destroyed ids, then the file. Repeating it is harmless. */
  destroyKey(id: string): Promise<void>
  destroyKeys(ids: readonly string[]): Promise<void>
  /** All destroyed ids, those by other processes too: to be carried out on the database after a restore. */
  destroyed(): AsyncIterable<string>
  close(): Promise<void>
}

export interface KeyStoreOptions {
  /** The master key from a setting (see `masterKeyFromText`); without it the folder keeps its own. */
  readonly masterKey?: KeyObject
  /** Milliseconds that only go forward, for the age of what is kept in memory. */
  readonly elapsed?: () => number
}

const check = (ids: readonly string[]): void => {
  if (!ids.every((id) => idPattern.test(id))) throw new Error('not an id of a key')
}

const openFolders = async (folder: string) => {
  const keys = join(folder, 'sleutels')
  const spare = join(folder, 'onaf')
  for (const one of [folder, keys, spare]) await privateFolder(one)
  await clearSpare(spare)
  return { keys, spare }
}

/**
 * Opens (or makes) the key store in `folder`, readable by its owner only; several processes may have it open.
 * What was destroyed but still has a file (a process killed half-way, a restored copy) is removed first.
 * Throws when the master key is missing or is not the one of this folder.
 */
export const openKeyStore = async (folder: string, options: KeyStoreOptions = {}): Promise<KeyStore> => {
  const { keys, spare } = await openFolders(folder)
  const master = await openMasterKey(folder, spare, options.masterKey)
  const files = keyFolder(keys, spare, deriveKey(master, 'omhulling'))
  const gone = await openDestroyedList(join(folder, 'vernietigd'))
  await syncFolder(folder)
  await files.remove((await files.list()).filter(gone.has))

  const cache = keyCache(options.elapsed)
  const derived = new Map<string, KeyObject>()

  const createKeys = async (ids: readonly string[]) => {
    check(ids)
    await gone.refresh()
    if (ids.some(gone.has)) throw new KeyGone()
    if ((await files.create(ids)).length > 0) throw new KeyExists()
  }
  const destroyKeys = async (ids: readonly string[]) => {
    check(ids)
    await gone.add(ids.filter((id) => !gone.has(id)))
    for (const id of ids) cache.drop(id)
    await files.remove(ids)
  }
  const load = async (id: string) => {
    check([id])
    const key = await files.read(id)
    await gone.refresh()
    if (!key || gone.has(id)) throw new KeyGone()
    cache.put(id, key)
    return key
  }

  return {
    derive(purpose) {
      const key = derived.get(purpose) ?? deriveKey(master, `afgeleid:${purpose}`)
      derived.set(purpose, key)
      return key
    },
    createKey: (id) => createKeys([id]),
    createKeys,
    key: async (id) => cache.get(id) ?? load(id),
    keyAtHand: (id) => cache.get(id),
    destroyKey: (id) => destroyKeys([id]),
    destroyKeys,
    async *destroyed() {
      await gone.refresh()
      yield* gone.ids()
    },
    async close() {
      cache.clear()
      derived.clear()
      await gone.close()
    },
  }
}
