import type { Werk } from '../verwerking/werk.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { andereHoedanigheden } from './rules/na-relatie.ts'

/** Writes as what everybody takes part by these facts: gezinslid or not follows from them, for all (1.1.1). */
export const schrijfHoedanigheden = async (werk: Werk<Feiten, OnderzoekTabel>, na: Feiten): Promise<void> => {
  for (const { id, hoedanigheid } of andereHoedanigheden(na))
    await werk.verander('betrokkene', id, { hoedanigheid })
}
