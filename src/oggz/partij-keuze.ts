import { type PartijRij, partijenVan } from '../inrichting/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OggzLezing } from './declaratie.ts'

/** The parties of this municipality, by id. */
const partijenBijNaam = eenmaalPerLezing(
  async ({ tx, dossier }: OggzLezing): Promise<ReadonlyMap<string, PartijRij>> => {
    const register = await partijenVan(tx, dossier.gemeente)
    return new Map(register.map((partij) => [partij.id, partij]))
  },
)

/** Those parties as options of a field. */
export const partijKeuze = async (lezing: OggzLezing): Promise<readonly Keuze[]> =>
  [...(await partijenBijNaam(lezing)).values()].map(({ id, naam }) => ({ waarde: id, label: naam }))

/** The name behind a party's id, or the word for a code of this list. */
export const naamIn = async (lezing: OggzLezing): Promise<(lijst: string, idOfCode: string) => string> => {
  const partijen = await partijenBijNaam(lezing)
  return (lijst, idOfCode) => partijen.get(idOfCode)?.naam ?? codeTekst(lijst, idOfCode)
}
