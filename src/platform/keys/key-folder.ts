import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, unless, writeNew } from './durable-file.ts'
import { keyBytes } from './master-key.ts'
import { decrypt, encrypt } from './sealed.ts'

const hourInMs = 3_600_000
const atOnce = 32

/** Runs `work` on all items, a few at a time. */
const forAll = async <T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> => {
  const queue = Iterator.from(items)
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const remove = async (path: string): Promise<void> => {
  await unless('ENOENT', () => unlink(path))
}

/** Makes a folder that only its owner can enter, also when it was there with wider rights. */
export const privateFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
}

/** Removes what killed processes left half-written, by the disk's own clock; a file younger than an hour may be in use. */
export const clearSpare = async (spare: string): Promise<void> => {
  const probe = join(spare, randomBytes(12).toString('hex'))
  await writeFile(probe, '', { mode: 0o600 })
  const { mtimeMs } = await stat(probe)
  await forAll(await readdir(spare), async (name) => {
    const found = await unless('ENOENT', () => stat(join(spare, name)))
    if (found && mtimeMs - found.mtimeMs > hourInMs) await remove(join(spare, name))
  })
  await remove(probe)
}

/** The wrapped data keys on disk: a file per id, in 256 folders by the first two hex digits of the id. */
export const keyFolder = (folder: string, spare: string, wrapping: KeyObject) => {
  const shard = (id: string) => join(folder, id.slice(0, 2))
  const path = (id: string) => join(shard(id), id)
  const syncShards = (ids: Iterable<string>) => forAll(new Set(Array.from(ids, shard)), syncFolder)

  return {
    /** Makes and writes a new key per id, flushed. Returns the ids that had one already; those are left as they are. */
    async create(ids: readonly string[]): Promise<readonly string[]> {
      const present: string[] = []
      await forAll(new Set(ids.map(shard)), (one) =>
        mkdir(one, { recursive: true, mode: 0o700 }).then(() => {}),
      )
      await syncFolder(folder)
      await forAll(ids, async (id) => {
        const raw = randomBytes(keyBytes)
        const written = await writeNew(spare, path(id), encrypt(wrapping, Buffer.from(id), raw))
        raw.fill(0)
        if (!written) present.push(id)
      })
      await syncShards(ids)
      return present
    },
    /** The key, or undefined when there is none. Throws when the file was altered or belongs to another id. */
    async read(id: string): Promise<KeyObject | undefined> {
      const wrapped = await unless('ENOENT', () => readFile(path(id)))
      if (!wrapped) return undefined
      const raw = decrypt(wrapping, Buffer.from(id), wrapped)
      const key = createSecretKey(raw)
      raw.fill(0)
      return key
    },
    /**
     * Removes the keys, also what a killed process left of them in `spare`. Not flushed: the list of destroyed ids was,
     * and the next start removes again what a power cut brings back.
     */
    async remove(ids: readonly string[]): Promise<void> {
      const leaving = new Set(ids)
      const left = (await readdir(spare)).filter((name) => leaving.has(name.slice(0, name.indexOf('.'))))
      await forAll(left, (name) => remove(join(spare, name)))
      await forAll(ids, (id) => remove(path(id)))
    },
    /** The ids that have a file. */
    async list(): Promise<readonly string[]> {
      const found: string[] = []
      await forAll(await readdir(folder), async (name) => {
        found.push(...(await readdir(join(folder, name))))
      })
      return found
    },
  }
}
