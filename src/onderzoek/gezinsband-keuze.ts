import { codeTekst } from '../teksten/catalogus.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { type Gezinsrelatie, gezinsrelatieCodes } from '../wet/gezinsrelaties.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/** All relations, as the options of a field. */
export const relaties = gezinsrelatieCodes as readonly [Gezinsrelatie, ...Gezinsrelatie[]]

/** The recorded relations, to choose the one that was recorded wrong. */
export const keuzeUitGezinsbanden = async (
  lezing: Lezing<Feiten, OnderzoekTabel>,
): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return lezing.feiten.gezinsbanden.map(({ id, betrokkeneId, relatie }) => {
    const persoon = personen.get(betrokkeneId)
    return { waarde: id, label: persoon ? volleNaam(persoon) : '', uitleg: codeTekst('relatie', relatie) }
  })
}
