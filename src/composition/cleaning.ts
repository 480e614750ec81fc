import {
  ruimBerichtenOp,
  ruimConceptenOp,
  ruimGesprekkenOp,
  ruimVerlopenOp,
} from '../bewaren-en-vernietigen/index.ts'
import { deleteExpired } from '../platform/identity/cleanup.store.ts'
import type { SessionDeps } from '../platform/identity/session.ts'
import type { Jobs, Queue } from '../platform/jobs/jobs.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { type OpruimOpties, ruimAllesOp } from '../verwerkingenlogboek/index.ts'

/** What goes every hour, once for all processes; how it is tried again. */
export const cleaningQueue: Queue = {
  name: 'cleaning',
  policy: 'one',
  retryLimit: 3,
  retryDelay: 60,
  retryDelayMax: 600,
  expireInSeconds: 900,
  pollingIntervalSeconds: 15,
}

/** What cleaning needs: the road for drafts, the log's key and anchors for its days, the limits of a session. */
export interface CleaningParts {
  readonly omgeving: Omgeving
  readonly logboek: OpruimOpties
  readonly sessions: SessionDeps
}

/** Removes what is past its time: sessions, dossiers, drafts, notices, days of the log. Each part may fail by itself. */
const clean = async ({ omgeving, logboek, sessions }: CleaningParts): Promise<void> => {
  const done = await Promise.allSettled([
    deleteExpired(sessions),
    ruimConceptenOp(omgeving),
    ruimBerichtenOp(omgeving),
    // A conference may go itself once nothing can be read any more of what was said in it.
    ruimGesprekkenOp(omgeving).then(() => ruimVerlopenOp(omgeving)),
    ruimAllesOp(logboek),
  ])
  for (const one of done) if (one.status === 'rejected') throw one.reason
}

/** Lets this process clean when it is its turn: now, and then seven minutes past every hour. */
export const startCleaning = async (jobs: Jobs, parts: CleaningParts): Promise<void> => {
  await jobs.repeat(cleaningQueue, '7 * * * *')
  await jobs.putNow(cleaningQueue)
  await jobs.work(cleaningQueue, () => clean(parts))
}
