import { takeRole } from '../platform/db/role.ts'
import type { Tx } from '../platform/db/tx.ts'
import { rolVan } from './database-rol.ts'
import type { Gang } from './gang.ts'
import type { Lezing } from './lezing.ts'
import type { ElkeHandeling } from './verwerking.ts'

/**
 * Puts the notices of an act in the queue, in its own transaction: without the commit there are none. What it puts there
 * is the municipality and the ids of users, never the dossier. Comes back to the role of the compartment.
 */
export const zetBericht = async (
  tx: Tx,
  { omgeving, wie, kader }: Gang,
  verwerking: ElkeHandeling,
  invoer: Record<string, unknown>,
  lezing: Lezing<unknown>,
): Promise<void> => {
  if (!omgeving.bericht || !verwerking.bericht) return
  const gevraagd = await verwerking.bericht(invoer, lezing, kader)
  const anderen = [...new Set(gevraagd)].filter((id) => id !== wie.gebruikerId)
  if (anderen.length === 0) return
  await omgeving.bericht(tx, wie.gemeente, anderen, verwerking.berichtsoort ?? 'nieuw')
  await takeRole(tx, rolVan(lezing.compartiment))
}
