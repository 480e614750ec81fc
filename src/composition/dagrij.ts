import type { Queue } from '../platform/jobs/jobs.ts'

/** The queue of the notices of the day; twice at once gives one. */
export const dagrij: Queue = {
  name: 'notice-day',
  policy: 'one',
  retryLimit: 3,
  retryDelay: 60,
  retryDelayMax: 600,
  expireInSeconds: 900,
  pollingIntervalSeconds: 15,
}
