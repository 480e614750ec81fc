import type { KeyObject } from 'node:crypto'
import type { Clock } from '../platform/clock/clock.ts'
import { opruimMac } from '../verwerking/logregel-mac.ts'
import type { Anker } from './anker.ts'
import { leesSlot, verwijderOudsteDag } from './opruimen.store.ts'
import { leesGemeenten } from './verifieer.store.ts'

/**
 * How many years the logs are kept. No act names a term; ours is that of the claims they may have to answer (AVG 82 with
 * BW 3:310, five years), and BIO2 8.15.04 leaves it to the risk. A gemeente may lengthen it.
 */
const bewaarjarenLogboek = 5

/** What removing whole days needs. */
export interface OpruimOpties {
  readonly database: Parameters<typeof leesSlot>[0]
  readonly key: KeyObject
  readonly anker: Pick<Anker, 'schrijfOpgeruimd'>
  readonly clock: Clock
}

/** The first UTC day that is still kept: `years` whole years before now. */
const firstKept = (now: number, years: number): string => {
  const at = new Date(now)
  at.setUTCFullYear(at.getUTCFullYear() - years)
  return at.toISOString().slice(0, 10)
}

/**
 * Removes the days of a municipality's log that are past their term, whole (AVG 5 lid 1 e, N-AVG-5-1e). First the anchors
 * say that they go and with which chain value the last one ends, so that the rest stays provable. Returns the days.
 */
export const ruimDagenOp = async (
  { database, key, anker, clock }: OpruimOpties,
  gemeente: string,
  jaren: number = bewaarjarenLogboek,
): Promise<readonly { readonly dag: string; readonly regels: number }[]> => {
  const voor = firstKept(clock.now(), jaren)
  const slot = await leesSlot(database, gemeente, voor)
  if (!slot) return []
  const { dag: totEnMet, keten } = slot
  const mac = opruimMac(key, gemeente, totEnMet, keten)
  await anker.schrijfOpgeruimd({ gemeente, totEnMet, keten, mac }, clock.now())
  const removed: { dag: string; regels: number }[] = []
  for (;;) {
    const day = await verwijderOudsteDag(database, gemeente, voor)
    if (!day) return removed
    removed.push(day)
  }
}

/** As `ruimDagenOp`, for every municipality that has a log here. Returns the number of days that went. */
export const ruimAllesOp = async (opties: OpruimOpties): Promise<number> => {
  let dagen = 0
  for (const gemeente of await leesGemeenten(opties.database))
    dagen += (await ruimDagenOp(opties, gemeente)).length
  return dagen
}
