import { describe, expect, it } from 'vitest'
import { netwerkVan } from './oorsprong.ts'
import { beginTrace, leesTraceparent, nieuwRegelId, nieuwSpanId, nieuwTraceId, traceparent } from './trace.ts'

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const parent = '00f067aa0ba902b7'

describe('W3C Trace Context', () => {
  it('reads a traceparent', () =>
    expect(leesTraceparent(`00-${trace}-${parent}-01`)).toEqual({ traceId: trace, parentSpanId: parent }))

  it('reads one of a later version with more after it', () =>
    expect(leesTraceparent(`01-${trace}-${parent}-01-more`)?.traceId).toBe(trace))

  for (const header of [
    undefined,
    '',
    'x',
    `ff-${trace}-${parent}-01`,
    `00-${trace}-${parent}-01-more`,
    `00-${trace.toUpperCase()}-${parent}-01`,
    `00-${'0'.repeat(32)}-${parent}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace}-${parent}`,
  ])
    it(`refuses ${header}`, () => expect(leesTraceparent(header)).toBeUndefined())

  it('takes over the trace of the caller', () => {
    const begun = beginTrace(`00-${trace}-${parent}-00`)
    expect(begun).toMatchObject({ traceId: trace, parentSpanId: parent })
    expect(traceparent(begun)).toBe(`00-${trace}-${begun.spanId}-01`)
  })

  it('begins a trace of its own when the header is wrong', () => {
    const begun = beginTrace('x')
    expect(begun.traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(begun.parentSpanId).toBeUndefined()
  })

  it('makes ids of the right length, each time another', () => {
    expect(nieuwSpanId()).toMatch(/^[0-9a-f]{16}$/)
    expect(nieuwTraceId()).not.toBe(nieuwTraceId())
  })

  it('makes line ids that run up in time', () => {
    const at = Date.UTC(2026, 10, 21)
    expect(nieuwRegelId(at)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(nieuwRegelId(at) < nieuwRegelId(at + 1)).toBe(true)
  })
})

describe('the network of an address', () => {
  for (const [address, network] of [
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:12:34::9', '2001:db8:12::/48'],
    ['2001:0DB8::1', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['x', undefined],
    [undefined, undefined],
  ] as const)
    it(`${address} is ${network}`, () => expect(netwerkVan(address)).toBe(network))
})
