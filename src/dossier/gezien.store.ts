import { randomUUID } from 'node:crypto'
import { open, type Tx } from '../platform/db/tx.ts'
import type { Plek } from './rij.store.ts'

/**
 * Remembers that who looks saw one thing that was brought in; gives false when that was known, or when it is not there any more. Two tabs at
 * once give one row.
 */
export const insertGezien = async (
  tx: Tx,
  { schema, gemeente, dossierId, versie, wie, op }: Plek,
  ingebrachtId: string,
): Promise<boolean> =>
  (
    await open(tx)(
      `insert into ${schema}.gezien (gemeente, dossier_id, id, versie, wie, op, ingebracht_id, gebruiker_id)
       select $1, $2, $3, $4, $5, $6, i.id, $5 from ${schema}.ingebracht i
       where i.gemeente = $1 and i.dossier_id = $2 and i.id = $7
       on conflict (gemeente, dossier_id, ingebracht_id, gebruiker_id) do nothing returning id`,
      [gemeente, dossierId, randomUUID(), versie, wie, op, ingebrachtId],
    )
  ).length > 0
