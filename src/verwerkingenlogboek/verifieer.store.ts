import type { KeyObject } from 'node:crypto'
import type { Database } from '../platform/db/database.ts'
import { open, type Query } from '../platform/db/tx.ts'
import { auditMac, ldvMac } from '../verwerking/logregel-mac.ts'
import type { AuditRegel, LdvRegel } from '../verwerking/logregels.ts'
import type { Zegelrij } from './segment.ts'

const scope = { role: 'samenspraak_zegel' }

type Stored<T> = T & { readonly mac: string }
type StoredAudit = Stored<Omit<AuditRegel, 'redenen'>> & { readonly redenen: string }

const ldvLines = `
select gemeente, id, trace_id as "traceId", span_id as "spanId", parent_span_id as "parentSpanId", status, name,
  start_ms as "startMs", end_ms as "endMs", processing_activity_id as "processingActivityId",
  data_subject_id as "dataSubjectId", data_subject_id_type as "dataSubjectIdType",
  foreign_operation_processor as "foreignProcessor", encode(mac, 'hex') as mac
from logboek.ldv where gemeente = $1 and id = any($2::uuid[])`

const auditLines = `
select gemeente, id, trace_id as "traceId", (extract(epoch from tijd) * 1000)::bigint as "tijdMs", actie,
  object_soort as "objectSoort", object_id as "objectId", resultaat, oorsprong, netwerk, actor, pet, rol,
  compartiment, artikel, array_to_string(redenen, ' ') as redenen, encode(mac, 'hex') as mac
from logboek.audit where gemeente = $1 and id = any($2::uuid[])`

type Gelezen = Map<string, { readonly mac: string; readonly klopt: boolean }>

const readLines = async (query: Query, key: KeyObject, gemeente: string, ids: Ids): Promise<Gelezen> => {
  const found: Gelezen = new Map()
  if (ids.ldv.length > 0)
    for (const row of await query<Stored<LdvRegel>>(ldvLines, [gemeente, ids.ldv]))
      found.set(row.id, { mac: row.mac, klopt: ldvMac(key, row) === row.mac })
  if (ids.audit.length > 0)
    for (const row of await query<StoredAudit>(auditLines, [gemeente, ids.audit]))
      found.set(row.id, {
        mac: row.mac,
        klopt: auditMac(key, { ...row, redenen: [row.redenen] }) === row.mac,
      })
  return found
}

interface Ids {
  readonly ldv: readonly string[]
  readonly audit: readonly string[]
}

const byKind = (rows: readonly { readonly soort: 'ldv' | 'audit'; readonly regelId: string }[]): Ids => ({
  ldv: rows.filter((row) => row.soort === 'ldv').map((row) => row.regelId),
  audit: rows.filter((row) => row.soort === 'audit').map((row) => row.regelId),
})

const seals = `
select volgnr, soort, regel_id as "regelId", encode(vorige, 'hex') as vorige, encode(keten, 'hex') as keten
from logboek.zegel where gemeente = $1 and dag = $2 and volgnr > $3 order by volgnr limit $4`

/** The next `limit` places of a day after `na`, with their lines; ends with an empty list. */
export const leesZegels = (
  database: Database,
  key: KeyObject,
  plaats: { readonly gemeente: string; readonly dag: string; readonly na: number; readonly limit: number },
): Promise<readonly Zegelrij[]> =>
  database.transaction(scope, async (tx) => {
    const query = open(tx)
    const { gemeente, dag, na, limit } = plaats
    const rows = await query<Omit<Zegelrij, 'regel'>>(seals, [gemeente, dag, na, limit])
    const lines = await readLines(query, key, gemeente, byKind(rows))
    return rows.map((row) => ({ ...row, regel: lines.get(row.regelId) }))
  })

/** Reads the distinct values of the first key column by jumping from one to the next. */
const distinct = (table: string) => `
with recursive r as (
  (select gemeente from logboek.${table} order by gemeente limit 1)
  union all
  select (select t.gemeente from logboek.${table} t where t.gemeente > r.gemeente order by t.gemeente limit 1)
  from r where r.gemeente is not null
) select gemeente from r where gemeente is not null`

