/** A span as OTLP needs it; ids in lower-case hex, times in milliseconds since 1970 UTC. */
export interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  readonly name: string
  readonly status: 'Unset' | 'Ok' | 'Error'
  readonly startMs: number
  readonly endMs: number
  readonly attributes: Readonly<Record<string, string>>
}

/** Spans of one source. */
export interface ResourceSpans {
  readonly resource: Readonly<Record<string, string>>
  readonly scope: string
  readonly spans: readonly Span[]
}

const statusCode = { Unset: 0, Ok: 1, Error: 2 } as const
const internal = 1

const attributes = (pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs).map(([key, value]) => ({ key, value: { stringValue: value } }))

// As text: nanoseconds since 1970 do not fit in a number.
const nanoseconds = (ms: number): string => `${ms}000000`

const span = (one: Span) => ({
  traceId: one.traceId,
  spanId: one.spanId,
  ...(one.parentSpanId === null ? {} : { parentSpanId: one.parentSpanId }),
  name: one.name,
  kind: internal,
  startTimeUnixNano: nanoseconds(one.startMs),
  endTimeUnixNano: nanoseconds(one.endMs),
  attributes: attributes(one.attributes),
  status: { code: statusCode[one.status] },
})

/** The body of an OTLP/HTTP export request in its JSON encoding (ExportTraceServiceRequest). */
export const otlpBody = ({ resource, scope, spans }: ResourceSpans) => ({
  resourceSpans: [
    {
      resource: { attributes: attributes(resource) },
      scopeSpans: [{ scope: { name: scope }, spans: spans.map(span) }],
    },
  ],
})

/** Thrown when the receiver did not take the spans; `status` is that of HTTP, absent when there was no answer. */
class OtlpError extends Error {
  readonly status: number | undefined
  constructor(message: string, status?: number) {
    super(message)
    this.name = 'OtlpError'
    this.status = status
  }
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The address to post to. Throws unless it is https; plain http only to this machine itself. */
export const otlpAddress = (endpoint: string): URL => {
  const url = new URL(endpoint)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) return url
  throw new Error('the OTLP endpoint must be an https address')
}

const rejected = (answer: unknown): number => {
  if (typeof answer !== 'object' || answer === null || !('partialSuccess' in answer)) return 0
  const partial = answer.partialSuccess
  if (typeof partial !== 'object' || partial === null || !('rejectedSpans' in partial)) return 0
  return Number(partial.rejectedSpans)
}

/**
 * Posts spans and waits for the confirmation. Returns how many the receiver rejected (0: it has them all).
 * Throws `OtlpError` when it did not confirm: try again later with the same spans.
 */
export const postSpans = async (
  url: URL,
  spans: ResourceSpans,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly timeoutMs?: number } = {},
): Promise<number> => {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    headers: { ...options.headers, 'content-type': 'application/json' },
    body: JSON.stringify(otlpBody(spans)),
    signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
  }).catch(() => {
    throw new OtlpError('no answer from the OTLP endpoint')
  })
  const text = await response.text().catch(() => '')
  if (response.status !== 200) throw new OtlpError('the OTLP endpoint did not confirm', response.status)
  try {
    return text === '' ? 0 : rejected(JSON.parse(text))
  } catch {
    throw new OtlpError('the OTLP endpoint gave an answer that is not JSON', response.status)
  }
}
