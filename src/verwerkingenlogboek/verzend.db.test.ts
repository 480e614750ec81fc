import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { logKey, type TestLog, testLog } from '../../testing/log.ts'
import type { otlpBody } from '../platform/otlp/otlp-http.ts'
import { verzendAlles } from './verzend.ts'
import { zegelAlles } from './zegel.ts'

type Body = ReturnType<typeof otlpBody>

const spansOf = (body: Body) =>
  body.resourceSpans.flatMap((resource) => resource.scopeSpans.flatMap((scope) => scope.spans))

let log: TestLog
let receiver: Server
let received: Body[] = []
let answer: (body: Body) => { status: number; rejected: number } = () => ({ status: 200, rejected: 0 })

beforeAll(async () => {
  log = await testLog(Date.UTC(2026, 10, 21, 9))
  receiver = createServer(async (request, response) => {
    const body = (await json(request)) as Body
    received.push(body)
    const { status, rejected } = answer(body)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(rejected > 0 ? { partialSuccess: { rejectedSpans: `${rejected}` } } : {}))
  })
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve)
  })
})

afterAll(async () => {
  receiver.close()
  await log.close()
})

beforeEach(() => {
  received = []
  answer = () => ({ status: 200, rejected: 0 })
})

const write = async (gemeente: string, acts: number) => {
  await log.write(gemeente, acts)
  await zegelAlles({ ...log, database: log.database.db, key: logKey })
}

const ship = (limit = 500) => {
  const { port } = receiver.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}/v1/traces`
  return verzendAlles({ database: log.database.db, clock: log.clock, endpoint, limit })
}

const spanIds = () => received.flatMap(spansOf).map((span) => span.spanId)

describe('LDV 1.0.0: elke regel wordt verzonden en bevestigd', () => {
  it('met de kenmerken van de standaard en geen andere', async () => {
    await write('0401', 2)
    expect(await ship()).toEqual({ bevestigd: 2, geweigerd: [] })
    const [span] = received.flatMap(spansOf)
    expect(span?.attributes.map(({ key }) => key)).toEqual([
      'dpl.core.processing_activity_id',
      'dpl.core.data_subject_id',
      'dpl.core.data_subject_id_type',
    ])
    expect(span).toMatchObject({ name: 'Zaak inzien', status: { code: 1 } })
    expect(JSON.stringify(received)).not.toContain('toeleider')
  })

  it('niet nog eens als hij bevestigd is', async () => {
    expect(await ship()).toEqual({ bevestigd: 0, geweigerd: [] })
    expect(received).toEqual([])
  })

  it('in porties, per gemeente, zonder er een over te slaan', async () => {
    await write('0402', 5)
    await write('0403', 1)
    expect(await ship(2)).toEqual({ bevestigd: 6, geweigerd: [] })
    expect(new Set(spanIds()).size).toBe(6)
    for (const body of received) expect(body.resourceSpans).toHaveLength(1)
  })

  it('en anders later nog eens: een fout van de ontvanger bevestigt niets', async () => {
    await write('0404', 3)
    answer = () => ({ status: 503, rejected: 0 })
    await expect(ship()).rejects.toMatchObject({ name: 'OtlpError', status: 503 })
    const tried = spanIds()
    received = []
    answer = () => ({ status: 200, rejected: 0 })
    expect(await ship()).toEqual({ bevestigd: 3, geweigerd: [] })
    expect(spanIds()).toEqual(tried)
  })

  it('een geweigerde regel wordt niet overgeslagen: hij houdt zijn gemeente op en wordt genoemd', async () => {
    await write('0405', 7)
    await write('0406', 1)
    let bad: string | undefined
    answer = (body) => {
      const ids = spansOf(body).map((span) => span.spanId)
      if (ids.length === 7) bad = ids[4]
      return { status: 200, rejected: ids.includes(bad ?? '') ? 1 : 0 }
    }
    expect(await ship()).toEqual({ bevestigd: 5, geweigerd: ['0405'] })
    answer = () => ({ status: 200, rejected: 0 })
    received = []
    expect(await ship()).toEqual({ bevestigd: 3, geweigerd: [] })
    expect(spanIds()[0]).toBe(bad)
  })
})
