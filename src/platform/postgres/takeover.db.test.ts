import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { ask, freshDataDir, killHard, startForTest, startInProcess } from '../../../testing/embedded.ts'
import { findEmbedded, startEmbedded } from './embedded.ts'
import { AlreadyRunning } from './errors.ts'
import { runningServer } from './postmaster.ts'

const pidOf = (dataDir: string): number => {
  const server = runningServer(dataDir)
  if (!server) throw new Error('no server runs')
  return server.pid
}

/** Inserts numbers one by one until the connection breaks; gives those that the server confirmed. */
const insertUntilBroken = async (url: string, from: number): Promise<number[]> => {
  const confirmed: number[] = []
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    for (let n = from; ; n += 1) {
      await client.query('insert into numbers values ($1)', [n])
      confirmed.push(n)
    }
  } catch {
    return confirmed
  } finally {
    await client.end().catch(() => {})
  }
}

const eventually = async <T>(work: () => Promise<T>): Promise<T> => {
  const until = performance.now() + 15_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (performance.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

describe.each(['18', '15'] as const)('taking over, version %s', (version) => {
  const dataDir = freshDataDir(afterAll)

  test('the server of a killed process is taken over with all that was confirmed', async () => {
    const killed = startInProcess({ dataDir, version })
    expect(await killed.said).toBe('started')
    const found = findEmbedded(dataDir)
    await ask(found?.ownerUrl ?? '', 'create table kept as select 1 as one')
    await killHard(killed.process)
    const orphan = pidOf(dataDir)
    const said: string[] = []
    const server = await startForTest({ dataDir, version, log: (message) => said.push(message) })
    expect(said[0]).toContain('was killed')
    expect(pidOf(dataDir)).not.toBe(orphan)
    expect(await ask(server.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
  })

  test('a server that is killed while writing comes back by itself and lost nothing confirmed', async () => {
    const { ownerUrl } = await startForTest({ dataDir, version })
    await ask(ownerUrl, 'create table numbers (n integer primary key)')
    const confirmed: number[] = []
    for (const moment of [5, 60, 150]) {
      const killed = pidOf(dataDir)
      setTimeout(() => process.kill(killed, 'SIGKILL'), moment)
      confirmed.push(...(await insertUntilBroken(ownerUrl, moment * 100_000)))
      await eventually(() => ask(ownerUrl, 'select 1'))
      expect(pidOf(dataDir)).not.toBe(killed)
    }
    expect(confirmed.length).toBeGreaterThan(10)
    const rows = await ask(ownerUrl, 'select n from numbers')
    const kept = new Set(rows.map(({ n }) => n))
    expect(confirmed.filter((n) => !kept.has(n))).toEqual([])
  })
})

describe('two at once', () => {
  const dataDir = freshDataDir(afterAll)

  test('a second start in the same process is refused with what to do, and the first goes on', async () => {
    const first = await startForTest({ dataDir, throwAway: true })
    const refusal = startEmbedded({ dataDir })
    await expect(refusal).rejects.toThrow(AlreadyRunning)
    await expect(refusal).rejects.toThrow('Stop it first')
    expect(await ask(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('of three processes that start at once on an empty folder one succeeds and the others are refused', async () => {
    const empty = freshDataDir()
    const starts = [1, 2, 3].map(() => startInProcess({ dataDir: empty, throwAway: true }))
    const said = await Promise.all(starts.map((start) => start.said))
    expect(said.toSorted()).toEqual(['AlreadyRunning', 'AlreadyRunning', 'started'])
    expect(await ask(findEmbedded(empty)?.ownerUrl ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
    for (const start of starts) start.process.kill('SIGKILL')
    await eventually(async () => {
      const server = await startEmbedded({ dataDir: empty, throwAway: true })
      await server.stop()
    })
  })

  test('after stop the folder is free for the next', async () => {
    const first = await startForTest({ dataDir, throwAway: true })
    await first.stop()
    expect(runningServer(dataDir)).toBeUndefined()
    expect(findEmbedded(dataDir)).toBeUndefined()
    const other = startInProcess({ dataDir, throwAway: true })
    expect(await other.said).toBe('started')
    await expect(startEmbedded({ dataDir })).rejects.toThrow(`Process ${other.process.pid}`)
    await killHard(other.process)
    await startForTest({ dataDir, throwAway: true })
  })
})

describe('a server that was just killed', () => {
  const dataDir = freshDataDir(afterAll)

  test.each([0, 5, 30, 250])('can be stopped, %i ms later', async (moment) => {
    const server = await startForTest({ dataDir, throwAway: true })
    process.kill(pidOf(dataDir), 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, moment))
    await server.stop()
    expect(runningServer(dataDir)).toBeUndefined()
  })
})

describe('a file of a killed server', () => {
  const dataDir = freshDataDir(afterAll)

  test.each([
    ['no process any more', 4_194_303],
    ['another process by now', process.pid],
  ])('does not stop a start when its number is %s', async (_, pid) => {
    const first = await startForTest({ dataDir, throwAway: true })
    const file = join(dataDir, 'postmaster.pid')
    const [, ...rest] = readFileSync(file, 'utf8').split('\n')
    await first.stop()
    expect(existsSync(file)).toBe(false)
    writeFileSync(file, [pid, ...rest].join('\n'))
    const second = await startForTest({ dataDir, throwAway: true })
    expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})
