import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { testDatabase } from '../../../testing/database.ts'
import { ask } from '../../../testing/embedded.ts'
import { migrate } from './migrate.ts'

const { ownerUrl, url, close } = await testDatabase({ template: 'template0' })
afterAll(close)

const first = {
  '0001-first': [
    `do $$ begin create role samenspraak_proef nologin noinherit;
       exception when duplicate_object or unique_violation then null; end $$`,
    'create table proef (n integer)',
    'grant select on proef to samenspraak_proef',
  ],
}

describe('migrate', () => {
  test('does the work once when several start at the same moment', async () => {
    const done = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, first)))
    expect(done.toSorted()).toEqual([[], [], ['0001-first']])
  })

  test('does nothing when called again', async () => {
    expect(await migrate(ownerUrl, first)).toEqual([])
  })

  test('names each migration before it starts', async () => {
    const steps: string[] = []
    const second = { ...first, '0002-second': ['alter table proef add column note text'] }
    expect(await migrate(ownerUrl, second, { onStep: (name) => steps.push(name) })).toEqual(['0002-second'])
    expect(steps).toEqual(['0002-second'])
  })

  test('changes nothing when one statement of several migrations fails, and says which', async () => {
    const broken = {
      ...first,
      '0002-second': ['alter table proef add column note text'],
      '0003-third': ['create table half (n integer)'],
      '0004-fourth': ['create table other (n integer)', 'create table other (n integer)'],
    }
    await expect(migrate(ownerUrl, broken)).rejects.toThrow(
      'Migration 0004-fourth: relation "other" already exists',
    )
    expect(await ask(ownerUrl, `select to_regclass('half') as half`)).toEqual([{ half: null }])
  })

  test('refuses to go on when a migration that was carried out is missing', async () => {
    await expect(migrate(ownerUrl, first)).rejects.toThrow('0002-second')
  })

  test('refuses a login role that inherits', async () => {
    const all = { ...first, '0002-second': [] }
    await expect(migrate(ownerUrl, all, { appRole: 'postgres' })).rejects.toThrow('NOINHERIT')
    await expect(migrate(ownerUrl, all, { appRole: 'nobody_here' })).rejects.toThrow('must exist')
  })

  test.each(['superuser', 'bypassrls', 'createrole'])(
    'refuses a login role that is %s: no wall would hold for it',
    async (power) => {
      const { superUrl } = inject('databaseServer')
      const role = `samenspraak_machtig_${power}`
      await ask(superUrl, `create role ${role} login noinherit ${power}`)
      try {
        const all = { ...first, '0002-second': [] }
        await expect(migrate(ownerUrl, all, { appRole: role })).rejects.toThrow('must not be')
      } finally {
        await ask(superUrl, `drop role ${role}`)
      }
    },
  )
})

describe('the login role', () => {
  const refused = { code: '42501' }

  test('can do nothing of itself', async () => {
    for (const sql of [
      'select * from proef',
      'create table mine (n integer)',
      'create temporary table mine (n integer)',
      'create schema mine',
      'create role mine',
      'create database mine',
      'select * from kysely_migration',
      `select pg_read_file('PG_VERSION')`,
      'set role samenspraak_owner',
      'set role postgres',
      'alter role samenspraak_app inherit',
    ]) {
      await expect(ask(url, sql), sql).rejects.toMatchObject(refused)
    }
  })

  test('can take the role of a compartment and has its rights for that long', async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('begin; set local role samenspraak_proef')
    expect((await client.query('select * from proef')).rows).toEqual([])
    await client.query('commit')
    await expect(client.query('select * from proef')).rejects.toMatchObject(refused)
    await client.end()
  })

  test('cannot enter another database of the server', async () => {
    const other = url.replace(/\/samenspraak_test_[0-9a-f]+/, '/postgres')
    await expect(ask(other, 'select 1')).rejects.toMatchObject(refused)
  })

  test('is not a member of the owner, and of no login role', async () => {
    const members = await ask(
      inject('databaseServer').superUrl,
      `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles a on a.oid = m.member
       where a.rolname = 'samenspraak_app' and (r.rolcanlogin or r.rolname like '%owner%')`,
    )
    expect(members).toEqual([])
  })
})
