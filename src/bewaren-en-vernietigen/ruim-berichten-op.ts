import {
  berichtRol,
  gemeentenamen,
  inrichtingRol,
  vergeetBerichten,
  vergeetVerlopenVragen,
} from '../inrichting/index.ts'
import { type Clock, vandaag } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'

/** Forgets, in all municipalities, who got a notice by mail more than a day ago, and to whom a code went that works no more (AVG 5 lid 1 onder e). Gives how many. */
export const ruimBerichtenOp = async ({ db, klok }: { db: Database; klok: Clock }): Promise<number> => {
  const gemeenten = await db.transaction({ role: inrichtingRol }, gemeentenamen)
  let aantal = 0
  for (const gemeente of gemeenten.keys())
    aantal += await db.transaction({ role: berichtRol, gemeente }, async (tx) => {
      const verlopen = await vergeetVerlopenVragen(tx, gemeente, vandaag(klok))
      return verlopen + (await vergeetBerichten(tx, gemeente))
    })
  return aantal
}
