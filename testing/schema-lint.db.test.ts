import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bewaringen } from '../src/bewaren-en-vernietigen/bewaring.ts'
import { testDatabase } from './database.ts'
import { onDatabase } from './database-name.ts'
import { planted } from './guards/planted-schema.ts'
import { type Ask, readCatalogue } from './guards/schema-catalogue.ts'
import { lintSchema, retentionRule, schemaRules } from './guards/schema-lint.ts'

const { url, close } = await testDatabase()
const name = /\/(samenspraak_test_[0-9a-f]+)/.exec(url)?.[1] ?? ''
const client = new pg.Client({ connectionString: onDatabase(inject('databaseServer').superUrl, name) })
const ask: Ask = async (sql) => (await client.query(sql)).rows
const retention = Object.keys(bewaringen)

beforeAll(() => client.connect())
afterAll(async () => {
  await client.end()
  await close()
})

describe('the schema', () => {
  test('breaks no rule', async () => {
    expect(lintSchema(await readCatalogue(ask), retention)).toEqual([])
  })

  test('was read: tables, keys, policies, rights and roles', async () => {
    const read = await readCatalogue(ask)
    expect(read.tables.length).toBeGreaterThan(30)
    expect(read.tables.map((table) => table.name)).toEqual(
      expect.arrayContaining(['onderzoek.gegeven', 'logboek.ldv']),
    )
    expect(read.uniqueIndexes.length).toBeGreaterThan(30)
    expect(read.foreignKeys.length).toBeGreaterThan(10)
    expect(read.policies.length).toBeGreaterThan(30)
    expect(read.grants.length).toBeGreaterThan(100)
    expect(read.roles.map((role) => role.name)).toEqual(
      expect.arrayContaining(['samenspraak_app', 'samenspraak_owner', 'samenspraak_onderzoek']),
    )
    expect(read.creators).toContain('samenspraak_owner: create in onderzoek')
  })
})

test('the login role of the application reads no table as long as it takes no role', async () => {
  const login = new pg.Client({ connectionString: url })
  await login.connect()
  const { tables } = await readCatalogue(ask)
  const answers: unknown[] = []
  for (const table of tables) {
    answers.push(
      await login.query(`select 1 from ${table.name}`).catch((error: { code: string }) => error.code),
    )
  }
  await login.end()
  expect(new Set(answers)).toEqual(new Set(['42501']))
})

describe('a planted violation', () => {
  test.each(planted)('of "$rule" is found: $sql', async ({ rule, sql, also = [], superuser = false }) => {
    await client.query('begin')
    try {
      if (!superuser) await client.query('set local role samenspraak_owner')
      await client.query(sql)
      await client.query('reset role')
      const found = lintSchema(await readCatalogue(ask), retention)
      expect([...new Set(found.map((finding) => finding.rule))].toSorted()).toEqual(
        [rule, ...also].toSorted(),
      )
    } finally {
      await client.query('rollback')
    }
  })

  test('of the retention rule is found: a rule for a table that is not there', async () => {
    const found = lintSchema(await readCatalogue(ask), [...retention, 'onderzoek.gesloopt'])
    expect(found).toEqual([{ rule: retentionRule, where: 'onderzoek.gesloopt' }])
  })

  test('exists for every rule, and for no rule that is gone', () => {
    expect([...new Set(planted.map(({ rule }) => rule))].toSorted()).toEqual(schemaRules.toSorted())
  })
})
