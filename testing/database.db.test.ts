import { afterAll, expect, test } from 'vitest'
import { open } from '../src/platform/db/tx.ts'
import { testDatabase } from './database.ts'
import { onDatabase } from './database-name.ts'

const first = await testDatabase()
const second = await testDatabase()
afterAll(async () => {
  await first.close()
  await second.close()
})

const scope = { role: 'samenspraak_onderzoek', gemeente: '0363' }

test('gives a migrated database in which the role of a compartment can be taken', async () => {
  const rows = await first.db.transaction(scope, (tx) =>
    open(tx)(`select current_user::text as who, current_setting('samenspraak.gemeente') as gemeente`),
  )
  expect(rows).toEqual([{ who: 'samenspraak_onderzoek', gemeente: '0363' }])
})

test('gives every test file a database of its own', () => {
  expect(first.url).not.toBe(second.url)
  expect(first.url).toMatch(/samenspraak_test_[0-9a-f]+\?/)
})

test('runs on the version that was asked for', async () => {
  const rows = await first.db.transaction(scope, (tx) => open(tx)('show server_version'))
  expect(rows[0]?.server_version).toMatch(new RegExp(`^${process.env.PG_VERSION ?? '18'}\\.`))
})

test('refuses a database whose name does not say that it is for tests', () => {
  expect(() => onDatabase(first.url, 'samenspraak')).toThrow('"test"')
})
