import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a run of the tests needs at most, in bytes. */
const enough = 3 * 2 ** 30

const freeIn = (folder: string): number => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}

/** A new folder for a throw-away database: in memory where there is room for it, otherwise on the disk. */
export const fastFolder = (): string => {
  const memory = '/dev/shm'
  const place = process.platform === 'linux' && freeIn(memory) > enough ? memory : tmpdir()
  return mkdtempSync(join(place, 'samenspraak-test-'))
}
