import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../src/platform/db/database.ts'
import { type KeyStore, openKeyStore } from '../src/platform/keys/key-store.ts'
import { makeCase } from './cases.ts'
import { nationalSet } from './national-set.ts'
import type { Options } from './options.ts'
import { type Addresses, asSuperuser, openPlace, type Place } from './place.ts'
import { omgevingOn } from './site.ts'
import { registerWorker } from './worker.ts'

/** What the measurements of pages share: a small and a big database with the same cases in them. */
export interface Stage {
  readonly place: Place
  readonly sleutels: KeyStore
  readonly assetsDir: string
  readonly cases: readonly string[]
  readonly small: Addresses
  readonly big: Addresses
  close(): Promise<void>
}

/** Dossiers in the small set. */
export const smallSet = 1000
/** Running cases of one worker, as on the worklist of the demo. */
const cases = 45

const makeCases = async (url: string, sleutels: KeyStore, tell: (text: string) => void) => {
  const db = openDatabase({ url })
  try {
    await registerWorker(db)
    const omgeving = omgevingOn(db, sleutels)
    const made: string[] = []
    for (let nr = 0; nr < cases; nr += 5) {
      const five = Array.from({ length: Math.min(5, cases - nr) }, (_, i) => makeCase(omgeving, nr + i))
      made.push(...(await Promise.all(five)))
      tell(`${made.length} of ${cases} cases of 60 gegevens made by the acts themselves`)
    }
    return made
  } finally {
    await db.close()
  }
}

/** Makes the databases. Takes a minute or more, depending on the number of dossiers. */
export const openStage = async (options: Options, tell: (text: string) => void): Promise<Stage> => {
  const place = await openPlace()
  const sleutels = await openKeyStore(join(place.folder, 'sleutels'))
  const close = async () => {
    await sleutels.close()
    await place.close()
  }
  try {
    const base = await place.database('bench_base')
    const made = await makeCases(base.appUrl, sleutels, tell)
    const small = await place.database('bench_small', 'bench_base')
    const big = await place.database('bench_big', 'bench_base')
    await asSuperuser(small.superUrl, nationalSet(smallSet))
    tell(`Filling a set of ${options.dossiers} dossiers.`)
    await asSuperuser(big.superUrl, nationalSet(options.dossiers))
    const assetsDir = fileURLToPath(new URL('./dist/assets', import.meta.url))
    return { place, sleutels, assetsDir, cases: made, small, big, close }
  } catch (error) {
    await close()
    throw error
  }
}
