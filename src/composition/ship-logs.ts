import type { Log } from '../platform/log/log.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { verzendAlles } from '../verwerkingenlogboek/index.ts'

const everyTenSeconds = 10_000

/** Ships the LDV records to the logboek of the municipality, round after round; gives the way to stop. */
export const shipLogs = (endpoint: string, omgeving: Omgeving, log: Log): (() => Promise<void>) => {
  let busy: Promise<unknown> | undefined
  const round = () => {
    busy ??= verzendAlles({ database: omgeving.db, clock: omgeving.klok, endpoint })
      .catch((error: unknown) =>
        log({ event: 'seal', code: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => {
        busy = undefined
      })
  }
  const timer = setInterval(round, everyTenSeconds)
  return async () => {
    clearInterval(timer)
    await busy
  }
}
