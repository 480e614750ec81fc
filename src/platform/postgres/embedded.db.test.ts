import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ask, freshDataDir, startForTest } from '../../../testing/embedded.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { makeSocketDir, socketDir } from './folders.ts'

describe.each(['18', '15'] as const)('the server that comes along, version %s', (version) => {
  const dataDir = freshDataDir(afterAll)
  chmodSync(dirname(dataDir), 0o755)

  test('makes the database at the first start and finds it again at the second', async () => {
    const first = await startForTest({ dataDir, version })
    await ask(first.ownerUrl, 'create table kept as select 1 as one')
    await first.stop()
    await first.stop()
    await expect(ask(first.appUrl, 'select 1')).rejects.toThrow()
    const second = await startForTest({ dataDir, version })
    expect(await ask(second.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
    expect(second.appUrl).toBe(first.appUrl)
  })

  test('has the settings we count on', async () => {
    const { ownerUrl } = await startForTest({ dataDir, version })
    const settings = await ask(
      ownerUrl,
      `select current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
         current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
         current_setting('listen_addresses') as listens, current_setting('server_version') as version,
         datcollate as collation from pg_database where datname = current_database()`,
    )
    expect(settings).toEqual([
      {
        encoding: 'UTF8',
        zone: 'UTC',
        fsync: 'on',
        checksums: 'on',
        listens: '',
        version: expect.stringMatching(new RegExp(`^${version}\\.`)),
        collation: 'C',
      },
    ])
  })
})

describe('who may get in', () => {
  const dataDir = freshDataDir(afterAll)
  const supervisor = `${dataDir}-supervisor`
  let server: Embedded

  beforeAll(async () => {
    server = await startEmbedded({ dataDir, throwAway: true })
  })
  afterAll(() => server.stop())

  test('no folder and no socket is open to other users', () => {
    for (const path of [dataDir, supervisor, socketDir(dataDir)]) {
      expect(statSync(path).mode & 0o077, path).toBe(0)
    }
  })

  test('what the supervisor keeps belongs to us and only we can read it', () => {
    for (const name of readdirSync(supervisor)) {
      const file = statSync(join(supervisor, name))
      expect(file.mode & 0o077, name).toBe(0)
      expect(file.uid, name).toBe(process.getuid?.())
    }
  })

  test('nobody gets in without the right password', async () => {
    for (const url of [server.appUrl, server.ownerUrl, server.superUrl]) {
      const guess = ask(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')
      await expect(guess).rejects.toMatchObject({ code: '28P01' })
    }
  })

  test('a statement that fails leaves none of its values in the log', async () => {
    await expect(ask(server.ownerUrl, "select 'geheim'::integer")).rejects.toThrow('geheim')
    expect(readFileSync(join(supervisor, 'server.log'), 'utf8')).not.toContain('geheim')
  })

  test('no password stands in the database folder or in the log', () => {
    const passwords = Object.values(JSON.parse(readFileSync(join(supervisor, 'passwords.json'), 'utf8')))
    expect(passwords).toHaveLength(3)
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
    const texts = files.map((e) => readFileSync(join(e.parentPath, e.name), 'latin1'))
    texts.push(readFileSync(join(supervisor, 'server.log'), 'latin1'))
    for (const password of passwords) {
      expect(texts.some((text) => text.includes(String(password)))).toBe(false)
    }
  })

  test('lost passwords are made anew, with all data in place', async () => {
    const first = server
    await ask(first.ownerUrl, 'create table kept as select 1 as one')
    await first.stop()
    rmSync(supervisor, { recursive: true })
    server = await startEmbedded({ dataDir, throwAway: true })
    expect(server.ownerUrl).not.toBe(first.ownerUrl)
    expect(await ask(server.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
    await expect(ask(first.ownerUrl, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })
})

describe('a folder that is not ours to use', () => {
  test('a database of another version is refused with what to do, and stays as it was', async () => {
    const dataDir = freshDataDir()
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'PG_VERSION'), '15\n')
    await expect(startEmbedded({ dataDir, version: '18' })).rejects.toThrow('made by PostgreSQL 15')
    expect(readdirSync(dataDir)).toEqual(['PG_VERSION'])
  })

  test('a folder with other files is refused and stays as it was', async () => {
    const dataDir = freshDataDir()
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'letter.txt'), 'mine')
    await expect(startEmbedded({ dataDir })).rejects.toThrow('holds no database')
    expect(readdirSync(dataDir)).toEqual(['letter.txt'])
  })

  test('an empty folder is used, and what a killed first start left is cleared away', async () => {
    const dataDir = freshDataDir()
    mkdirSync(dataDir)
    mkdirSync(`${dataDir}.new-1/base`, { recursive: true })
    await startForTest({ dataDir, throwAway: true })
    expect(readdirSync(dirname(dataDir)).toSorted()).toEqual(['postgres', 'postgres-supervisor'])
  })

  test('a folder for the socket that is open to others is refused', () => {
    const dataDir = freshDataDir()
    mkdirSync(dataDir)
    const socket = socketDir(dataDir)
    onTestFinished(() => rmSync(socket, { recursive: true, force: true }))
    mkdirSync(socket)
    chmodSync(socket, 0o777)
    expect(() => makeSocketDir(socket, () => {}, undefined)).toThrow('made by someone else')
  })

  test('works below a folder that the user of the server may not enter', async () => {
    const dataDir = freshDataDir()
    chmodSync(dirname(dataDir), 0o700)
    const first = await startForTest({ dataDir, throwAway: true })
    await ask(first.ownerUrl, 'create table kept as select 1 as one')
    await first.stop()
    const second = await startForTest({ dataDir, throwAway: true })
    expect(await ask(second.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
  })
})
