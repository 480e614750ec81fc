import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../testing/embedded.ts'
import { type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { until } from '../../testing/test-queue.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { defaultLimits } from '../platform/identity/session.ts'
import { openJobs } from '../platform/jobs/jobs.ts'
import { openAnker } from '../verwerkingenlogboek/index.ts'
import { cleaningQueue, startCleaning } from './cleaning.ts'

let t: TestOmgeving
let folder: string

beforeAll(async () => {
  t = await testOmgeving()
  folder = await mkdtemp(join(tmpdir(), 'samenspraak-anker-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await t.close()
})

const startOne = async (log: string[]) => {
  const { db, omgeving } = t
  const jobs = await openJobs(db, [cleaningQueue], ({ code }) => log.push(String(code)))
  const logboek = {
    database: db,
    key: omgeving.logSleutel,
    anker: await openAnker(folder),
    clock: systemClock,
  }
  const sessions = { db, clock: systemClock, calendar: systemClock, limits: defaultLimits }
  await startCleaning(jobs, { omgeving, logboek, sessions })
  return jobs
}

test('what is past its time goes as soon as a process starts, and several are not in each other’s way', async () => {
  await ask(
    t.superUrl,
    `insert into inrichting.aanmelding (id, verloopt_op, inhoud) values ('a', now() - interval '1 minute', 'x'),
      ('b', now() + interval '1 hour', 'x')`,
  )
  const log: string[] = []
  const processes = [await startOne(log), await startOne(log)]
  const left = () => ask(t.superUrl, `select encode(id, 'escape') as id from inrichting.aanmelding`)
  await until(async () => (await left()).length === 1)
  expect(await left()).toEqual([{ id: 'b' }])
  const waiting = () =>
    ask(t.superUrl, `select 1 from jobs.job where name = 'cleaning' and state < 'completed'`)
  await until(async () => (await waiting()).length === 0)
  for (const jobs of processes) await jobs.stop()
  expect(log).toEqual([])
  expect(await ask(t.superUrl, `select name from jobs.schedule`)).toEqual([{ name: 'cleaning' }])
})
