import { randomUUID } from 'node:crypto'
import { open, type Tx } from '../platform/db/tx.ts'
import type { Plek } from './rij.store.ts'

/**
 * Remembers that who looks saw one thing that was brought in; gives false when that was known. Two tabs at once give one row. What was taken
 * back while it was read leaves no row, and was seen for the first time all the same.
 */
export const insertGezien = async (
  tx: Tx,
  { schema, gemeente, dossierId, versie, wie, op }: Plek,
  ingebrachtId: string,
): Promise<boolean> => {
  const wat = [gemeente, dossierId, ingebrachtId, wie]
  const nieuw = await open(tx)(
    `insert into ${schema}.gezien (gemeente, dossier_id, id, versie, wie, op, ingebracht_id, gebruiker_id)
     select $1, $2, $5, $6, $4, $7, i.id, $4 from ${schema}.ingebracht i
     where i.gemeente = $1 and i.dossier_id = $2 and i.id = $3
     on conflict (gemeente, dossier_id, ingebracht_id, gebruiker_id) do nothing returning id`,
    [...wat, randomUUID(), versie, op],
  )
  if (nieuw.length > 0) return true
  const bekend = await open(tx)(
    `select id from ${schema}.gezien
     where gemeente = $1 and dossier_id = $2 and ingebracht_id = $3 and gebruiker_id = $4`,
    wat,
  )
  return bekend.length === 0
}
