import { open, type Tx } from '../platform/db/tx.ts'

/**
 * The ended aanpakken of a municipality, by id, in which something still must be done: of the parties that handed over not each
 * said yet that it kept nothing (5.4.4 lid 8), or a client does not know yet that he was referred to the Zorg- en Veiligheidshuis (2.3a.6 lid 3).
 */
export const werkNaEinde = async (tx: Tx, gemeente: string): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    `select d.id from coordinatie.dossier d
     where d.gemeente = $1 and d.staat = 'beeindigd'
       and ((select count(*) from coordinatie.gebeurtenis g
           where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'overdracht-aan-college')
         > (select count(*) from coordinatie.gebeurtenis v
           where v.gemeente = d.gemeente and v.dossier_id = d.id and v.soort = 'vernietiging-verklaard'
             and v.code <> 'niet-vernietigd')
         or exists (select 1 from coordinatie.gebeurtenis g
           where g.gemeente = d.gemeente and g.dossier_id = d.id
             and g.soort = 'zvh-besluit' and g.code = 'aangemeld'
             and not exists (select 1 from coordinatie.gebeurtenis w
               where w.gemeente = g.gemeente and w.dossier_id = g.dossier_id and w.betrokkene_id = g.betrokkene_id
                 and w.soort in ('zvh-ingelicht', 'zvh-ingetrokken') and w.versie >= g.versie)))`,
    [gemeente],
  )
  return rijen.map(({ id }) => id)
}
