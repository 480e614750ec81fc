import type { Clock } from '../platform/clock/clock.ts'
import { otlpAddress, postSpans, type ResourceSpans } from '../platform/otlp/otlp-http.ts'
import { leesGemeenten } from './verifieer.store.ts'
import { type TeVerzenden, verzendBatch } from './verzend.store.ts'

/** What the shipper needs. */
export interface VerzendOpties {
  readonly database: Parameters<typeof verzendBatch>[0]
  readonly clock: Clock
  /** Full address of the receiving logboek's OTLP/HTTP traces endpoint; https, or http on this machine. */
  readonly endpoint: string
  /** Sent along, for authentication at the receiver. */
  readonly headers?: Readonly<Record<string, string>>
  readonly version?: string
  /** Records per request. */
  readonly limit?: number
}

/** The LDV records as OTLP: the core attributes of LDV 1.0.0 and none of our own. */
const ldvSpans = (gemeente: string, version: string, records: readonly TeVerzenden[]): ResourceSpans => ({
  resource: { 'service.name': 'samenspraak', 'service.version': version, 'service.namespace': gemeente },
  scope: 'samenspraak',
  spans: records.map((record) => ({
    ...record,
    attributes: {
      'dpl.core.processing_activity_id': record.processingActivityId,
      ...(record.dataSubjectId === null ? {} : { 'dpl.core.data_subject_id': record.dataSubjectId }),
      ...(record.dataSubjectIdType === null
        ? {}
        : { 'dpl.core.data_subject_id_type': record.dataSubjectIdType }),
      ...(record.foreignProcessor ? { 'dpl.core.foreign_operation.processor': record.foreignProcessor } : {}),
    },
  })),
})

/**
 * Posts records and gives how many, from the first, were confirmed. A receiver that rejects a part does not say which
 * part, so halves are sent until the first rejected record is found; what arrives twice has the same span id.
 */
const ship = async (
  post: (records: readonly TeVerzenden[]) => Promise<number>,
  records: readonly TeVerzenden[],
): Promise<number> => {
  if (records.length === 0 || (await post(records)) === 0) return records.length
  if (records.length === 1) return 0
  const half = Math.ceil(records.length / 2)
  const first = await ship(post, records.slice(0, half))
  return first < half ? first : half + (await ship(post, records.slice(half)))
}

/** What a round of shipping did: records confirmed, and the municipalities where a record was refused and waits. */
export interface VerzendUitslag {
  readonly bevestigd: number
  readonly geweigerd: readonly string[]
}

/**
 * Ships every sealed LDV record that the receiving logboek has not confirmed yet, in order, at least once (LDV 1.0.0: the
 * logboek confirms each write; no sampling). A refused record is not passed over: it stops its municipality and is named.
 * Throws `OtlpError` when the receiver does not answer; what was confirmed stays marked.
 */
export const verzendAlles = async (opties: VerzendOpties): Promise<VerzendUitslag> => {
  const url = otlpAddress(opties.endpoint)
  const headers = opties.headers ?? {}
  let bevestigd = 0
  const geweigerd: string[] = []
  for (const gemeente of await leesGemeenten(opties.database)) {
    const post = (records: readonly TeVerzenden[]) =>
      postSpans(url, ldvSpans(gemeente, opties.version ?? '0', records), { headers })
    for (;;) {
      const done = await verzendBatch(
        opties.database,
        gemeente,
        opties.limit ?? 500,
        () => opties.clock.now(),
        (records) => ship(post, records),
      )
      bevestigd += done?.bevestigd ?? 0
      if (done?.geweigerd) geweigerd.push(gemeente)
      if (!done || done.geweigerd) break
    }
  }
  return { bevestigd, geweigerd }
}