/** Every municipality that has lines or seals, in order. */
export const leesGemeenten = (database: Database): Promise<readonly string[]> =>
  database.transaction(scope, async (tx) => {
    const found = new Set<string>()
    for (const table of ['zegel', 'ldv', 'audit', 'ongezegeld'])
      for (const row of await open(tx)<{ gemeente: string }>(distinct(table))) found.add(row.gemeente)
    return [...found].sort()
  })

/** The days that a municipality has seals of, oldest first. */
export const leesDagen = (database: Database, gemeente: string): Promise<readonly string[]> =>
  database.transaction(scope, async (tx) => {
    const rows = await open(tx)<{ dag: string }>(
      `with recursive r as (
         (select dag from logboek.zegel where gemeente = $1 order by dag limit 1)
         union all
         select (select z.dag from logboek.zegel z where z.gemeente = $1 and z.dag > r.dag order by z.dag limit 1)
         from r where r.dag is not null
       ) select dag from r where dag is not null`,
      [gemeente],
    )
    return rows.map((row) => row.dag)
  })

/** Which of these chain values the municipality has anywhere in its chain. */
export const zoekKetens = (
  database: Database,
  gemeente: string,
  ketens: readonly string[],
): Promise<ReadonlySet<string>> =>
  database.transaction(scope, async (tx) => {
    const rows = await open(tx)<{ keten: string }>(
      `select encode(keten, 'hex') as keten from logboek.zegel
       where gemeente = $1 and keten in (select decode(k, 'hex') from unnest($2::text[]) k)`,
      [gemeente, ketens],
    )
    return new Set(rows.map((row) => row.keten))
  })

const loose = (table: 'ldv' | 'audit') => `
with stuk as materialized (
  select gemeente, id from logboek.${table} where gemeente = $1 and id > $2 order by id limit 50000
)
select (select id from stuk order by id desc limit 1) as tot,
  (select array_agg(s.id::text) from stuk s
   left join logboek.zegel z on z.gemeente = s.gemeente and z.regel_id = s.id
   left join (
     select unnest(o.ldv_ids || o.id) as id from logboek.ongezegeld o where o.gemeente = $1
   ) wacht on wacht.id = s.id
   where z.regel_id is null and wacht.id is null) as los`

/** A line that stands in neither the chain nor the queue of the sealer. */
export interface LosseRegel {
  readonly regelId: string
  /** Whether its MAC fits: then it was written by the program, otherwise it was put in. */
  readonly klopt: boolean
}

/** Lines outside the chain and the queue, in pieces of 50,000 lines looked at; `undefined` for `na` at the end. */
export const leesLosse = (
  database: Database,
  key: KeyObject,
  plaats: { readonly gemeente: string; readonly soort: 'ldv' | 'audit'; readonly na: string },
): Promise<{ readonly na: string | undefined; readonly los: readonly LosseRegel[] }> =>
  database.transaction(scope, async (tx) => {
    const query = open(tx)
    const [row] = await query<{ tot: string | null; los: string[] | null }>(loose(plaats.soort), [
      plaats.gemeente,
      plaats.na,
    ])
    const ids = (row?.los ?? []).slice(0, 1000)
    const lines = await readLines(query, key, plaats.gemeente, { ldv: [], audit: [], [plaats.soort]: ids })
    const los = ids.map((regelId) => ({ regelId, klopt: lines.get(regelId)?.klopt ?? false }))
    return { na: row?.tot ?? undefined, los }
  })

/** How many acts of a municipality wait for the sealer for more than `minuten` minutes. */
export const telAchterstand = (database: Database, gemeente: string, minuten: number): Promise<number> =>
  database.transaction(scope, async (tx) => {
    const [row] = await open(tx)<{ aantal: number }>(
      `select count(*)::int as aantal from logboek.ongezegeld
       where gemeente = $1 and moment < now() - $2 * interval '1 minute'`,
      [gemeente, minuten],
    )
    return row?.aantal ?? 0
  })
