import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compartimentNamen } from '../../src/wet/compartimenten.ts'
import { legDossier } from '../dossiers.ts'
import { andereGemeente, gemeente, type TestOmgeving, testOmgeving } from '../omgeving.ts'

interface Tabel {
  readonly schema: string
  readonly tabel: string
}

let t: TestOmgeving
let app: pg.Client
let tabellen: readonly Tabel[]

/** What a statement gives in a role and a municipality: the rows, or the SQLSTATE of its refusal. */
const probeer = async (sql: string, rol?: string, code?: string): Promise<unknown[] | string> => {
  await app.query('begin')
  try {
    if (rol) await app.query(`set local role ${rol}`)
    if (code) await app.query(`set local samenspraak.gemeente = '${code}'`)
    return (await app.query(sql)).rows
  } catch (error) {
    return String((error as { code?: string }).code)
  } finally {
    await app.query('rollback')
  }
}

const geenRecht = '42501'
const schemas = ['onderzoek', 'coordinatie'] as const

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
  app = new pg.Client({ connectionString: t.url })
  await app.connect()
  const super_ = new pg.Client({ connectionString: t.superUrl })
  await super_.connect()
  const { rows } = await super_.query(
    `select schemaname as schema, tablename as tabel from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
  )
  await super_.end()
  tabellen = rows
  for (const schema of schemas)
    await legDossier(t.omgeving, schema, {
      gemeente,
      behandelaar: '11111111-1111-4111-8111-000000000001',
      datum: '2026-12-01',
    })
})

afterAll(async () => {
  await app.end()
  await t.close()
})

describe('the login role without taking a role', () => {
  test('reads, writes and empties no table at all', async () => {
    expect(tabellen.length).toBeGreaterThan(30)
    for (const { schema, tabel } of tabellen)
      for (const sql of [
        `select 1 from ${schema}.${tabel}`,
        `delete from ${schema}.${tabel}`,
        `truncate ${schema}.${tabel}`,
      ])
        expect(await probeer(sql), sql).toBe(geenRecht)
  })
})

describe('the role of one compartment', () => {
  const eigen = new Set(['personen', 'inrichting', 'logboek'])

  test('reads nothing in the schema of another', async () => {
    for (const rol of compartimentNamen)
      for (const { schema, tabel } of tabellen.filter((een) => een.schema !== rol && !eigen.has(een.schema)))
        expect(
          await probeer(`select 1 from ${schema}.${tabel}`, `samenspraak_${rol}`, gemeente),
          `${rol}: ${schema}.${tabel}`,
        ).toBe(geenRecht)
  })

  test.each(schemas)('%s sees nothing without a municipality, and nothing of another', async (schema) => {
    const rol = `samenspraak_${schema}`
    expect(await probeer(`select id from ${schema}.dossier`, rol, gemeente)).toHaveLength(1)
    for (const { tabel } of tabellen.filter((een) => een.schema === schema))
      for (const code of [undefined, andereGemeente])
        expect(await probeer(`select 1 from ${schema}.${tabel}`, rol, code), tabel).toEqual([])
  })

  test.each(schemas)('%s moves no row to another municipality', async (schema) => {
    const rol = `samenspraak_${schema}`
    const sql = `update ${schema}.dossier set gemeente = '${andereGemeente}'`
    expect(await probeer(sql, rol, gemeente)).toBe(geenRecht)
  })

  test('writes in the log, and neither reads, changes nor removes it', async () => {
    for (const rol of compartimentNamen.filter((naam) => naam !== 'logboek'))
      for (const tabel of ['audit', 'ldv', 'zegel', 'ongezegeld'])
        for (const sql of [
          `select 1 from logboek.${tabel}`,
          `delete from logboek.${tabel}`,
          `update logboek.${tabel} set gemeente = gemeente`,
        ])
          expect(await probeer(sql, `samenspraak_${rol}`, gemeente), `${rol}: ${sql}`).toBe(geenRecht)
  })

  test('knows nobody’s session, mail address or sign-in', async () => {
    for (const rol of compartimentNamen.filter((naam) => naam !== 'inrichting'))
      for (const sql of [
        'select 1 from inrichting.sessie',
        'select 1 from inrichting.aangehouden_post',
        'select 1 from inrichting.aanmelding',
        'select oidc_subject from inrichting.gebruiker',
        'select mail from inrichting.gebruiker',
      ])
        expect(await probeer(sql, `samenspraak_${rol}`, gemeente), `${rol}: ${sql}`).toBe(geenRecht)
  })

  test('how to reach someone safely stays with the compartment that was told', async () => {
    const sql = `select 1 from personen.contact where compartiment = 'onderzoek'`
    expect(await probeer(sql, 'samenspraak_onderzoek', gemeente)).toHaveLength(1)
    expect(await probeer(sql, 'samenspraak_coordinatie', gemeente)).toEqual([])
    const tik = `update personen.contact set compartiment = 'coordinatie' returning 1`
    expect(await probeer(tik, 'samenspraak_coordinatie', gemeente)).toHaveLength(1)
    expect(await probeer(tik, 'samenspraak_onderzoek', gemeente)).toBe(geenRecht)
  })
})

describe('who signs people in', () => {
  test('sees no dossier, no person and no log', async () => {
    for (const { schema, tabel } of tabellen.filter((een) => een.schema !== 'inrichting'))
      expect(await probeer(`select 1 from ${schema}.${tabel}`, 'samenspraak_aanmelding', gemeente)).toBe(
        geenRecht,
      )
  })
})
