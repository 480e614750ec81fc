import { randomBytes } from 'node:crypto'

/** Where an action stands in a trace (W3C Trace Context, LDV 1.0.0): ids in lower-case hex. */
export interface Trace {
  /** 32 hex digits, the same for everything done for one request, also in other applications. */
  readonly traceId: string
  /** 16 hex digits, of this action. */
  readonly spanId: string
  /** The action that asked for this one, if any. */
  readonly parentSpanId?: string
}

/** A new span id: 16 hex digits, never all zero. */
export const nieuwSpanId = (): string => {
  const id = randomBytes(8).toString('hex')
  return /[^0]/.test(id) ? id : nieuwSpanId()
}

/** A new trace id: 32 hex digits, never all zero. */
export const nieuwTraceId = (): string => {
  const id = randomBytes(16).toString('hex')
  return /[^0]/.test(id) ? id : nieuwTraceId()
}

const pattern = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/

/** Reads a `traceparent` header; undefined when it is absent or does not follow W3C Trace Context. */
export const leesTraceparent = (
  header: string | undefined,
): { readonly traceId: string; readonly parentSpanId: string } | undefined => {
  const match = header ? pattern.exec(header.trim()) : null
  const [, version, traceId, parentSpanId, rest] = match ?? []
  if (!version || !traceId || !parentSpanId) return undefined
  if (version === 'ff' || (version === '00' && rest !== undefined)) return undefined
  if (/^0+$/.test(traceId) || /^0+$/.test(parentSpanId)) return undefined
  return { traceId, parentSpanId }
}

/** Starts an action: within the caller's trace when a valid `traceparent` came in (LDV: must be taken over), else a new one. */
export const beginTrace = (header?: string): Trace => {
  const parent = leesTraceparent(header)
  return parent ? { ...parent, spanId: nieuwSpanId() } : { traceId: nieuwTraceId(), spanId: nieuwSpanId() }
}

/** The `traceparent` header for an outgoing call made by this action; always sampled, since the LDV forbids sampling. */
export const traceparent = ({ traceId, spanId }: Trace): string => `00-${traceId}-${spanId}-01`

/** A new line id: UUID version 7 at `ms` (since 1970 UTC), so that lines written together stand together in the index. */
export const nieuwRegelId = (ms: number): string => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(ms, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Ids for the log lines of an action that ended at `ms` (since 1970 UTC). */
export const logIds = (ms: number) => ({ spanId: nieuwSpanId, regelId: () => nieuwRegelId(ms) })
