import type { Database } from '../platform/db/database.ts'
import { open, type Query } from '../platform/db/tx.ts'

const role = 'samenspraak_logboek_opruimer'

const lastOf = `
select dag, volgnr, encode(keten, 'hex') as keten from logboek.zegel
where gemeente = $1 and dag < $2 order by dag desc, volgnr desc limit 1`

const oldest = 'select dag from logboek.zegel where gemeente = $1 and dag < $2 order by dag limit 1'

/** Last chain value of the days before `voor`; undefined when there are none. */
export const leesSlot = (
  database: Database,
  gemeente: string,
  voor: string,
): Promise<{ readonly dag: string; readonly keten: string } | undefined> =>
  database.transaction({ role, gemeente }, async (tx) => {
    const [row] = await open(tx)<{ dag: string; keten: string }>(lastOf, [gemeente, voor])
    return row
  })

const removeLines = (table: 'ldv' | 'audit') => `
with weg as (
  delete from logboek.${table} l using logboek.zegel z
  where z.gemeente = $1 and z.dag = $2 and z.soort = '${table}' and l.gemeente = z.gemeente and l.id = z.regel_id
  returning 1
) select count(*)::int as aantal from weg`

// What the policy "oud_genoeg" kept back.
const linesLeft = `
select count(*)::int as aantal from logboek.zegel z
where z.gemeente = $1 and z.dag = $2 and (
  exists (select 1 from logboek.ldv l where l.gemeente = z.gemeente and l.id = z.regel_id)
  or exists (select 1 from logboek.audit a where a.gemeente = z.gemeente and a.id = z.regel_id))`

const removeSeals = `
with weg as (delete from logboek.zegel where gemeente = $1 and dag = $2 returning 1),
  alle as (select 1 from logboek.zegel where gemeente = $1 and dag = $2)
select ((select count(*) from alle) - (select count(*) from weg))::int as aantal`

const count = async (query: Query, sql: string, values: readonly unknown[]): Promise<number> => {
  const [row] = await query<{ aantal: number }>(sql, values)
  return row?.aantal ?? 0
}

/**
 * Removes the oldest day before `voor` whole: lines, seals and shipping marks, in one transaction. Gives the number of
 * lines, undefined when there is no such day. Throws when a line of that day is less than a year old.
 */
export const verwijderOudsteDag = (
  database: Database,
  gemeente: string,
  voor: string,
): Promise<{ readonly dag: string; readonly regels: number } | undefined> =>
  database.transaction({ role, gemeente }, async (tx) => {
    const query = open(tx)
    const [day] = await query<{ dag: string }>(oldest, [gemeente, voor])
    if (!day) return undefined
    const where = [gemeente, day.dag]
    const regels =
      (await count(query, removeLines('ldv'), where)) + (await count(query, removeLines('audit'), where))
    const left = (await count(query, linesLeft, where)) + (await count(query, removeSeals, where))
    if (left > 0) throw new Error('a day of the log goes whole or not at all')
    await query('delete from logboek.ldv_verzonden where gemeente = $1 and dag = $2', where)
    return { dag: day.dag, regels }
  })
