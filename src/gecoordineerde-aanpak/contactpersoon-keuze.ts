import { contactpersoonKeuze } from '../personen/index.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { type AanpakLezing, partijenBijNaam } from './keuzes.ts'

/** The contact persons of this aanpak as options; needs the content of 'gebeurtenis'. */
export const wieTeBellen = async (lezing: AanpakLezing): Promise<readonly Keuze[]> => {
  const partijen = await partijenBijNaam(lezing)
  const namen = new Map([...partijen].map(([id, { naam }]) => [id, naam]))
  return contactpersoonKeuze(lezing.rijen('gebeurtenis'), namen)
}
