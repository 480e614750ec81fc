import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database.ts'
import { ask } from '../../../testing/embedded.ts'
import { freshQueue, one, onQueueOf, until, work } from '../../../testing/test-queue.ts'

const database = await testDatabase()
const { superUrl, url, close } = database
const { inAct, openFor, statesOf } = onQueueOf(database)
afterAll(close)

describe('a job is put in the queue by a transaction', () => {
  test('it is done after the commit, with the ids that were given', async () => {
    const queue = freshQueue()
    const { jobs } = await openFor(queue)
    const asked = one()
    await inAct((tx) => jobs.put(tx, queue, asked))
    const done = await work(jobs, queue)
    await until(() => done.length === 1)
    expect(done[0]?.ids).toEqual(asked[0]?.ids)
    expect(done[0]?.putAt).toBeInstanceOf(Date)
  })

  test('a rollback takes it along', async () => {
    const queue = freshQueue()
    const { jobs } = await openFor(queue)
    const broken = inAct(async (tx) => {
      await jobs.put(tx, queue, one())
      throw new Error('refused')
    })
    await expect(broken).rejects.toThrow('refused')
    expect(await statesOf(queue)).toEqual([])
  })

  test('it cannot be seen before the commit', async () => {
    const queue = freshQueue()
    const { jobs } = await openFor(queue)
    await inAct(async (tx) => {
      await jobs.put(tx, queue, one())
      expect(await statesOf(queue)).toEqual([])
    })
    expect(await statesOf(queue)).toEqual(['created'])
  })

  test('what is asked again while it waits is one job', async () => {
    const queue = freshQueue()
    const { jobs } = await openFor(queue)
    const asked = one()
    await inAct((tx) => jobs.put(tx, queue, asked))
    await inAct((tx) => jobs.put(tx, queue, [...asked, ...one()]))
    expect(await statesOf(queue)).toEqual(['created', 'created'])
  })

  test.each(['Jansen', 'noor@voorbeeld.example', '2026-12345', '999990019', ''])(
    'it holds ids only: not %j',
    async (value) => {
      const queue = freshQueue()
      const { jobs } = await openFor(queue)
      const put = inAct((tx) => jobs.put(tx, queue, [{ key: randomUUID(), ids: { value } }]))
      await expect(put).rejects.toThrow('ids only')
      await expect(jobs.putNow(queue, { value })).rejects.toThrow('ids only')
    },
  )
})

describe('work that comes again', () => {
  test('is asked for once, however many processes ask for it', async () => {
    const queue = freshQueue({ policy: 'one' })
    const several = [await openFor(queue), await openFor(queue)]
    for (const { jobs } of several) {
      await jobs.repeat(queue, '7 * * * *')
      await jobs.putNow(queue)
    }
    expect(await statesOf(queue)).toEqual(['created'])
    expect(
      await ask(superUrl, `select cron, timezone from jobs.schedule where name = '${queue.name}'`),
    ).toEqual([{ cron: '7 * * * *', timezone: 'Europe/Amsterdam' }])
  })
})

describe('the queue is of one role', () => {
  test.each([
    'samenspraak_onderzoek',
    'samenspraak_inrichting',
    'samenspraak_bericht',
    'samenspraak_logboek',
  ])('%s cannot read it', async (role) => {
    const read = ask(url, `begin; set local role ${role}; select 1 from jobs.job`)
    await expect(read).rejects.toMatchObject({ code: '42501' })
  })

  test('its role makes nothing, and reads no compartment', async () => {
    for (const sql of [
      'create table jobs.mine (n int)',
      'select 1 from inrichting.gebruiker',
      'drop table jobs.job',
    ]) {
      const done = ask(url, `begin; set local role samenspraak_jobs; ${sql}`)
      await expect(done, sql).rejects.toMatchObject({ code: '42501' })
    }
  })
})
