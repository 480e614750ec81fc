import { createHmac, type KeyObject } from 'node:crypto'
import type { AuditRegel, LdvRegel } from './logregels.ts'

type Value = string | number | null

/** Unambiguous: each value with its length before it, null apart from the empty string. */
const encode = (kind: string, values: readonly Value[]): string => {
  let text = `${kind};`
  for (const value of values) {
    if (value === null) text += '-;'
    else {
      const field = String(value)
      text += `${field.length}:${field};`
    }
  }
  return text
}

const hmac = (key: KeyObject, text: string): string => createHmac('sha256', key).update(text).digest('hex')

/** The MAC (64 hex digits, HMAC-SHA-256) over every field of an LDV record (AVG 5 lid 2, N-AVG-5-2). */
export const ldvMac = (key: KeyObject, r: LdvRegel): string =>
  hmac(
    key,
    encode('samenspraak/ldv/1', [
      r.gemeente,
      r.id,
      r.traceId,
      r.spanId,
      r.parentSpanId,
      r.status,
      r.name,
      r.startMs,
      r.endMs,
      r.processingActivityId,
      r.dataSubjectId,
      r.dataSubjectIdType,
      // Only where there is one: a line of before this field keeps its MAC.
      ...(r.foreignProcessor ? [r.foreignProcessor] : []),
    ]),
  )

/** The MAC (64 hex digits, HMAC-SHA-256) over every field of an audit line (BIO2 8.15.05). */
export const auditMac = (key: KeyObject, r: AuditRegel): string =>
  hmac(
    key,
    encode('samenspraak/audit/1', [
      r.gemeente,
      r.id,
      r.traceId,
      r.tijdMs,
      r.actie,
      r.objectSoort,
      r.objectId,
      r.resultaat,
      r.oorsprong,
      r.netwerk,
      r.actor,
      r.pet,
      r.rol,
      r.compartiment,
      r.artikel,
      r.redenen.join(' '),
    ]),
  )

/** What a seal binds together: this line, after that one. */
export interface Schakel {
  /** Chain value of the line before: 64 hex digits. */
  readonly vorige: string
  readonly gemeente: string
  readonly soort: 'ldv' | 'audit'
  readonly regelId: string
  readonly mac: string
}

/** The chain value (64 hex digits) of a line after another. */
export const ketenwaarde = (key: KeyObject, s: Schakel): string =>
  hmac(key, `samenspraak/zegel/1;${s.vorige};${s.gemeente};${s.soort};${s.regelId};${s.mac}`)

/** Where the chain of a municipality begins. */
export const ketenbegin = (key: KeyObject, gemeente: string): string =>
  hmac(key, `samenspraak/begin/1;${gemeente}`)

/** The MAC of the statement that the days up to and including `totEnMet` of a municipality were removed. */
export const opruimMac = (key: KeyObject, gemeente: string, totEnMet: string, keten: string): string =>
  hmac(key, `samenspraak/opgeruimd/1;${gemeente};${totEnMet};${keten}`)
