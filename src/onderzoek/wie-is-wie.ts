import { type BronVanMensen, keuzeUit as keuzeUitMensen } from '../personen/index.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { hoedanigheidTekst } from './hoedanigheid-tekst.ts'
import type { Feiten } from './rules/feiten.ts'
import { procedureVan } from './rules/procedure.ts'

export { personenVan, volleNaam } from '../personen/index.ts'

/** The people of this onderzoek as options of a field; only those the act may choose from. */
export const keuzeUit = (
  bron: BronVanMensen & { readonly feiten: Feiten },
  mag?: (betrokkeneId: string) => boolean,
): Promise<readonly Keuze[]> => {
  const procedure = procedureVan(bron.feiten)
  return keuzeUitMensen(bron, mag, (hoedanigheid) => hoedanigheidTekst(hoedanigheid, procedure))
}
