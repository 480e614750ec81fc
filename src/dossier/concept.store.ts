import { open, type Tx } from '../platform/db/tx.ts'

/** Removes the notes and the forms of one municipality in this schema whose own moment has passed at `nu`; gives how many. */
export const verwijderVerlopenConcepten = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  nu: Date,
): Promise<number> => {
  let aantal = 0
  for (const tabel of ['concept', 'formulierconcept'])
    aantal += (
      await open(tx)(`delete from ${schema}.${tabel} where gemeente = $1 and verloopt_op <= $2 returning 1`, [
        gemeente,
        nu,
      ])
    ).length
  return aantal
}
