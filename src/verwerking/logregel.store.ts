import type { KeyObject } from 'node:crypto'
import type { Tx } from '../platform/db/tx.ts'
import { openLast } from '../platform/db/tx.ts'
import { auditMac, ldvMac } from './logregel-mac.ts'
import { type AuditRegel, auditRegel, type LdvRegel } from './logregels.ts'

const statement = `
with regels as materialized (
  select * from json_to_recordset($1::json) as r(
    id uuid, "traceId" text, "spanId" text, "parentSpanId" text, status text, name text, "startMs" bigint,
    "endMs" bigint, "processingActivityId" text, "dataSubjectId" text, "dataSubjectIdType" text,
    "foreignProcessor" text, mac text)
), ldv as (
  insert into logboek.ldv (gemeente, id, trace_id, span_id, parent_span_id, status, name, start_ms, end_ms,
    processing_activity_id, data_subject_id, data_subject_id_type, foreign_operation_processor, mac)
  select $2, id, "traceId", "spanId", "parentSpanId", status, name, "startMs", "endMs",
    "processingActivityId", "dataSubjectId", "dataSubjectIdType", "foreignProcessor", decode(mac, 'hex') from regels
), audit as (
  insert into logboek.audit (gemeente, id, trace_id, tijd, actie, object_soort, object_id, resultaat, oorsprong,
    netwerk, actor, pet, rol, compartiment, artikel, redenen, mac)
  values ($2, $3::uuid, $4, timestamptz 'epoch' + $5::bigint * interval '1 millisecond', $6, $7, $8, $9, $10,
    $11, $12, $13, $14, $15, $16, $17, decode($18, 'hex'))
)
insert into logboek.ongezegeld (gemeente, id, audit_mac, ldv_ids, ldv_macs)
select $2, $3::uuid, $18,
  coalesce((select array_agg(id) from regels), '{}'), coalesce((select array_agg(mac) from regels), '{}')`

/**
 * Writes the log of one act: its LDV records and its audit line, each with its MAC, as one statement (one round trip).
 * The last statement of the act's transaction, with which the commit travels; when it fails, the act does not happen
 * (LDV 1.0.0, BIO2 8.15, N-AVG-5-2).
 * Throws when a line is of another municipality or holds something else than codes.
 */
export const schrijfLogregels = async (
  tx: Tx,
  macKey: KeyObject,
  regels: { readonly ldv: readonly LdvRegel[]; readonly audit: AuditRegel },
): Promise<void> => {
  const audit = auditRegel(regels.audit)
  if (regels.ldv.some((regel) => regel.gemeente !== audit.gemeente || regel.traceId !== audit.traceId))
    throw new Error('the lines of one act share municipality and trace')
  const ldv = regels.ldv.map((regel) => ({ ...regel, mac: ldvMac(macKey, regel) }))
  await openLast(tx)(statement, [
    JSON.stringify(ldv),
    audit.gemeente,
    audit.id,
    audit.traceId,
    audit.tijdMs,
    audit.actie,
    audit.objectSoort,
    audit.objectId,
    audit.resultaat,
    audit.oorsprong,
    audit.netwerk,
    audit.actor,
    audit.pet,
    audit.rol,
    audit.compartiment,
    audit.artikel,
    audit.redenen,
    auditMac(macKey, audit),
  ])
}
