import type { Tx } from '../platform/db/tx.ts'
import type { Omgeving } from './omgeving.ts'

/** What a list is read from, and what an act that begins a dossier reads beside its input. */
export interface LijstBron {
  readonly tx: Tx
  readonly omgeving: Omgeving
}
