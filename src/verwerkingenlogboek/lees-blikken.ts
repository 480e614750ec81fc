import type { Tx } from '../platform/db/tx.ts'
import { type Blikvraag, leesBlikregels } from './blikken.store.ts'
import { alsBlikken, type Blik } from './rules/blikken.ts'

/** Who looked in what is kept of one person in one compartment: by day, role and reason, never by name (AVG 15; N-AVG-15, N-AVG-32). */
export const leesBlikken = async (tx: Tx, vraag: Blikvraag): Promise<readonly Blik[]> =>
  alsBlikken(await leesBlikregels(tx, vraag))
