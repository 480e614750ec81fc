import { personenVan, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { domeinen } from '../wet/domeinen.ts'
import type { AanpakLezing } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { actieveClienten } from './rules/laat-client-stoppen.ts'

/** The services a client can say something about, as options: what, whose, and what he said last. */
export const dienstKeuze = async (feiten: Feiten, lezing: AanpakLezing): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  const clienten = actieveClienten(feiten)
  return feiten.diensten
    .filter(({ soort, betrokkeneId }) => soort === 'dienst' && clienten.includes(betrokkeneId))
    .map(({ id, domein, betrokkeneId, staat }) => {
      const persoon = personen.get(betrokkeneId)
      const wie = persoon ? ` (${volleNaam(persoon)})` : ''
      return { waarde: id, label: `${domeinen[domein].naam}${wie}`, uitleg: codeTekst('dienststaat', staat) }
    })
}
