import type { Tx } from '../platform/db/tx.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Doel } from '../wet/doelen.ts'
import { schrijfLogregels } from './logregel.store.ts'
import { ldvRegels } from './logregels.ts'
import type { Omgeving } from './omgeving.ts'
import { beginTrace, logIds } from './trace.ts'

/** A processing that the program carries out by itself: nobody asks for it, and nobody may. In the register like all others. */
export interface Taak {
  /** Stable key, in the log for years. */
  readonly id: string
  readonly doel: Doel
  /** Norm ids it carries out. */
  readonly normen: readonly string[]
  /** Whose rows it touches. */
  readonly compartimenten: readonly Compartiment[]
}

/** What a task did in one compartment. */
export interface TaakStap {
  readonly gemeente: string
  readonly compartiment: Compartiment
  readonly artikel: Artikel
  readonly objectId: string
  /** Pseudonyms, of this compartment, of those whose data were touched. */
  readonly pseudoniemen: readonly string[]
  /** Milliseconds since 1970 UTC. */
  readonly begonnen: number
}

/** Writes the log of a step of a task, as the last statement of its transaction: an audit line, and a record per person. */
export const logTaak = (
  tx: Tx,
  { logSleutel, registerUri, klok }: Omgeving,
  taak: Taak,
  { gemeente, compartiment, artikel, objectId, pseudoniemen, begonnen }: TaakStap,
): Promise<void> => {
  const nu = klok.now()
  const ids = logIds(nu)
  const trace = beginTrace()
  const ldv = ldvRegels(
    {
      gemeente,
      trace,
      name: taak.id,
      processingActivityId: `${registerUri}/${taak.id}`,
      resultaat: 'toegestaan',
      startMs: begonnen,
      endMs: nu,
      betrokkenen: pseudoniemen,
      dataSubjectIdType: `pseudoniem-${compartiment}`,
    },
    ids,
  )
  return schrijfLogregels(tx, logSleutel, {
    ldv,
    audit: {
      gemeente,
      id: ids.regelId(),
      traceId: trace.traceId,
      tijdMs: begonnen,
      actie: taak.id,
      objectSoort: compartiment,
      objectId,
      resultaat: 'toegestaan',
      oorsprong: 'taak',
      netwerk: null,
      actor: null,
      pet: null,
      rol: null,
      compartiment,
      artikel,
      redenen: [],
    },
  })
}
