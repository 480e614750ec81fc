import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Options } from './options.ts'
import { type Row, row } from './row.ts'
import { median } from './statistics.ts'

const patienceMs = 120_000

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

const answers = async (url: string): Promise<boolean> => {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.arrayBuffer()
  return answer?.status === 200
}

const until = async (child: ChildProcess, url: string, begin: number): Promise<number> => {
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`)
    if (performance.now() - begin > patienceMs) throw new Error('the program does not answer')
    await sleep(5)
  }
  return performance.now() - begin
}

/** Starts the program, waits for its first page, and stops it. Milliseconds from the start of the process. */
const start = async (data: string): Promise<{ health: number; page: number }> => {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, [fileURLToPath(new URL('./dist/server.js', import.meta.url))], {
    env: { ...process.env, PORT: String(port), SAMENSPRAAK_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part.toString()).slice(-1000)
  })
  const gone = new Promise((done) => child.once('exit', done))
  try {
    const health = await until(child, `http://127.0.0.1:${port}/health`, begin)
    return { health, page: await until(child, `http://127.0.0.1:${port}/demo`, begin) }
  } catch (error) {
    throw new Error(`the program did not start: ${said.trim()}`, { cause: error })
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

/** From nothing to the first page, with the embedded database and the demo data. */
export const coldStart = async (options: Options): Promise<readonly Row[]> => {
  const data = await mkdtemp(join(tmpdir(), 'samenspraak-start-'))
  try {
    const first = await start(data)
    const later: { health: number; page: number }[] = []
    for (let round = 0; round < options.rounds; round += 1) later.push(await start(data))
    const seconds = (pick: 'health' | 'page') => median(later.map((one) => one[pick])) / 1000
    const secondsOfFirst = (first.page / 1000).toFixed(1)
    return [
      row('cold start to first page', {
        value: seconds('page'),
        unit: 's',
        budget: { of: 'value', most: 2 },
        note: `embedded, second start and later, median of ${later.length}; /health after ${seconds('health').toFixed(2)} s; the very first start, with migrations and demo data, ${secondsOfFirst} s`,
      }),
    ]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
