import { verwijderVerlopenConcepten } from '../dossier/concept.store.ts'
import { gemeentenamen, inrichtingRol } from '../inrichting/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'
import { rolVan } from '../verwerking/database-rol.ts'
import { compartimentNamen } from '../wet/compartimenten.ts'
import { bewaringen } from './bewaring.ts'

/** The compartments that have drafts. */
const metConcepten = compartimentNamen.filter((naam) => Object.hasOwn(bewaringen, `${naam}.concept`))

/**
 * Removes every draft whose moment has passed (a note of a conversation after fourteen days), in all municipalities and
 * compartments, each in a transaction and role of its own (AVG 5 lid 1 onder e, N-AVG-5-1e). Gives how many there were.
 */
export const ruimConceptenOp = async ({ db, klok }: { db: Database; klok: Clock }): Promise<number> => {
  const gemeenten = await db.transaction({ role: inrichtingRol }, gemeentenamen)
  const nu = new Date(klok.now())
  let aantal = 0
  for (const gemeente of gemeenten.keys())
    for (const compartiment of metConcepten)
      aantal += await db.transaction({ role: rolVan(compartiment), gemeente }, (tx) =>
        verwijderVerlopenConcepten(tx, compartiment, gemeente, nu),
      )
  return aantal
}
