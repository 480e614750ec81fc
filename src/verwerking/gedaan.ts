import { findHandeling } from './handeling.store.ts'
import type { Lezing } from './lezing.ts'
import type { Kader } from './verwerking.ts'

/** The act with key `id` in this compartment, when this worker did it: for the list that he comes back to. */
export const gedaanDoor = async (
  { tx, compartiment }: Pick<Lezing<unknown>, 'tx' | 'compartiment'>,
  id: string | undefined,
  { wie }: Kader,
): Promise<string | undefined> => {
  const gedaan = id ? await findHandeling(tx, compartiment, wie.gemeente, id) : undefined
  return gedaan?.wie === wie.gebruikerId ? gedaan.verwerking : undefined
}

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
