import { Agent, get } from 'node:http'
import type { Burst, BurstResult } from './load.ts'

const agents = new Map<number, Agent>()

const agentOf = (port: number, connections: number): Agent => {
  const agent = agents.get(port) ?? new Agent({ keepAlive: true, maxSockets: connections })
  agents.set(port, agent)
  return agent
}

const once = (burst: Burst, nr: number): Promise<{ ms: number; bytes: number; status: number }> =>
  new Promise((done, fail) => {
    const begin = performance.now()
    const { port, paths, cookies } = burst
    const at = nr % paths.length
    const headers = cookies ? { ...burst.headers, cookie: cookies[at] } : burst.headers
    const options = {
      host: '127.0.0.1',
      port,
      path: paths[at] ?? '/',
      agent: agentOf(port, burst.connections),
      headers,
    }
    get(options, (res) => {
      let bytes = 0
      res.on('data', (part: Buffer) => {
        bytes += part.length
      })
      res.on('end', () => done({ ms: performance.now() - begin, bytes, status: res.statusCode ?? 0 }))
      res.on('error', fail)
    }).on('error', fail)
  })

/** A closed loop: each connection sends its next request when it has its answer. */
const fire = async (burst: Burst): Promise<BurstResult> => {
  const latencies: number[] = []
  let next = 0
  let failed = 0
  let bytes = 0
  const begin = performance.now()
  const worker = async () => {
    while (next < burst.requests) {
      const nr = next
      next += 1
      const answer = await once(burst, nr)
      latencies.push(answer.ms)
      bytes += answer.bytes
      if (answer.status !== 200) failed += 1
    }
  }
  await Promise.all(Array.from({ length: burst.connections }, worker))
  return { latencies, failed, bytes: bytes / latencies.length, seconds: (performance.now() - begin) / 1000 }
}

process.on('message', (burst: Burst) => {
  fire(burst).then(
    (result) => process.send?.(result),
    () => process.exit(1),
  )
})
