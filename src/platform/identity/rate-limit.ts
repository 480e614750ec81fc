import { createHmac, type KeyObject } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import { addToWindow } from './rate-limit.store.ts'
import { identityRole } from './session.ts'

/** At most `max` in each window of `perMs` milliseconds. */
export interface RateLimit {
  readonly max: number
  readonly perMs: number
}

export interface RateDeps {
  readonly db: Database
  readonly clock: Clock
  /** Key under which addresses and users are hashed, so that the table names no one. */
  readonly secret: KeyObject
}

/** Counts one attempt of `who` at `what` in the running window; `retryAfter` is in seconds, 0 when it is allowed. */
export const countAttempt = async (
  { db, clock, secret }: RateDeps,
  what: string,
  who: string,
  limit: RateLimit,
): Promise<{ allowed: boolean; retryAfter: number }> => {
  const now = clock.now()
  const start = now - (now % limit.perMs)
  const key = createHmac('sha256', secret).update(`${what}\n${who}`).digest()
  const count = await db.transaction({ role: identityRole }, (tx) => addToWindow(tx, key, new Date(start)))
  const allowed = count <= limit.max
  return { allowed, retryAfter: allowed ? 0 : Math.ceil((start + limit.perMs - now) / 1000) }
}

/** Whether `id` comes for the first time; `at` is the moment that it names itself, so that it is the same each time. Remembered for a day. */
export const firstUse = async (
  { db, secret }: Omit<RateDeps, 'clock'>,
  what: string,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<boolean> => {
  const key = createHmac('sha256', secret).update(`${what}\n${id}`).digest()
  return (await db.transaction({ role: identityRole }, (tx) => addToWindow(tx, key, new Date(at)))) === 1
}
