import { codeTekst } from '../teksten/catalogus.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { domeinen } from '../wet/domeinen.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { DienstFeit, Feiten } from './rules/feiten.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/** These services as choices of a form: what for, of whom, and what the client said. */
export const keuzeUitDiensten = async (
  lezing: Lezing<Feiten, OnderzoekTabel>,
  diensten: readonly DienstFeit[],
): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return diensten.map(({ id, domein, betrokkeneId, staat }) => {
    const persoon = personen.get(betrokkeneId)
    const wie = persoon ? ` (${volleNaam(persoon)})` : ''
    return { waarde: id, label: `${domeinen[domein].naam}${wie}`, uitleg: codeTekst('dienststaat', staat) }
  })
}
