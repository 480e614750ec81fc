import { open, type Tx } from '../platform/db/tx.ts'

/**
 * The meldingen that were ended and of which something is left to do, by id: the person was not told of it, who called was not told what
 * happens with his data, or somebody has what was mended or withdrawn since. All others of the year stay unread when the worklist is opened.
 */
export const nogTeDoen = async (tx: Tx, gemeente: string): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    `select d.id from meldpunt.dossier d
     where d.gemeente = $1 and d.staat = 'afgerond' and (
       (not exists (select from meldpunt.gebeurtenis g
          where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'gemelde-geinformeerd')
        and not exists (select from meldpunt.melder m
          where m.gemeente = d.gemeente and m.dossier_id = d.id and m.soort = 'zelf'))
       or (not exists (select from meldpunt.gebeurtenis g
          where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'melder-ingelicht')
        and not exists (select from meldpunt.melder m
          where m.gemeente = d.gemeente and m.dossier_id = d.id and m.anoniem))
       or exists (select from meldpunt.verstrekking v
          where v.gemeente = d.gemeente and v.dossier_id = d.id and v.gemeld_op is null
            and coalesce(v.ingetrokken_op, v.verbeterd_op) is not null))`,
    [gemeente],
  )
  return rijen.map(({ id }) => id)
}
