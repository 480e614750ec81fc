import { type FileHandle, open } from 'node:fs/promises'

/** Which ids were destroyed: a file that only grows, one id per line, written before the key itself goes. */
export interface DestroyedList {
  /** Writes the ids to the disk. They count as destroyed when this returns. */
  add(ids: readonly string[]): Promise<void>
  /** Reads what other processes added. */
  refresh(): Promise<void>
  has(id: string): boolean
  /** As last read. */
  ids(): IterableIterator<string>
  close(): Promise<void>
}

/** A lower-case UUID of any version. */
export const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const perWrite = 1000
const perRead = 1 << 20

const writeWhole = async (handle: FileHandle, bytes: Buffer): Promise<void> => {
  const { bytesWritten } = await handle.write(bytes)
  // Half a write is repeated whole, so that no other process's line can come in the middle of one of ours.
  if (bytesWritten < bytes.length) await writeWhole(handle, bytes)
}

/** The lines of the file from `offset` on. Only whole lines: what a killed process left half is no id and is passed over. */
const readFrom = async (
  handle: FileHandle,
  offset: number,
  each: (line: string) => void,
): Promise<number> => {
  const buffer = Buffer.alloc(perRead)
  let at = offset
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, perRead, at)
    const whole = buffer.lastIndexOf('\n', bytesRead - 1) + 1
    if (bytesRead === 0 || whole === 0 || whole > bytesRead) return at
    for (const line of buffer.toString('latin1', 0, whole).split('\n')) each(line)
    at += whole
  }
}

/** Opens (or makes) the list. Safe with several processes: lines are appended whole, each after a line end of its own. */
export const openDestroyedList = async (path: string): Promise<DestroyedList> => {
  const handle = await open(path, 'a+', 0o600)
  const known = new Set<string>()
  let offset = 0
  let reading = Promise.resolve()

  const read = async () => {
    const { size } = await handle.stat()
    if (size > offset) {
      offset = await readFrom(handle, offset, (line) => idPattern.test(line) && known.add(line))
    }
  }
  const refresh = () => {
    reading = reading.then(read, read)
    return reading
  }
  await refresh()

  return {
    async add(ids) {
      for (let start = 0; start < ids.length; start += perWrite) {
        const part = ids.slice(start, start + perWrite)
        await writeWhole(handle, Buffer.from(`\n${part.join('\n')}\n`))
      }
      await handle.sync()
      for (const id of ids) known.add(id)
    },
    refresh,
    has: (id) => known.has(id),
    ids: () => known.values(),
    close: () => handle.close(),
  }
}
