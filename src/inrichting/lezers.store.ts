import { open, type Tx } from '../platform/db/tx.ts'

/** Who reads for each organisation of municipality $1 on day $2: its people in the portal, and its own systems (ADR 0016). */
const lezers = `
  select coalesce(t.organisatie_id, u.organisatie_id) as organisatie, u.id
  from inrichting.pet t join inrichting.gebruiker u on u.id = t.gebruiker_id
  where t.gemeente = $1 and t.rol = 'partijmedewerker' and t.van <= $2 and (t.tot is null or t.tot > $2)
  union
  select organisatie_id, id from inrichting.systeem
  where gemeente = $1 and van <= $2 and (tot is null or tot > $2)`

/** Who reads in the portal for each party of this municipality on the day `op`, by the id of the party; a party without is not in it. */
export const lezersPerPartij = async (
  tx: Tx,
  gemeente: string,
  op: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rijen = await open(tx)<{ partij: string; lezers: readonly string[] }>(
    `select p.id as partij, array_agg(l.id order by l.id) as lezers
     from inrichting.partij p join (${lezers}) l on l.organisatie = p.organisatie_id
     where p.gemeente = $1 group by p.id`,
    [gemeente, op],
  )
  return new Map(rijen.map(({ partij, lezers: wie }) => [partij, wie]))
}

/** The same for these organisations, by the id of the organisation. */
export const lezersPerOrganisatie = async (
  tx: Tx,
  gemeente: string,
  organisatieIds: readonly string[],
  op: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rijen = await open(tx)<{ organisatie: string; lezers: readonly string[] }>(
    `select l.organisatie, array_agg(l.id order by l.id) as lezers
     from (${lezers}) l where l.organisatie = any($3::uuid[]) group by l.organisatie`,
    [gemeente, op, organisatieIds],
  )
  return new Map(rijen.map(({ organisatie, lezers: wie }) => [organisatie, wie]))
}

/** Who reads for this one organisation on the day `op`. */
export const lezersVanOrganisatie = async (
  tx: Tx,
  gemeente: string,
  organisatieId: string,
  op: string,
): Promise<readonly string[]> =>
  (await lezersPerOrganisatie(tx, gemeente, [organisatieId], op)).get(organisatieId) ?? []
