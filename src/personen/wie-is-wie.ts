import type { Dossier } from '../dossier/rijen.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { leesPersonen, type Persoon } from './lezen.store.ts'
import type { Naam } from './rules/persoonsgegevens.ts'

/** A dossier of any compartment, as far as its people go. */
export type BronVanMensen = Pick<Lezing<unknown>, 'tx' | 'omgeving' | 'compartiment'> & {
  readonly dossier: Pick<Dossier<'betrokkene'>, 'gemeente' | 'rijen'>
}

/** A name as people say it: `Samira el Idrissi`. */
export const volleNaam = ({
  roepnaam = null,
  voornamen,
  tussenvoegsel,
  achternaam,
}: Naam & { readonly voornamen: string; readonly roepnaam?: string | null }): string =>
  [roepnaam ?? voornamen, tussenvoegsel, achternaam].filter((deel) => deel).join(' ')

/** The people of this dossier by the id of their betrokkene; who was destroyed is not in it. */
export const personenVan = eenmaalPerLezing(
  async ({ tx, omgeving, compartiment, dossier }: BronVanMensen): Promise<ReadonlyMap<string, Persoon>> => {
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const { betrokkene } = dossier.rijen
    const pseudoniemen = betrokkene.map(({ pseudoniem }) => pseudoniem)
    const personen = await leesPersonen(tx, omgeving.sleutels, binnen, pseudoniemen)
    return new Map(
      betrokkene.flatMap(({ id, pseudoniem }) => {
        const persoon = personen.get(pseudoniem)
        return persoon ? [[id, persoon] as const] : []
      }),
    )
  },
)

/** The people of this dossier as options of a field; only those the act may choose from. */
export const keuzeUit = async (
  bron: BronVanMensen,
  mag: (betrokkeneId: string) => boolean = () => true,
  alsWat: (hoedanigheid: string) => string = (hoedanigheid) => codeTekst('hoedanigheid', hoedanigheid),
): Promise<readonly Keuze[]> => {
  const personen = await personenVan(bron)
  return bron.dossier.rijen.betrokkene
    .filter(({ id }) => mag(id))
    .map(({ id, hoedanigheid }) => {
      const persoon = personen.get(id)
      const rol = alsWat(hoedanigheid)
      return { waarde: id, label: persoon ? `${volleNaam(persoon)} (${rol})` : rol }
    })
}

/** The languages for which people of this dossier said they need an interpreter, as a form on an appointment begins with them. */
export const talenVan = async (
  lezing: Parameters<typeof personenVan>[0],
): Promise<{ readonly tolk?: string }> => {
  const mensen = [...(await personenVan(lezing)).values()]
  const talen = [...new Set(mensen.flatMap(({ veiligContact }) => veiligContact?.tolk ?? []))]
  return talen.length > 0 ? { tolk: talen.join(', ').slice(0, 80) } : {}
}
