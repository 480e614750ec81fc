import type { KeyObject } from 'node:crypto'
import type { Clock } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'

/** What the road needs of the machine; made once by the composition root. */
export interface Omgeving {
  readonly db: Database
  readonly sleutels: KeyStore
  readonly klok: Clock
  /** Key of the MAC on every log line. */
  readonly logSleutel: KeyObject
  /** Base of the URI's in the register of processing activities. */
  readonly registerUri: string
  /** Called with a defect: SQLSTATE or error name and trace id, never content. */
  readonly opDefect: (defect: { code: string; traceId: string; verwerking: string }) => void
}
