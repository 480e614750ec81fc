import { open, type Tx } from '../platform/db/tx.ts'

/** Who reads in the portal for each party of this municipality on the day `op`, by the id of the party; a party without is not in it. */
export const lezersPerPartij = async (
  tx: Tx,
  gemeente: string,
  op: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rijen = await open(tx)<{ partij: string; lezers: readonly string[] }>(
    `select p.id as partij, array_agg(distinct u.id) as lezers
     from inrichting.partij p
     join inrichting.pet t on t.gemeente = p.gemeente and t.rol = 'partijmedewerker'
     join inrichting.gebruiker u on u.id = t.gebruiker_id
     where p.gemeente = $1 and coalesce(t.organisatie_id, u.organisatie_id) = p.organisatie_id
       and t.van <= $2 and (t.tot is null or t.tot > $2)
     group by p.id`,
    [gemeente, op],
  )
  return new Map(rijen.map(({ partij, lezers }) => [partij, lezers]))
}
