import { open, type Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { type Binnen, idVan } from './plek.ts'

/** Which of these ids are still a person, in any municipality; role `samenspraak_vernietiging`. */
export const personenMetId = (
  tx: Tx,
  ids: readonly string[],
): Promise<readonly { readonly gemeente: string; readonly id: string }[]> =>
  open(tx)<{ gemeente: string; id: string }>(
    'select gemeente, id from personen.persoon where id = any($1::uuid[]) order by gemeente, id',
    [ids],
  )

/**
 * Holds the person whom this compartment knows by this pseudonym, so that nobody registers them again while it is looked
 * up whether a dossier is left. Role `samenspraak_vernietiging`.
 */
export const houdPersoonVast = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  pseudoniem: string,
): Promise<void> => {
  await open(tx)('select id from personen.persoon where gemeente = $1 and id = $2 for update', [
    binnen.gemeente,
    idVan(sleutels, binnen, pseudoniem),
  ])
}
