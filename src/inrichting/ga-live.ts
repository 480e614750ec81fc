import type { Tx } from '../platform/db/tx.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import { liveFeiten, zetLive } from './gemeente.store.ts'
import { magLive } from './rules/mag-live.ts'

/** Sets a municipality live on `op` if it may, and says why not otherwise (AVG 13 and 28; N-AVG-13, N-AVG-28). */
export const gaLive = async (tx: Tx, gemeente: string, op: string): Promise<Oordeel> => {
  const uitkomst = magLive(await liveFeiten(tx, gemeente, op), op)
  if (uitkomst.toegestaan) await zetLive(tx, gemeente, op)
  return uitkomst
}
