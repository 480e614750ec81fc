import { type JobWithMetadata, PgBoss } from 'pg-boss'
import type { Database } from '../db/database.ts'
import { takeRole } from '../db/role.ts'
import type { Tx } from '../db/tx.ts'
import type { Log } from '../log/log.ts'
import { codeOf, listen } from './job-log.ts'
import { inTransaction, jobsRole, onItsOwn } from './queue-database.ts'

/** What a job is about: ids of rows and codes of municipalities. What is meant is looked up when the job runs. */
export type JobIds = Readonly<Record<string, string>>

/** A job as its worker gets it. */
export interface Job {
  /** The same when it is tried again. */
  readonly id: string
  readonly ids: JobIds
  /** When it was put in the queue, by the clock of the database. */
  readonly putAt: Date
}

/** A kind of job: its name, how it is tried again, and how many of the same key may be there. */
export interface Queue {
  readonly name: string
  /** `fold`: what is asked again while it waits is one job. `one`: also while it runs. */
  readonly policy: 'fold' | 'one'
  /** How often it is tried again; the pauses double, from `retryDelay` to `retryDelayMax` seconds. */
  readonly retryLimit: number
  readonly retryDelay: number
  readonly retryDelayMax: number
  /** After this many seconds its worker is taken for dead, and another one does it again. */
  readonly expireInSeconds: number
  /** How often a worker looks, in seconds. */
  readonly pollingIntervalSeconds: number
}

/** The queue in the database, shared by all processes. It knows no law. */
export interface Jobs {
  /**
   * Puts jobs in the queue, one for each key, inside the transaction of `tx`: they exist when it commits and never when it
   * does not. Leaves the transaction in the role of the queue. Throws for a value that is not an id.
   * @param afterSeconds how long they wait first
   */
  put(
    tx: Tx,
    queue: Queue,
    jobs: readonly { key: string; ids: JobIds }[],
    afterSeconds?: number,
  ): Promise<void>
  /** Puts one job in the queue by itself. */
  putNow(queue: Queue, ids?: JobIds): Promise<void>
  /** Lets this process do the jobs of a queue, one at a time. A job whose worker throws is tried again. */
  work(queue: Queue, worker: (job: Job) => Promise<void>): Promise<void>
  /** Puts a job in the queue at the times of `cron` (in the Netherlands), once for all processes. */
  repeat(queue: Queue, cron: string): Promise<void>
  /** Takes no more jobs and waits until those that run are done, ten seconds at most. Safe to call twice. */
  stop(): Promise<void>
}

const dead = 'dead'
const hour = 3_600
const id = /^(?:[0-9]{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const idsOnly = (ids: JobIds): JobIds => {
  if (!Object.values(ids).every((value) => id.test(value))) throw new Error('a job holds ids only')
  return ids
}

const policies = { fold: 'short', one: 'exclusive' } as const

const optionsOf = ({ retryLimit, retryDelay, retryDelayMax, expireInSeconds, policy }: Queue) => ({
  policy: policies[policy],
  retryLimit,
  retryDelay,
  retryDelayMax,
  retryBackoff: true,
  expireInSeconds,
  deadLetter: dead,
  retentionSeconds: 7 * 24 * hour,
  deleteAfterSeconds: hour,
})

const start = async (db: Database, log: Log, watchSeconds: number): Promise<PgBoss> => {
  const boss = new PgBoss({
    db: onItsOwn(db),
    schema: 'jobs',
    // The schema is the owner's; the role of the queue makes nothing and rebuilds nothing.
    migrate: false,
    createSchema: false,
    reindex: false,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
    maintenanceIntervalSeconds: Math.min(hour, 60 * watchSeconds),
  })
  listen(boss, log)
  await boss.start()
  return boss
}

/** What a failed job leaves behind: a code. What the other side answered could name somebody. */
const failed = (code: string): Error => {
  const error = new Error(code)
  error.name = 'JobFailed'
  error.stack = ''
  return error
}

/** Says once in the log which kind of job was given up. */
const buryTheDead = (boss: PgBoss, log: Log): Promise<string> =>
  boss.work(dead, { pollingIntervalSeconds: 60, includeMetadata: true }, async (jobs) => {
    for (const job of jobs) log({ event: 'job', code: `${job.sourceName ?? 'unknown'}.given-up` })
  })

/**
 * Opens the queue for this process: checks that its schema is the one of this version, and makes the queues that are not
 * there yet.
 * @param watchSeconds how often one of the processes looks for workers that died and rows past their time
 * @throws when the schema is not there or of another version
 */
export const openJobs = async (
  db: Database,
  queues: readonly Queue[],
  log: Log,
  watchSeconds = 60,
): Promise<Jobs> => {
  const boss = await start(db, log, watchSeconds)
  await boss.createQueue(dead, { retentionSeconds: 7 * 24 * hour, deleteAfterSeconds: hour })
  for (const queue of queues) await boss.createQueue(queue.name, optionsOf(queue))
  await buryTheDead(boss, log)
  let stopped: Promise<void> | undefined
  return {
    async put(tx, { name }, jobs, afterSeconds = 0) {
      await takeRole(tx, jobsRole)
      const rows = jobs.map(({ key, ids }) => ({
        singletonKey: key,
        data: idsOnly(ids),
        ...(afterSeconds > 0 ? { startAfter: afterSeconds } : {}),
      }))
      await boss.insert(name, rows, { db: inTransaction(tx) })
    },
    async putNow({ name }, ids = {}) {
      await boss.send(name, idsOnly(ids))
    },
    async work({ name, pollingIntervalSeconds }, worker) {
      await boss.work(
        name,
        { pollingIntervalSeconds, includeMetadata: true },
        async (jobs: JobWithMetadata<JobIds>[]) => {
          for (const { id, data, createdOn } of jobs) {
            await worker({ id, ids: data, putAt: createdOn }).catch((error: unknown) => {
              log({ event: 'job', code: `${name}.${codeOf(error)}` })
              throw failed(codeOf(error))
            })
          }
        },
      )
    },
    async repeat({ name }, cron) {
      await boss.schedule(name, cron, {}, { tz: 'Europe/Amsterdam' })
    },
    stop() {
      stopped ??= boss.stop({ close: false, timeout: 10_000 })
      return stopped
    },
  }
}
