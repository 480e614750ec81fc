import { open, type Tx } from '../platform/db/tx.ts'
import type { Hulp } from './hulpbestand.ts'

/** Sets whom people of this municipality can call. */
export const zetHulp = async (tx: Tx, code: string, hulp: Hulp): Promise<void> => {
  await open(tx)('update inrichting.gemeente set hulp = $2 where code = $1', [code, JSON.stringify(hulp)])
}
