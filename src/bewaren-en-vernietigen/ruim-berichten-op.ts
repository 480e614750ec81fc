import { berichtRol, gemeentenamen, inrichtingRol, vergeetBerichten } from '../inrichting/index.ts'
import type { Database } from '../platform/db/database.ts'

/** Forgets, in all municipalities, who got a notice by mail more than a day ago (AVG 5 lid 1 onder e). Gives how many. */
export const ruimBerichtenOp = async ({ db }: { db: Database }): Promise<number> => {
  const gemeenten = await db.transaction({ role: inrichtingRol }, gemeentenamen)
  let aantal = 0
  for (const gemeente of gemeenten.keys())
    aantal += await db.transaction({ role: berichtRol, gemeente }, (tx) => vergeetBerichten(tx, gemeente))
  return aantal
}
