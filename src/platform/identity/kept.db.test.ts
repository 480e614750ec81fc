import { createSecretKey, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../testing/database.ts'
import { movableClock } from '../clock/clock.ts'
import { open } from '../db/tx.ts'
import { draftsOf } from './draft.ts'
import { type KeptRow, keepRow } from './held-post.store.ts'
import { holdPost, readHeldPost } from './held-post.ts'
import { keptQuota } from './kept.ts'
import { defaultLimits, identityRole } from './session.ts'
import { newToken } from './token.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(() => inTx((tx) => open(tx)('delete from inrichting.aangehouden_post')))
afterAll(() => database.close())

const inTx = <T>(work: Parameters<typeof database.db.transaction<T>>[1]) =>
  database.db.transaction({ role: identityRole }, work)

const clock = movableClock(Date.UTC(2027, 0, 15, 9))
const deps = () => ({
  db: database.db,
  clock,
  calendar: clock,
  limits: defaultLimits,
  secret: createSecretKey(Buffer.alloc(32, 7)),
})

const postOf = (userId: string, text: string) => ({
  userId,
  petId: null,
  path: '/werk',
  fields: [['vraag', text]] as const,
})

const count = async (): Promise<number> => {
  const rows = await inTx((tx) =>
    open(tx)<{ n: number }>('select count(*)::int n from inrichting.aangehouden_post'),
  )
  return rows[0]?.n ?? -1
}

const row = (owner: string, gemeente: string, at: number): KeptRow => ({
  id: randomBytes(32),
  owner: Buffer.from(owner),
  form: null,
  gemeente,
  now: new Date(0),
  expires: new Date(at),
  sealed: Buffer.from('x'),
})

describe('what is kept has a bound, and the oldest goes first', () => {
  test('of one person twenty posts; another loses nothing by it', async () => {
    const [noor, sam] = [randomUUID(), randomUUID()]
    const other = await holdPost(deps(), postOf(sam, 'van Sam'), '0999')
    const tokens: string[] = []
    for (let n = 0; n < keptQuota.perOwner + 3; n++) {
      clock.advance(1000)
      tokens.push(await holdPost(deps(), postOf(noor, `post ${n}`), '0999'))
    }
    const found = await Promise.all(tokens.map((token) => readHeldPost(deps(), token, noor)))
    expect(found.map((post) => post !== undefined)).toEqual(tokens.map((_, n) => n >= 3))
    expect(found.at(-1)?.fields).toEqual([['vraag', `post ${keptQuota.perOwner + 2}`]])
    expect(await readHeldPost(deps(), other, sam)).toBeDefined()
    expect(await count()).toBe(keptQuota.perOwner + 1)
  })

  test('of one municipality too, whoever it is of; another municipality loses nothing', async () => {
    const quota = { perOwner: 10, perGemeente: 4 }
    await inTx((tx) => keepRow(tx, row('elders', '0363', 1000), quota))
    for (let n = 0; n < 9; n++) await inTx((tx) => keepRow(tx, row(`iemand ${n}`, '0999', 2000 + n), quota))
    const rows = await inTx((tx) =>
      open(tx)<{ van: Buffer }>('select van from inrichting.aangehouden_post order by verloopt_op'),
    )
    expect(rows.map(({ van }) => van.toString())).toEqual([
      'elders',
      ...[5, 6, 7, 8].map((n) => `iemand ${n}`),
    ])
  })

  test('forms under way do not push out a post that came too late', async () => {
    const noor = randomUUID()
    const token = await holdPost(deps(), postOf(noor, 'te laat'), '0999')
    const drafts = draftsOf(deps(), {
      token: newToken(),
      userId: noor,
      petId: randomUUID(),
      gemeente: '0999',
    })
    for (let n = 0; n < keptQuota.perOwner + 5; n++) await drafts.keep(`/formulier/${n}`, 'half')
    expect(await readHeldPost(deps(), token, noor)).toBeDefined()
    expect(await count()).toBe(keptQuota.perOwner + 1)
  })

  test('thirty at once of one person stay within it', async () => {
    const noor = randomUUID()
    await Promise.all(Array.from({ length: 30 }, (_, n) => holdPost(deps(), postOf(noor, `${n}`), '0999')))
    await holdPost(deps(), postOf(noor, 'laatste'), '0999')
    expect(await count()).toBeLessThanOrEqual(keptQuota.perOwner)
  })
})

test('what is past its time goes when anyone keeps something, also of others', async () => {
  await holdPost(deps(), postOf(randomUUID(), 'oud'), '0999')
  clock.advance(30 * 60_000)
  await holdPost(deps(), postOf(randomUUID(), 'nieuw'), '0363')
  expect(await count()).toBe(1)
})

describe('a form under way', () => {
  const owner = () => ({ token: newToken(), userId: randomUUID(), petId: randomUUID(), gemeente: '0999' })

  test('takes one row, however often it is kept, and its time starts again', async () => {
    const drafts = draftsOf(deps(), owner())
    await drafts.keep('/a', 'een')
    clock.advance(20 * 60_000)
    await drafts.keep('/a', 'twee')
    clock.advance(20 * 60_000)
    expect(await drafts.read('/a')).toBe('twee')
    expect(await count()).toBe(1)
    await drafts.drop('/a')
    expect(await drafts.read('/a')).toBeUndefined()
    expect(await count()).toBe(0)
  })

  test('replaced by what came of it, is gone in every session of its writer and says that in this one', async () => {
    const mine = owner()
    const elsewhere = draftsOf(deps(), { ...mine, token: newToken() })
    await elsewhere.keep('/a', 'getypt')
    await elsewhere.keep('/b', 'iets anders')
    await draftsOf(deps(), mine).keep('/a', 'getypt')
    await draftsOf(deps(), mine).replace('/a', 'gedaan')
    expect(await draftsOf(deps(), mine).read('/a')).toBe('gedaan')
    expect(await elsewhere.read('/a')).toBeUndefined()
    expect(await elsewhere.read('/b')).toBe('iets anders')
  })

  test('is read in its own session, pet and place, within half an hour, and nowhere else', async () => {
    const mine = owner()
    await draftsOf(deps(), mine).keep('/a', 'getypt')
    for (const other of [
      { ...mine, token: newToken() },
      { ...mine, petId: randomUUID() },
    ])
      expect(await draftsOf(deps(), other).read('/a')).toBeUndefined()
    expect(await draftsOf(deps(), mine).read('/b')).toBeUndefined()
    expect(await draftsOf(deps(), mine).read('/a')).toBe('getypt')
    clock.advance(30 * 60_000)
    expect(await draftsOf(deps(), mine).read('/a')).toBeUndefined()
  })
})
