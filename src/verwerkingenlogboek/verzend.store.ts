import type { Database } from '../platform/db/database.ts'
import { open } from '../platform/db/tx.ts'
import type { LdvRegel } from '../verwerking/logregels.ts'

const scope = { role: 'samenspraak_zegel' }

/** One shipper per municipality at a time, for all processes; held for as long as the batch takes. */
const lock = 'select pg_try_advisory_xact_lock(736567, $1::int) as mine'

/** Up to where the records of a municipality were confirmed: a place in the chain. */
interface Plaats {
  readonly dag: string
  readonly volgnr: number
}

const lastShipped = `
select dag, tot_volgnr as volgnr from logboek.ldv_verzonden
where gemeente = $1 order by dag desc, tot_volgnr desc limit 1`

const nextRecords = `
select z.dag, z.volgnr, l.gemeente, l.id, l.trace_id as "traceId", l.span_id as "spanId",
  l.parent_span_id as "parentSpanId", l.status, l.name, l.start_ms as "startMs", l.end_ms as "endMs",
  l.processing_activity_id as "processingActivityId", l.data_subject_id as "dataSubjectId",
  l.data_subject_id_type as "dataSubjectIdType", l.foreign_operation_processor as "foreignProcessor"
from logboek.zegel z join logboek.ldv l on l.gemeente = z.gemeente and l.id = z.regel_id
where z.gemeente = $1 and (z.dag, z.volgnr) > ($2::date, $3::bigint) and z.soort = 'ldv'
order by z.dag, z.volgnr limit $4`

const mark = `
insert into logboek.ldv_verzonden (gemeente, dag, tot_volgnr, aantal, moment)
values ($1, $2, $3, $4, timestamptz 'epoch' + $5::bigint * interval '1 millisecond')`

/** A sealed LDV record and its place in the chain. */
export type TeVerzenden = LdvRegel & Plaats

/** What came of a batch: how many records were confirmed, and whether the receiver refused the one after them. */
export interface Verzonden {
  readonly bevestigd: number
  readonly geweigerd: boolean
}

/**
 * Gives `ship` the next sealed records of a municipality and marks as many (from the first) as it says were confirmed.
 * Undefined when another process is at it or nothing waits. When `ship` throws, nothing is marked.
 */
export const verzendBatch = (
  database: Database,
  gemeente: string,
  limit: number,
  now: () => number,
  ship: (records: readonly TeVerzenden[]) => Promise<number>,
): Promise<Verzonden | undefined> =>
  database.transaction(scope, async (tx) => {
    const query = open(tx)
    const [locked] = await query<{ mine: boolean }>(lock, [gemeente])
    if (!locked?.mine) return undefined
    const [last] = await query<{ dag: string; volgnr: number }>(lastShipped, [gemeente])
    const from = [last?.dag ?? '0001-01-01', last?.volgnr ?? 0]
    const records = await query<TeVerzenden>(nextRecords, [gemeente, ...from, limit])
    if (records.length === 0) return undefined
    const bevestigd = await ship(records)
    const end = records[bevestigd - 1]
    if (end) await query(mark, [gemeente, end.dag, end.volgnr, bevestigd, now()])
    return { bevestigd, geweigerd: bevestigd < records.length }
  })
