import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** SHA-256 of each file by its path in the folder. */
export type Sums = Record<string, string>

/** How a folder is copied. */
export interface CopyOptions {
  /** True for a path (relative to the folder) that does not come along; of a folder left out an empty one does. */
  readonly leaveOut?: (path: string) => boolean
  /** Called for each file and folder made. */
  readonly onMade?: (path: string) => void
}

const unlessGone = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const copyContent = async (input: FileHandle, output: FileHandle, buffer: Buffer): Promise<string> => {
  const hash = createHash('sha256')
  for (;;) {
    const { bytesRead } = await input.read(buffer)
    if (bytesRead === 0) return hash.digest('hex')
    const part = buffer.subarray(0, bytesRead)
    hash.update(part)
    await output.writeFile(part)
  }
}

/** Copies a file and gives the sum of what was copied; undefined when it is gone by now. */
const copyFile = async (from: string, to: string, buffer: Buffer): Promise<string | undefined> => {
  const input = await unlessGone(open(from, 'r'))
  if (!input) return undefined
  try {
    const output = await open(to, 'wx', 0o600)
    try {
      return await copyContent(input, output, buffer)
    } finally {
      await output.close()
    }
  } finally {
    await input.close()
  }
}

const entriesOf = async (folder: string) => (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? []

/** Copies a folder that may be in use: what disappears meanwhile is left out. Links are not followed. */
export const copyFolder = async (from: string, to: string, options: CopyOptions = {}): Promise<Sums> => {
  const sums: Sums = {}
  const buffer = Buffer.allocUnsafe(1 << 18)

  const copyOne = async (path: string): Promise<void> => {
    const sum = await copyFile(join(from, path), join(to, path), buffer)
    if (sum === undefined) return
    options.onMade?.(join(to, path))
    sums[path] = sum
  }

  const copyInto = async (folder: string): Promise<void> => {
    for (const entry of await entriesOf(join(from, folder))) {
      const path = join(folder, entry.name)
      const comesAlong = !options.leaveOut?.(path)
      if (entry.isDirectory()) {
        await mkdir(join(to, path), { mode: 0o700 })
        options.onMade?.(join(to, path))
      }
      if (entry.isDirectory() && comesAlong) await copyInto(path)
      if (entry.isFile() && comesAlong) await copyOne(path)
    }
  }

  await copyInto('')
  return sums
}

/** How many files are written to the disk at a time; the disk does several in one go. */
const atOnce = 16

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Makes the content and the names of all files in a folder, and the folder itself, survive a loss of power. */
export const syncFolder = async (folder: string): Promise<void> => {
  const names = await readdir(folder, { recursive: true })
  const waiting = ['', ...names].values()
  const work = async () => {
    for (const name of waiting) await sync(join(folder, name))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
