import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/** The gegevens of this dossier as options: the text, with whom it is about and its category as explanation. */
export const keuzeUitGegevens = async (
  lezing: Lezing<Feiten, OnderzoekTabel>,
  mag: (gegevenId: string) => boolean = () => true,
): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return lezing
    .rijen('gegeven')
    .filter(({ id }) => mag(id))
    .map(({ id, betrokkene_id, categorie, inhoud }) => {
      const persoon = personen.get(betrokkene_id)
      const over = persoon ? volleNaam(persoon) : ''
      return {
        waarde: id,
        label: gegevenTekst(inhoud, lezing.feiten.peildag),
        uitleg: [over, codeTekst('categorie', categorie)].filter(Boolean).join(', '),
      }
    })
}
