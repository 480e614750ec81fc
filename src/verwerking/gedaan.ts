import { findHandeling } from './handeling.store.ts'
import type { Lezing } from './lezing.ts'
import type { Kader } from './verwerking.ts'

/** The act with key `id`, when this worker did it on this dossier: for the page that says what happened. */
export const gedaanVan = async (
  lezing: Pick<Lezing<unknown>, 'tx' | 'compartiment'> & {
    readonly dossier: { readonly id: string; readonly gemeente: string }
  },
  id: string | undefined,
  kader: Kader,
): Promise<string | undefined> => {
  if (!id) return undefined
  const gedaan = await findHandeling(lezing.tx, lezing.compartiment, lezing.dossier.gemeente, id)
  const eigen = gedaan?.dossierId === lezing.dossier.id && gedaan.wie === kader.wie.gebruikerId
  return eigen ? gedaan.verwerking : undefined
}
