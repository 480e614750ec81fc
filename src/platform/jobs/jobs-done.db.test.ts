import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../../testing/database.ts'
import { ask, killHard } from '../../../testing/embedded.ts'
import { freshQueue, one, onQueueOf, until, work } from '../../../testing/test-queue.ts'

const database = await testDatabase()
const { superUrl, url, close } = database
const { inAct, openFor, statesOf } = onQueueOf(database)
afterAll(close)

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
    const { jobs, log } = await openFor(queue, 1)
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
