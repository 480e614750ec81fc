import { open, type Tx } from '../platform/db/tx.ts'

/** Who comes in where, and when (ISO). */
export interface Plek {
  readonly gemeente: string
  readonly dossierId: string
  readonly wie: string
  readonly op: string
}

/**
 * Lets this person leave every other conference: nobody is in two rooms at once, also not with two tabs at the same moment. Who looks there
 * sees that it changed. `plek` is where and when he comes in.
 */
export const verlaatAndere = async (tx: Tx, { gemeente, dossierId, wie, op }: Plek): Promise<void> => {
  await open(tx)('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`aanwezig:${wie}`])
  await open(tx)(
    `with weg as (
       update casusoverleg.aanwezigheid set tot = $4, op = $4, wie = $2
       where gemeente = $1 and gebruiker_id = $2 and tot is null and dossier_id <> $3 returning dossier_id
     )
     update casusoverleg.dossier set versie = versie + 1
     where gemeente = $1 and id in (select dossier_id from weg)`,
    [gemeente, wie, dossierId, op],
  )
}
