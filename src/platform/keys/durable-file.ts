import { randomBytes } from 'node:crypto'
import { link, open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** The outcome of `work`, or undefined when it fails with this error code of the file system (`ENOENT`, `EEXIST`). */
export const unless = async <T>(code: string, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work()
  } catch (error) {
    if (isCode(error, code)) return undefined
    throw error
  }
}

/** Makes the names in a folder survive a power cut. Windows cannot flush a folder and does it by itself. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeFlushed = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file whole or not at all, never over an existing one, with mode 0600: the bytes go to `spare` (a folder on
 * the same disk) and get their name by a hard link, which fails when another process was first. The name in `spare` begins with that of the file and a dot.
 * Returns false when the file was there already. The caller flushes the folder of `path`.
 */
export const writeNew = async (spare: string, path: string, bytes: Uint8Array): Promise<boolean> => {
  const temporary = join(spare, `${basename(path)}.${randomBytes(12).toString('hex')}`)
  try {
    await writeFlushed(temporary, bytes)
    return (await unless('EEXIST', () => link(temporary, path).then(() => true))) ?? false
  } finally {
    await rm(temporary, { force: true })
  }
}

/** As `writeNew`, and flushes the folder before it returns. */
export const writeNewDurably = async (spare: string, path: string, bytes: Uint8Array): Promise<boolean> => {
  const written = await writeNew(spare, path, bytes)
  await syncFolder(dirname(path))
  return written
}
