import { open, type Tx } from '../platform/db/tx.ts'

/**
 * The running bemoeizorg of this municipality about who has one of these blind indexes, by id: the one that began last; undefined when
 * there is none. Needs the role of the oggz.
 */
export const lopendeBemoeizorgMet = async (
  tx: Tx,
  gemeente: string,
  kenmerken: readonly Buffer[],
): Promise<string | undefined> => {
  if (kenmerken.length === 0) return undefined
  const [rij] = await open(tx)<{ id: string }>(
    `select d.id from oggz.dossier d
     where d.gemeente = $1 and d.staat in ('bemoeizorg', 'overgedragen') and d.id in (
       select h.dossier_id from oggz.herkenning h where h.gemeente = $1 and h.kenmerk = any($2))
     order by d.gestart_op desc, d.id limit 1`,
    [gemeente, kenmerken],
  )
  return rij?.id
}
