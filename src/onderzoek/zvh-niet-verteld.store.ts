import { open, type Tx } from '../platform/db/tx.ts'

/** The withdrawn onderzoeken of a municipality, by id, in which a client does not know yet that he was referred (2.3a.6 lid 3, N-2.3a.6-3a). */
export const zvhNietVerteld = async (tx: Tx, gemeente: string): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    `select d.id from onderzoek.dossier d
     where d.gemeente = $1 and d.staat = 'ingetrokken'
       and exists (select 1 from onderzoek.gebeurtenis g
         where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'zvh-besluit' and g.code = 'aangemeld'
           and not exists (select 1 from onderzoek.gebeurtenis w
             where w.gemeente = g.gemeente and w.dossier_id = g.dossier_id and w.betrokkene_id = g.betrokkene_id
               and w.soort in ('zvh-ingelicht', 'zvh-ingetrokken') and w.versie >= g.versie))`,
    [gemeente],
  )
  return rijen.map(({ id }) => id)
}
