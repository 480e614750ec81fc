import { appendFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, freshDataDir, startForTest } from '../../../testing/embedded.ts'
import { backup, restore } from './backup.ts'
import { type Embedded, startEmbedded } from './embedded.ts'

/** Writes rows until told to stop, with checkpoints in between; gives how many were confirmed so far. */
const startWriting = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create table numbers (n integer primary key, filler text)')
  let confirmed = 0
  let going = true
  const writing = (async () => {
    while (going) {
      await client.query(`insert into numbers values ($1, repeat('x', 2000))`, [confirmed])
      confirmed += 1
    }
    await client.end()
  })()
  return {
    confirmed: () => confirmed,
    stop: () => {
      going = false
      return writing
    },
  }
}

describe.each(['18', '15'] as const)('back-up and restore, version %s', (version) => {
  test('a backup made while writing holds all that was confirmed before, without gaps', async () => {
    const dataDir = freshDataDir()
    const target = join(dirname(dataDir), 'backup')
    const server = await startForTest({ dataDir, version })
    const writer = await startWriting(server.ownerUrl)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const before = writer.confirmed()
    await backup(server, target)
    await writer.stop()

    const restored = freshDataDir()
    await restore(target, restored)
    const copy = await startForTest({ dataDir: restored, version })
    const [row] = await ask(copy.ownerUrl, 'select count(*)::int as count, max(n) as last from numbers')
    expect(before).toBeGreaterThan(5)
    expect(row?.count).toBeGreaterThanOrEqual(before)
    expect(row?.last).toBe(Number(row?.count) - 1)
    expect(writer.confirmed()).toBeGreaterThan(before)
    await expect(ask(copy.appUrl, 'select * from numbers')).rejects.toMatchObject({ code: '42501' })
  })
})

describe('a backup', () => {
  const dataDir = freshDataDir(afterAll)
  const target = join(dirname(dataDir), 'backup')
  let server: Embedded

  beforeAll(async () => {
    server = await startEmbedded({ dataDir, throwAway: true })
    await backup(server, target)
  })
  afterAll(() => server.stop())

  test('is readable by no one else and holds no passwords file', () => {
    const names = readdirSync(target, { recursive: true }).map(String)
    expect(statSync(target).mode & 0o077).toBe(0)
    expect(names.filter((name) => /password|postmaster\.pid/.test(name))).toEqual([])
    expect(existsSync(`${target}.incomplete`)).toBe(false)
  })

  test('leaves nothing behind on the server', async () => {
    const slots = await ask(server.superUrl, 'select count(*)::int as count from pg_replication_slots')
    expect(slots).toEqual([{ count: 0 }])
  })

  test('is refused in a folder that exists', async () => {
    await expect(backup(server, target)).rejects.toThrow('exists already')
  })

  test('is not restored over a database that runs', async () => {
    await expect(restore(target, dataDir)).rejects.toThrow('already using')
  })

  test('is not restored over a database that does not run', async () => {
    const stopped = freshDataDir()
    mkdirSync(stopped)
    writeFileSync(join(stopped, 'PG_VERSION'), '18')
    await expect(restore(target, stopped)).rejects.toThrow('not empty')
    expect(readdirSync(stopped)).toEqual(['PG_VERSION'])
  })

  test('is not restored when it is not complete', async () => {
    const unfinished = freshDataDir()
    mkdirSync(unfinished)
    await expect(restore(unfinished, freshDataDir())).rejects.toThrow('no complete backup')
  })

  test('is not restored when a file of it has changed', async () => {
    const restored = freshDataDir()
    appendFileSync(join(target, 'global', 'pg_control'), 'x')
    await expect(restore(target, restored)).rejects.toThrow('global/pg_control')
    expect(existsSync(restored)).toBe(false)
  })
})
