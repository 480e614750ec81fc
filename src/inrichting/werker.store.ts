import { open, type Tx } from '../platform/db/tx.ts'
import type { Rol } from '../wet/rollen.ts'

/** Days on which a mandate runs: from `van` until, not including, `tot`; without an end when that is null. */
export interface Mandaatdagen {
  readonly van: string
  readonly tot: string | null
}

/**
 * Somebody who works in a role now or later. `werkgever` is 'college' for an official, the id of the party for its
 * employee, null when the employer is no party; `partijen` are all parties the employer is; `teams` those of today.
 */
export interface Werker {
  readonly gebruikerId: string
  readonly naam: string
  readonly werkgever: string | null
  readonly partijen: readonly string[]
  readonly mandaten: readonly Mandaatdagen[]
  readonly teams: readonly string[]
}

const sql = `
  select u.id as "gebruikerId", u.naam,
    case when u.is_gemeenteambtenaar then 'college' else min(p.id::text) end as werkgever,
    coalesce(json_agg(distinct p.id) filter (where p.id is not null), '[]') as partijen,
    json_agg(distinct jsonb_build_object('van', t.van, 'tot', t.tot)) as mandaten,
    (select coalesce(json_agg(distinct l.team_id), '[]') from inrichting.teamlid l
     where l.gemeente = $1 and l.gebruiker_id = u.id and l.van <= $3 and (l.tot is null or l.tot > $3)) as teams
  from inrichting.pet t
  join inrichting.gebruiker u on u.id = t.gebruiker_id
  left join inrichting.partij p
    on p.gemeente = t.gemeente and p.organisatie_id = coalesce(t.organisatie_id, u.organisatie_id)
  where t.gemeente = $1 and t.rol = $2 and (t.tot is null or t.tot > $3)
  group by u.id, u.naam, u.is_gemeenteambtenaar`

/** Everybody who works in this role in this municipality on the day `op` or later, by name. */
export const werkersVan = async (
  tx: Tx,
  gemeente: string,
  rol: Rol,
  op: string,
): Promise<readonly Werker[]> => {
  const rijen = await open(tx)<Werker & Record<string, unknown>>(sql, [gemeente, rol, op])
  return rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/** The names of users, and of systems of parties, by id; who is not there any more has none. No question to the database for nobody. */
export const namenVan = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rijen = await open(tx)<{ id: string; naam: string }>(
    `select id, naam from inrichting.gebruiker where id = any($1::uuid[])
     union all select id, naam from inrichting.systeem where id = any($1::uuid[])`,
    [[...new Set(ids)]],
  )
  return new Map(rijen.map(({ id, naam }) => [id, naam]))
}
