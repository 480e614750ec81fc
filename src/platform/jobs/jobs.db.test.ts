import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../../testing/database.ts'
import { ask, killHard } from '../../../testing/embedded.ts'
import type { Tx } from '../db/tx.ts'
import type { LogLine } from '../log/log.ts'
import { type Job, type Jobs, openJobs, type Queue } from './jobs.ts'

const { db, url, superUrl, close } = await testDatabase()
afterAll(close)

const compartment = 'samenspraak_onderzoek'
const gemeente = '0344'

/** A queue that no other test of this file uses, with short patience. */
const freshQueue = (differences: Partial<Queue> = {}): Queue => ({
  name: `test-${randomUUID()}`,
  policy: 'fold',
  retryLimit: 2,
  retryDelay: 1,
  retryDelayMax: 1,
  expireInSeconds: 30,
  pollingIntervalSeconds: 0.5,
  ...differences,
})

const openFor = async (queue: Queue) => {
  const log: LogLine[] = []
  const jobs = await openJobs(db, [queue], (line) => log.push(line))
  onTestFinished(() => jobs.stop())
  return { jobs, log }
}

const inAct = (work: (tx: Tx) => Promise<unknown>) => db.transaction({ role: compartment, gemeente }, work)

const one = () => [{ key: randomUUID(), ids: { gemeente, gebruiker: randomUUID() } }]

const statesOf = async ({ name }: Queue): Promise<readonly unknown[]> =>
  (await ask(superUrl, `select state from jobs.job where name = '${name}' order by created_on`)).map(
    ({ state }) => state,
  )

const until = async (there: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await there()) return
    await sleep(50)
  }
  expect.fail('it did not happen')
}

const work = async (jobs: Jobs, queue: Queue): Promise<Job[]> => {
  const done: Job[] = []
  await jobs.work(queue, async (job) => void done.push(job))
  return done
}

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

describe('a job is done at least once, and by one worker', () => {
  test('several processes share the queue: each job is done once', async () => {
    const queue = freshQueue()
    const several = [await openFor(queue), await openFor(queue), await openFor(queue)]
    const done = await Promise.all(several.map(({ jobs }) => work(jobs, queue)))
    const asked = Array.from({ length: 12 }, one).flat()
    await inAct(async (tx) => several[0]?.jobs.put(tx, queue, asked))
    await until(async () => (await statesOf(queue)).every((state) => state === 'completed'))
    expect(
      done
        .flat()
        .map(({ ids }) => ids.gebruiker)
        .toSorted(),
    ).toEqual(asked.map(({ ids }) => ids.gebruiker).toSorted())
  })

  test('a worker that throws gets it again, and the log has its code and nothing of what it said', async () => {
    const queue = freshQueue()
    const { jobs, log } = await openFor(queue)
    const seen: string[] = []
    await jobs.work(queue, async (job) => {
      seen.push(job.id)
      if (seen.length === 1)
        throw Object.assign(new Error('550 noor@voorbeeld.example'), { code: 'EENVELOPE' })
    })
    await inAct((tx) => jobs.put(tx, queue, one()))
    await until(async () => (await statesOf(queue))[0] === 'completed')
    expect(new Set(seen).size).toBe(1)
    expect(seen).toHaveLength(2)
    expect(log).toContainEqual({ event: 'job', code: `${queue.name}.EENVELOPE` })
    expect(JSON.stringify(await ask(superUrl, 'select output from jobs.job'))).not.toContain('noor')
  })

  test('what keeps failing is given up: the dead letter is kept, and the log says which kind of job it was', async () => {
    const queue = freshQueue({ retryLimit: 0 })
    const { jobs } = await openFor(queue)
    await jobs.work(queue, () => Promise.reject(new Error('no')))
    await inAct((tx) => jobs.put(tx, queue, one()))
    await until(async () => (await statesOf(queue))[0] === 'failed')
    const letters = await ask(superUrl, `select source_name from jobs.job where name = 'dead'`)
    expect(letters).toContainEqual({ source_name: queue.name })
    const { log } = await openFor(queue)
    await until(() => log.length > 0)
    expect(log).toEqual([{ event: 'job', code: `${queue.name}.given-up` }])
  })

  test('a process that is killed while it works: another one does the job again', async () => {
    const queue = freshQueue({ expireInSeconds: 1 })
    const log: LogLine[] = []
    const jobs = await openJobs(db, [queue], (line) => log.push(line), 1)
    onTestFinished(() => jobs.stop())
    const taker = new URL('../../../testing/kill/job-taker.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [taker, url, JSON.stringify(queue)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    await inAct((tx) => jobs.put(tx, queue, one()))
    const [taken] = await once(child.stdout, 'data')
    await killHard(child)
    const done = await work(jobs, queue)
    await until(() => done.length === 1)
    expect(done[0]?.id).toBe(String(taken).trim())
    expect(log.filter(({ code }) => code?.startsWith('queue.'))).toEqual([])
  })

  test('stopping waits for the job that runs, and takes no other', async () => {
    const queue = freshQueue()
    const { jobs } = await openFor(queue)
    const gate = Promise.withResolvers<void>()
    const seen: string[] = []
    await jobs.work(queue, ({ id }) => {
      seen.push(id)
      return gate.promise
    })
    await inAct((tx) => jobs.put(tx, queue, [...one(), ...one()]))
    await until(() => seen.length === 1)
    const stopped = jobs.stop()
    gate.resolve()
    await stopped
    expect([...(await statesOf(queue))].toSorted()).toEqual(['completed', 'created'])
  })
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
