import { leesPersonen, type Persoon } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

type Bron = Pick<Lezing<Feiten, OnderzoekTabel>, 'tx' | 'omgeving' | 'compartiment' | 'dossier'>

/** A name as people say it: `Samira el Idrissi`. */
export const volleNaam = ({ roepnaam, voornamen, tussenvoegsel, achternaam }: Omit<Persoon, 'veiligContact' | 'adres'>): string =>
  [roepnaam ?? voornamen, tussenvoegsel, achternaam].filter((deel) => deel).join(' ')

/** The people of this dossier by the id of their betrokkene; who was destroyed is not in it. */
export const personenVan = async ({ tx, omgeving, compartiment, dossier }: Bron): Promise<ReadonlyMap<string, Persoon>> => {
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const { betrokkene } = dossier.rijen
  const personen = await leesPersonen(
    tx,
    omgeving.sleutels,
    binnen,
    betrokkene.map(({ pseudoniem }) => pseudoniem),
  )
  return new Map(
    betrokkene.flatMap(({ id, pseudoniem }) => {
      const persoon = personen.get(pseudoniem)
      return persoon ? [[id, persoon] as const] : []
    }),
  )
}

/** The people of this dossier as options of a field; only those the act may choose from. */
export const keuzeUit = async (bron: Bron, mag: (betrokkeneId: string) => boolean = () => true): Promise<readonly Keuze[]> => {
  const personen = await personenVan(bron)
  return bron.dossier.rijen.betrokkene
    .filter(({ id }) => mag(id))
    .map(({ id, hoedanigheid }) => {
      const persoon = personen.get(id)
      const naam = persoon ? volleNaam(persoon) : codeTekst('hoedanigheid', hoedanigheid)
      return { waarde: id, label: `${naam} (${codeTekst('hoedanigheid', hoedanigheid)})` }
    })
}
