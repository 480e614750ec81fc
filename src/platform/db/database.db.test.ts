import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../testing/database.ts'
import { loginRoleOf, openDatabase, Rollback } from './database.ts'
import { open, openLast, type Tx } from './tx.ts'

const scope = { role: 'samenspraak_onderzoek', gemeente: '0344' }
const sent: string[] = []
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ onQuery: (sql) => sent.push(sql) })
})
afterAll(() => database.close())

const backend = async (tx: Tx) => (await open(tx)<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid

describe('a transaction', () => {
  test('sends its first statement behind begin, and its last before commit', async () => {
    sent.length = 0
    let answered = false
    await database.db.transaction(scope, async (tx) => {
      await open(tx)('select 1')
      const last = openLast(tx)('select 2').then(() => {
        answered = true
      })
      expect(sent.at(-1)).toBe('commit')
      expect(answered).toBe(false)
      await last
    })
    expect(sent.map((sql) => sql.split(';')[0])).toEqual(['begin', 'select 1', 'select 2', 'commit'])
  })

  test('tells that its role does not exist, and not that what followed failed', async () => {
    const unknown = database.db.transaction({ role: 'nobody_at_all' }, (tx) => open(tx)('select 1'))
    await expect(unknown).rejects.toMatchObject({ code: '22023' })
    expect(await database.db.transaction(scope, backend)).toBeTypeOf('number')
  })

  test('rolls back after its last statement only where that was said beforehand', async () => {
    const outcome = await database.db.transaction<string>({ ...scope, commitApart: true }, async (tx) => {
      await openLast(tx)('select 1')
      throw new Rollback('as if')
    })
    expect(outcome).toBe('as if')
    expect(sent.slice(-2)).toEqual(['select 1', 'rollback'])
  })

  test('keeps its role and municipality to itself', async () => {
    const seen = await Promise.all(
      ['0344', '0363', '0518'].flatMap((gemeente) =>
        ['samenspraak_onderzoek', 'samenspraak_coordinatie'].map(async (role) =>
          database.db.transaction({ role, gemeente }, async (tx) => {
            const [row] = await open(tx)<{ role: string; gemeente: string }>(
              `select current_user as role, current_setting('samenspraak.gemeente') as gemeente where $1`,
              [true],
            )
            return row?.role === role && row.gemeente === gemeente
          }),
        ),
      ),
    )
    expect(seen).toEqual(Array(6).fill(true))
  })
})

describe('prepared statements', () => {
  const preparedWith = async (prepared: boolean) => {
    const db = openDatabase({ url: database.url, max: 1, prepared })
    try {
      const ask = (gemeente: string) =>
        db.transaction({ ...scope, gemeente }, async (tx) => {
          await open(tx)('select id from onderzoek.dossier where gemeente = $1', [gemeente])
          return open(tx)<{ name: string }>(
            `select name from pg_prepared_statements where statement like 'select id from onderzoek%'`,
          )
        })
      await ask('0344')
      return (await ask('0363')).length
    } finally {
      await db.close()
    }
  }

  test('are kept by the connection where that is asked', async () => {
    expect(await preparedWith(true)).toBe(1)
  })

  test('are not made by itself: a pooler may give every transaction another connection', async () => {
    expect(await preparedWith(false)).toBe(0)
  })
})

test('the role of an address is known in every form of address', () => {
  expect(loginRoleOf('postgresql://sam%40voorbeeld:geheim@db.voorbeeld:5432/naam')).toBe('sam@voorbeeld')
  expect(loginRoleOf('postgresql://sam:geheim@/naam?host=/run/postgresql')).toBe('sam')
})
