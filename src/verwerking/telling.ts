import { vandaag } from '../platform/clock/clock.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { rolVan } from './database-rol.ts'
import type { Wie } from './kader.ts'
import type { Omgeving } from './omgeving.ts'

/** Something that is counted per day and kind, and of which nothing else is kept. */
export interface Telling {
  readonly compartiment: Compartiment
  readonly rollen: readonly string[]
  readonly soorten: readonly string[]
  readonly tel: (tx: Tx, gemeente: string, dag: string, soort: string) => Promise<void>
}

/**
 * Adds one to a count. It stands beside the road because nobody's data is touched: no dossier, no person, no log line, so that a
 * count cannot be tied to a moment or a worker (ADR 0015). Answers false for another role or an unknown kind; then nothing is counted.
 */
export const runTelling = async (
  telling: Telling,
  soort: string | undefined,
  { rol, gemeente }: Pick<Wie, 'rol' | 'gemeente'>,
  { db, klok }: Pick<Omgeving, 'db' | 'klok'>,
): Promise<boolean> => {
  if (soort === undefined || !telling.soorten.includes(soort) || !telling.rollen.includes(rol)) return false
  const scope = { role: rolVan(telling.compartiment), gemeente }
  await db.transaction(scope, (tx) => telling.tel(tx, gemeente, vandaag(klok), soort))
  return true
}
