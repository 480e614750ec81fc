import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { movableClock } from '../src/platform/clock/clock.ts'
import { openKeyStore } from '../src/platform/keys/key-store.ts'
import type { Afloop } from '../src/verwerking/afloop.ts'
import type { Herkomst } from '../src/verwerking/gang.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import type { Rol } from '../src/wet/rollen.ts'
import { type TestDatabase, type TestDatabaseOptions, testDatabase } from './database.ts'

export const gemeente = '0344'
export const andereGemeente = '0363'
export const herkomst: Herkomst = { kanaal: 'taak', netwerk: undefined }

/** A moment in Amsterdam's morning on day `datum` ('yyyy-mm-dd'). */
const ochtend = (datum: string): number => Date.parse(`${datum}T09:00:00+01:00`)

/** A worker in one pet: the same name and role give the same person. */
export const werker = (rol: Rol, nummer = 1, in_ = gemeente): Wie => {
  const staart = `${rol.length.toString(16).padStart(2, '0')}${rol.charCodeAt(0).toString(16)}${nummer.toString(16).padStart(8, '0')}`
  return {
    gebruikerId: `11111111-1111-4111-8111-${staart}`,
    naam: `${rol} ${nummer}`,
    petId: `22222222-2222-4222-8222-${staart}`,
    gemeente: in_,
    rol,
    isAmbtenaar: true,
  }
}

/** The road on a fresh database with a key store of its own and a clock that stands on `datum`. */
export const testOmgeving = async (
  datum = '2026-12-01',
  opties: TestDatabaseOptions = {},
  eigen?: TestDatabase,
) => {
  const database = eigen ?? (await testDatabase(opties))
  const folder = await mkdtemp(join(tmpdir(), 'samenspraak-sleutels-'))
  const sleutels = await openKeyStore(folder)
  const klok = movableClock(ochtend(datum))
  const defecten: string[] = []
  const omgeving: Omgeving = {
    db: database.db,
    sleutels,
    klok,
    logSleutel: sleutels.derive('logboek'),
    registerUri: 'https://samenspraak.test/verwerkingsregister',
    // A test that wants to know what clamd says starts clamd (`testing/clamd.ts`).
    virusscanner: async () => 'clean',
    opDefect: ({ code }) => defecten.push(code),
  }
  return {
    ...database,
    omgeving,
    klok,
    defecten,
    folder,
    /** Runs a verwerking on the one road. */
    doe: (
      verwerking: Verwerking,
      wie: Wie,
      invoer: unknown,
      rest: { dossierId?: string; versie?: number; handelingId?: string } = {},
    ): Promise<Afloop> => {
      klok.advance(1)
      return runVerwerking(verwerking, { invoer, ...rest }, wie, omgeving, herkomst)
    },
    async close() {
      await sleutels.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type TestOmgeving = Awaited<ReturnType<typeof testOmgeving>>

/** The outcome of an act that must have been done; throws with the reasons when it was not. */
export const gedaan = <U = Record<string, string>>(afloop: Afloop): { uitkomst: U; dossierId: string } => {
  if (afloop.soort !== 'gedaan') throw new Error(`not done: ${JSON.stringify(afloop)}`)
  return { uitkomst: afloop.uitkomst as U, dossierId: afloop.dossierId ?? '' }
}

/** How an act ended: the codes for which it was refused, or else the kind of its outcome alone. */
export const afgelopen = (afloop: Afloop): readonly string[] =>
  afloop.soort === 'geweigerd' ? afloop.redenen.map(({ code }) => code) : [afloop.soort]

/** The codes for which an act was refused; throws when it was not refused. */
export const redenen = (afloop: Afloop): readonly string[] => {
  if (afloop.soort !== 'geweigerd') throw new Error(`not refused: ${JSON.stringify(afloop)}`)
  return afloop.redenen.map(({ code }) => code)
}
