import { open, type Tx } from '../platform/db/tx.ts'

/** Removes the drafts of one municipality in this schema whose own moment has passed at `nu`; gives how many there were. */
export const verwijderVerlopenConcepten = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  nu: Date,
): Promise<number> => {
  const weg = await open(tx)(
    `delete from ${schema}.concept where gemeente = $1 and verloopt_op <= $2 returning 1`,
    [gemeente, nu],
  )
  return weg.length
}
