import type { Oorsprong } from './oorsprong.ts'
import type { Trace } from './trace.ts'

/** How an act ended. Only `fout` is a defect of the system; the others are outcomes. */
export type Resultaat = 'toegestaan' | 'geweigerd' | 'ongeldig' | 'rol' | 'niet-gevonden' | 'fout'

export type LdvStatus = 'Unset' | 'Ok' | 'Error'

/** One record of the Logboek Dataverwerkingen 1.0.0: an action on at most one person. No employee, no content. */
export interface LdvRegel {
  readonly gemeente: string
  readonly id: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  readonly status: LdvStatus
  readonly name: string
  /** Milliseconds since 1970 UTC. */
  readonly startMs: number
  readonly endMs: number
  /** URI of the entry in the register of processing activities (AVG 30). */
  readonly processingActivityId: string
  /** The compartment's pseudonym of the person, never a BSN or a hash of one. */
  readonly dataSubjectId: string | null
  readonly dataSubjectIdType: string | null
  /** URI of the application that asked for it, when that was another one: the system of a party (LDV 1.0.0, foreign_operation). */
  readonly foreignProcessor?: string | null
}

/** One line of the audit log (BIO2 8.15): who did what on what, with which outcome. Codes and ids only. */
export interface AuditRegel {
  readonly gemeente: string
  readonly id: string
  readonly traceId: string
  /** Milliseconds since 1970 UTC. */
  readonly tijdMs: number
  /** Stable key of the verwerking, such as `onderzoek.start-onderzoek`. */
  readonly actie: string
  readonly objectSoort: string
  readonly objectId: string | null
  readonly resultaat: Resultaat
  readonly oorsprong: Oorsprong
  readonly netwerk: string | null
  readonly actor: string | null
  readonly pet: string | null
  readonly rol: string | null
  readonly compartiment: string | null
  readonly artikel: string | null
  readonly redenen: readonly string[]
}

const statuses: Readonly<Record<Resultaat, LdvStatus>> = {
  toegestaan: 'Ok',
  geweigerd: 'Unset',
  ongeldig: 'Unset',
  rol: 'Unset',
  'niet-gevonden': 'Unset',
  fout: 'Error',
}

/** The LDV status of an outcome: done is Ok, a refusal or invalid input is Unset, only a defect is Error (LDV 1.0.0). */
export const ldvStatus = (resultaat: Resultaat): LdvStatus => statuses[resultaat]

/** Where a builder gets its ids from; `logIds` of trace.ts in production, counted ones in a test. */
export interface NieuweIds {
  spanId(): string
  regelId(): string
}

/** What was done, for the LDV records of one action. */
export interface Actie {
  readonly gemeente: string
  readonly trace: Trace
  readonly name: string
  readonly processingActivityId: string
  readonly resultaat: Resultaat
  readonly startMs: number
  readonly endMs: number
  /** Pseudonyms of the people concerned; the same one twice counts once. */
  readonly betrokkenen: readonly string[]
  /** What kind of id the pseudonyms are (a URI or name). */
  readonly dataSubjectIdType: string
  /** URI of the application of another organisation that asked for it. */
  readonly foreignProcessor?: string | undefined
}

/**
 * The LDV records of one action: one record for no or one person; for several people one parent without a person and a
 * child with a span of its own for each (LDV 1.0.0: 0 or 1 betrokkene per record). An empty name becomes the activity's id.
 */
export const ldvRegels = (actie: Actie, ids: NieuweIds): readonly LdvRegel[] => {
  const people = [...new Set(actie.betrokkenen)]
  const record = (spanId: string, parent: string | undefined, person: string | undefined): LdvRegel => ({
    gemeente: actie.gemeente,
    id: ids.regelId(),
    traceId: actie.trace.traceId,
    spanId,
    parentSpanId: parent ?? null,
    status: ldvStatus(actie.resultaat),
    name: actie.name.trim() || actie.processingActivityId,
    startMs: actie.startMs,
    endMs: Math.max(actie.startMs, actie.endMs),
    processingActivityId: actie.processingActivityId,
    dataSubjectId: person ?? null,
    dataSubjectIdType: person === undefined ? null : actie.dataSubjectIdType,
    ...(actie.foreignProcessor === undefined ? {} : { foreignProcessor: actie.foreignProcessor }),
  })
  const { spanId, parentSpanId } = actie.trace
  if (people.length <= 1) return [record(spanId, parentSpanId, people[0])]
  return [
    record(spanId, parentSpanId, undefined),
    ...people.map((person) => record(ids.spanId(), spanId, person)),
  ]
}

const codes: Partial<Record<keyof AuditRegel, RegExp>> = {
  actie: /^[a-z0-9.:-]{1,100}$/,
  objectSoort: /^[a-z0-9_-]{1,60}$/,
  objectId: /^[A-Za-z0-9_:-]{1,80}$/,
  netwerk: /^[0-9a-f.:]{1,45}\/[0-9]{1,3}$/,
  rol: /^[a-z0-9_-]{1,60}$/,
  compartiment: /^[a-z_]{1,40}$/,
  artikel: /^[A-Za-z0-9 .,:;()/_-]{1,80}$/,
}

/** An audit line, checked to hold codes and ids only. Throws (naming the field, not its value) when it holds free text. */
export const auditRegel = (regel: AuditRegel): AuditRegel => {
  for (const [field, pattern] of Object.entries(codes)) {
    const value = regel[field as keyof AuditRegel]
    if (value !== null && !pattern.test(String(value))) throw new Error(`audit line: ${field} is not a code`)
  }
  if (!regel.redenen.every((code) => /^[a-z0-9-]{1,80}$/.test(code)))
    throw new Error('audit line: redenen holds something that is not a code')
  return regel
}
