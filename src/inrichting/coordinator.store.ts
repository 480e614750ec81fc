import { open, type Tx } from '../platform/db/tx.ts'
import { type PartijRij, partijenSql } from './partij.store.ts'

/**
 * Somebody who can be coordinator of an aanpak by the register: with a running pet of coordinator in this municipality.
 * `werkgever` is 'college' for an official, the id of the party for its employee or a self-employed professional, and
 * null when the employer is no party of the municipality (2.3a.3 lid 1, N-2.3a.3-1-wie).
 */
export interface CoordinatorRij {
  readonly gebruikerId: string
  readonly naam: string
  readonly werkgever: string | null
  /** The name of the party that employs him; null for an official. */
  readonly werkgeverNaam: string | null
}

const sql = `
  select distinct on (u.id) u.id as "gebruikerId", u.naam,
    case when u.is_gemeenteambtenaar then 'college' else p.id::text end as werkgever,
    case when u.is_gemeenteambtenaar then null else p.naam end as "werkgeverNaam"
  from inrichting.pet t
  join inrichting.gebruiker u on u.id = t.gebruiker_id
  left join inrichting.partij p
    on p.gemeente = t.gemeente and p.organisatie_id = coalesce(t.organisatie_id, u.organisatie_id)
  where t.gemeente = $1 and t.rol = 'coordinator' and t.van <= $2 and (t.tot is null or t.tot > $2)
  order by u.id, p.id`

/** The ids of those who decide for the college on the day `op`. */
export const beslissersVan = async (tx: Tx, gemeente: string, op: string): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    `select distinct gebruiker_id as id from inrichting.pet
     where gemeente = $1 and rol = 'beslisser' and van <= $2 and (tot is null or tot > $2) order by 1`,
    [gemeente, op],
  )
  return rijen.map(({ id }) => id)
}

const opNaam = (rijen: readonly CoordinatorRij[]): readonly CoordinatorRij[] =>
  rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))

/** Those who can be coordinator on the day `op`, by name. */
export const coordinatorenVan = async (
  tx: Tx,
  gemeente: string,
  op: string,
): Promise<readonly CoordinatorRij[]> => opNaam(await open(tx)<CoordinatorRij>(sql, [gemeente, op]))

/** Those who can be coordinator and the parties that can take part on the day `op`, in one query. */
export const aanwijsregisterVan = async (
  tx: Tx,
  gemeente: string,
  op: string,
): Promise<{ readonly mensen: readonly CoordinatorRij[]; readonly partijen: readonly PartijRij[] }> => {
  const [rij] = await open(tx)<{ mensen: CoordinatorRij[]; partijen: PartijRij[] }>(
    `select (select coalesce(json_agg(m), '[]') from (${sql}) m) as mensen,
       (select coalesce(json_agg(p), '[]') from (${partijenSql}) p) as partijen`,
    [gemeente, op],
  )
  return { mensen: opNaam(rij?.mensen ?? []), partijen: rij?.partijen ?? [] }
}
