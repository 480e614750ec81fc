import { type PartijRij, partijenVan } from '../inrichting/index.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { MeldingLezing } from './declaratie.ts'

/** The parties of this municipality, by id; the triage is bound to no list (5.5.3). */
export const partijenBijNaam = eenmaalPerLezing(
  async ({ tx, dossier }: MeldingLezing): Promise<ReadonlyMap<string, PartijRij>> => {
    const register = await partijenVan(tx, dossier.gemeente)
    return new Map(register.map((partij) => [partij.id, partij]))
  },
)

/** Those parties as options of a field. */
export const partijKeuze = async (lezing: MeldingLezing): Promise<readonly Keuze[]> =>
  [...(await partijenBijNaam(lezing)).values()].map(({ id, naam }) => ({ waarde: id, label: naam }))
