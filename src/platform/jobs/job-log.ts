import type { PgBoss } from 'pg-boss'
import type { Log } from '../log/log.ts'

/** A code that may stand in the log: SQLSTATE, a code of Node or of the sender of mail, or the name of an error. */
export const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^[A-Z0-9_]{2,30}$/.test(code)) return code
  return error instanceof Error ? error.name : 'unknown'
}

/** Logs what goes wrong inside the queue itself: a code, for a message of the database can hold what stands in a row. */
export const listen = (boss: PgBoss, log: Log): void => {
  boss.on('error', (error) => log({ event: 'job', code: `queue.${codeOf(error)}` }))
  boss.on('warning', () => log({ event: 'job', code: 'queue.warning' }))
}
