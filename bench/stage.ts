import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../src/platform/db/database.ts'
import { type KeyStore, openKeyStore } from '../src/platform/keys/key-store.ts'
import { makeCase } from './cases.ts'
import { fillNational } from './national/fill.ts'
import { type Sampled, sealSample } from './national/sample.ts'
import { playTemplate } from './national/template.ts'
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
  /** Dossiers of the big set that are truly encrypted, spread over all municipalities. */
  readonly sampled: readonly Sampled[]
  /** How long the big set took to make, in seconds. */
  readonly seconds: number
  close(): Promise<void>
}

/** Dossiers of one copy of the template: two onderzoeken and an aanpak. */
const dossiersPerCopy = 3
/** Dossiers of the big set that can be opened. */
const sampleSize = 1000

const fill = async (
  { superUrl }: Addresses,
  dossiers: number,
  tell: (text: string) => void,
): Promise<number> => {
  const begin = performance.now()
  await fillNational(superUrl, Math.ceil(dossiers / dossiersPerCopy), tell)
  await asSuperuser(superUrl, ['vacuum analyze', 'checkpoint'])
  return (performance.now() - begin) / 1000
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
    await playTemplate(omgeving)
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
    await fill(small, smallSet, () => undefined)
    tell(`Filling a set of ${options.dossiers} dossiers.`)
    const seconds = await fill(big, options.dossiers, tell)
    const copies = Math.ceil(options.dossiers / dossiersPerCopy)
    const sampled = await sealSample(big.superUrl, sleutels, copies, sampleSize)
    tell(`Filled in ${seconds.toFixed(0)} s; ${sampled.length} dossiers of it truly encrypted.`)
    const assetsDir = fileURLToPath(new URL('./dist/assets', import.meta.url))
    return { place, sleutels, assetsDir, cases: made, small, big, sampled, seconds, close }
  } catch (error) {
    await close()
    throw error
  }
}
