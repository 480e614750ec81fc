import type { Binnen } from '../personen/index.ts'
import { takeRole } from '../platform/db/role.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { rolVan } from '../verwerking/database-rol.ts'
import { vernietigPersoon } from './vernietig-dossier.ts'

/**
 * After an act took somebody out of a dossier, inside the same transaction: removes who he is when no dossier of the
 * municipality knows him any more, and how to reach him when only this compartment does not (N-AVG-5-1e). Takes the role of
 * destruction for as long as that lasts. The act is not told which of the two it was.
 */
export const laatPersoonLos = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
): Promise<void> => {
  await takeRole(tx, 'samenspraak_vernietiging')
  await vernietigPersoon(tx, sleutels, binnen, pseudoniem)
  await takeRole(tx, rolVan(binnen.compartiment))
}
