import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { otlpAddress, otlpBody, postSpans } from './otlp-http.ts'

const spans = {
  resource: { 'service.name': 'samenspraak' },
  scope: 'samenspraak',
  spans: [
    {
      traceId: 'a'.repeat(32),
      spanId: 'b'.repeat(16),
      parentSpanId: 'c'.repeat(16),
      name: 'Zaak inzien',
      status: 'Ok' as const,
      startMs: 1_795_251_600_123,
      endMs: 1_795_251_600_130,
      attributes: { 'dpl.core.data_subject_id': 'p1' },
    },
  ],
}

/** A receiver on this machine that gives one answer. */
const answering = async (status: number, body: string, work: (url: URL) => Promise<void>) => {
  const server = createServer((_, response) => response.writeHead(status).end(body))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  try {
    await work(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`))
  } finally {
    server.close()
  }
}

describe('OTLP/HTTP in JSON', () => {
  it('writes ids in hex, times in nanoseconds as text, and the status as a number', () => {
    expect(otlpBody(spans)).toEqual({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'samenspraak' } }] },
          scopeSpans: [
            {
              scope: { name: 'samenspraak' },
              spans: [
                {
                  traceId: 'a'.repeat(32),
                  spanId: 'b'.repeat(16),
                  parentSpanId: 'c'.repeat(16),
                  name: 'Zaak inzien',
                  kind: 1,
                  startTimeUnixNano: '1795251600123000000',
                  endTimeUnixNano: '1795251600130000000',
                  attributes: [{ key: 'dpl.core.data_subject_id', value: { stringValue: 'p1' } }],
                  status: { code: 1 },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  for (const [body, count] of [
    ['', 0],
    ['{}', 0],
    ['{"partialSuccess":{}}', 0],
    ['{"partialSuccess":{"rejectedSpans":"2"}}', 2],
    ['{"partialSuccess":{"rejectedSpans":3,"errorMessage":"x"}}', 3],
  ] as const)
    it(`counts ${count} rejected in ${body || 'an empty answer'}`, () =>
      answering(200, body, async (url) => expect(await postSpans(url, spans)).toBe(count)))

  for (const status of [202, 400, 401, 429, 500, 503])
    it(`takes ${status} for not confirmed`, () =>
      answering(status, '{}', (url) =>
        expect(postSpans(url, spans)).rejects.toMatchObject({ name: 'OtlpError', status }),
      ))

  it('takes an answer that is not JSON for not confirmed', () =>
    answering(200, '<html>', (url) => expect(postSpans(url, spans)).rejects.toThrow('not JSON')))

  it('takes no answer for not confirmed', () =>
    expect(postSpans(new URL('http://127.0.0.1:1/'), spans)).rejects.toThrow('no answer'))

  it('posts over https only, except on this machine itself', () => {
    expect(otlpAddress('https://logboek.example/v1/traces').host).toBe('logboek.example')
    expect(otlpAddress('http://localhost:4318/v1/traces').port).toBe('4318')
    expect(() => otlpAddress('http://logboek.example/v1/traces')).toThrow('https')
    expect(() => otlpAddress('ftp://localhost/')).toThrow('https')
  })
})
