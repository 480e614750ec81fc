import { createSecretKey, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../testing/database.ts'
import { movableClock } from '../clock/clock.ts'
import { open } from '../db/tx.ts'
import { countAttempt } from './rate-limit.ts'
import { identityRole } from './session.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const limit = { max: 5, perMs: 60_000 }

test('twenty at once, five are allowed; another person and the next minute start at nothing', async () => {
  const clock = movableClock(Date.UTC(2027, 0, 15, 9, 0, 20))
  const deps = { db: database.db, clock, secret: createSecretKey(randomBytes(32)) }
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => countAttempt(deps, 'post', '192.0.2.1', limit)),
  )
  expect(tries.filter(({ allowed }) => allowed)).toHaveLength(5)
  expect(tries.find(({ allowed }) => !allowed)?.retryAfter).toBe(40)
  expect((await countAttempt(deps, 'post', '192.0.2.2', limit)).allowed).toBe(true)
  expect((await countAttempt(deps, 'sign-in', '192.0.2.1', limit)).allowed).toBe(true)
  clock.advance(40_000)
  expect((await countAttempt(deps, 'post', '192.0.2.1', limit)).allowed).toBe(true)
})

test('the table does not name the address', async () => {
  const keys = await database.db.transaction({ role: identityRole }, (tx) =>
    open(tx)<{ sleutel: Buffer }>('select sleutel from inrichting.snelheid'),
  )
  for (const { sleutel } of keys) expect(sleutel.toString('latin1')).not.toContain('192.0.2')
})
