import type { KeyObject } from 'node:crypto'
import type { Clock } from '../platform/clock/clock.ts'
import type { Database } from '../platform/db/database.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Scanner } from '../platform/files/clamd.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import type { AddressLookup } from '../platform/places/address-lookup.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'

/** What the road needs of the machine; made once by the composition root. */
export interface Omgeving {
  readonly db: Database
  readonly sleutels: KeyStore
  readonly klok: Clock
  /** Key of the MAC on every log line. */
  readonly logSleutel: KeyObject
  /** Base of the URI's in the register of processing activities. */
  readonly registerUri: string
  /**
   * Puts a notice without content to each of these workers in the queue, in the running transaction, which then has another
   * role. Absent: no mail is sent here, and the worklist alone says what waits.
   */
  readonly bericht?: (
    tx: Tx,
    gemeente: string,
    gebruikerIds: readonly string[],
    soort?: 'nieuw' | 'antwoord',
  ) => Promise<void>
  /**
   * Tells the systems of a party, through the queue and in the running transaction, what became of its dossier. That may then have another role.
   * Absent: no system hears anything.
   */
  readonly gebeurtenis?: (tx: Tx, gemeente: string, gebeurtenis: Gebeurtenis) => Promise<void>
  /** No mail leaves here at all. */
  readonly zonderPost?: boolean
  /** Looks for viruses in every file that comes in. Absent: no file is taken, and what people bring stays on paper or becomes text. */
  readonly virusscanner?: Scanner
  /** Tells in which municipality an address lies. Absent: nobody is asked. */
  readonly adressen?: AddressLookup
  /** Called with a defect: SQLSTATE or error name and trace id, never content. */
  readonly opDefect: (defect: { code: string; traceId: string; verwerking: string }) => void
}
