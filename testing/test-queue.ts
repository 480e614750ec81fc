import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { Tx } from '../src/platform/db/tx.ts'
import { type Job, type Jobs, openJobs, type Queue } from '../src/platform/jobs/jobs.ts'
import type { LogLine } from '../src/platform/log/log.ts'
import type { TestDatabase } from './database.ts'
import { ask } from './embedded.ts'

const compartment = 'samenspraak_onderzoek'
const gemeente = '0344'

/** A queue that no other test uses, with short patience. */
export const freshQueue = (differences: Partial<Queue> = {}): Queue => ({
  name: `test-${randomUUID()}`,
  policy: 'fold',
  retryLimit: 2,
  retryDelay: 1,
  retryDelayMax: 1,
  expireInSeconds: 30,
  pollingIntervalSeconds: 0.5,
  ...differences,
})

/** One job about somebody nobody knows. */
export const one = () => [{ key: randomUUID(), ids: { gemeente, gebruiker: randomUUID() } }]

/** Waits until it is there. Throws when that takes too long. */
export const until = async (there: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await there()) return
    await sleep(50)
  }
  throw new Error('it did not happen')
}

/** Lets this process work, and gives the jobs it did. */
export const work = async (jobs: Jobs, queue: Queue): Promise<readonly Job[]> => {
  const done: Job[] = []
  await jobs.work(queue, async (job) => void done.push(job))
  return done
}

/** What a test of the queue does with a database. */
export const onQueueOf = ({ db, superUrl }: TestDatabase) => ({
  /** Opens the queue for one process, until the test ends; with what it logged. */
  openFor: async (queue: Queue, watchSeconds?: number) => {
    const log: LogLine[] = []
    const jobs = await openJobs(db, [queue], (line) => log.push(line), watchSeconds)
    onTestFinished(() => jobs.stop())
    return { jobs, log }
  },
  /** A transaction as an act has it: in the role of its compartment. */
  inAct: (act: (tx: Tx) => Promise<unknown>) => db.transaction({ role: compartment, gemeente }, act),
  /** The states of the jobs of a queue, the oldest first. */
  statesOf: async ({ name }: Queue): Promise<readonly unknown[]> =>
    (await ask(superUrl, `select state from jobs.job where name = '${name}' order by created_on`)).map(
      ({ state }) => state,
    ),
})
