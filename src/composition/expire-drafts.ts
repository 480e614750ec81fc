import { ruimConceptenOp } from '../bewaren-en-vernietigen/index.ts'
import type { Log } from '../platform/log/log.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'

const everyHour = 3_600_000

/** Removes drafts that are past their moment, at once and then every hour; gives the way to stop. */
export const expireDrafts = (omgeving: Omgeving, log: Log): (() => Promise<void>) => {
  let busy: Promise<unknown> | undefined
  const round = () => {
    busy ??= ruimConceptenOp(omgeving)
      .catch(() => log({ event: 'database', code: 'drafts' }))
      .finally(() => {
        busy = undefined
      })
  }
  round()
  const timer = setInterval(round, everyHour)
  return async () => {
    clearInterval(timer)
    await busy
  }
}
