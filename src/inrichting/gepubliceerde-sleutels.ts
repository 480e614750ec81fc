import { vandaag } from '../platform/clock/clock.ts'
import { berichtRol } from './bericht.store.ts'
import { vindGemeente } from './gemeente.store.ts'
import type { Identiteit } from './identiteit.ts'
import type { Meldsleutel } from './meldsleutel.ts'
import { sleutelsInGebruik } from './systeem.store.ts'

/** The keys that sign today, and the next one: a receiver knows it before it is used. */
const metVolgende = (nummers: readonly number[]): readonly number[] => [
  ...nummers,
  Math.max(0, ...nummers) + 1,
]

/** The public halves of the keys that sign notices of a municipality; undefined for one that is not live here (ADR 0016). */
export const gepubliceerdeSleutels = async (
  { db, calendar, systemen }: Pick<Identiteit, 'db' | 'calendar' | 'systemen'>,
  gemeente: string,
): Promise<readonly Meldsleutel['jwk'][] | undefined> => {
  const nummers = await db.transaction({ role: berichtRol, gemeente }, async (tx) =>
    (await vindGemeente(tx, gemeente))?.live ? sleutelsInGebruik(tx, gemeente, vandaag(calendar)) : undefined,
  )
  return systemen && nummers && metVolgende(nummers).map((nummer) => systemen.sleutel(gemeente, nummer).jwk)
}
