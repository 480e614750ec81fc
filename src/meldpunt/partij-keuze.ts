import { type PartijRij, partijenVan } from '../inrichting/index.ts'
import { inlichtingWoorden } from '../teksten/nl/meldpunt-inlichting.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { isGeheimhouder } from '../wet/partij-regimes.ts'
import type { MeldingLezing } from './declaratie.ts'
import { nietTeVragen } from './rules/gevraagde-partij.ts'

/** The parties of this municipality, by id; the triage is bound to no list (5.5.3). */
export const partijenBijNaam = eenmaalPerLezing(
  async ({ tx, dossier }: MeldingLezing): Promise<ReadonlyMap<string, PartijRij>> => {
    const register = await partijenVan(tx, dossier.gemeente)
    return new Map(register.map((partij) => [partij.id, partij]))
  },
)

/** Those parties as options of a field. */
export const partijKeuze = async (lezing: MeldingLezing): Promise<readonly Keuze[]> =>
  [...(await partijenBijNaam(lezing)).values()].map(({ id, naam }) => ({ waarde: id, label: naam }))

const groepVan = (partij: PartijRij, vandaag: string): keyof typeof inlichtingWoorden.groepen => {
  if (nietTeVragen(partij, vandaag).length > 0) return 'gesloten'
  return isGeheimhouder(partij.regime) ? 'geheim' : 'mag'
}

/**
 * Those that can be asked something for a triage, under what each may: everybody may answer and nobody must, also who holds a secret (5.5.3).
 * The burgemeester has a choice of his own.
 */
export const teVragenPartijen = async (lezing: MeldingLezing, vandaag: string): Promise<readonly Keuze[]> => {
  const partijen = [...(await partijenBijNaam(lezing)).values()].filter(
    ({ regime }) => regime !== 'burgemeester',
  )
  return (['mag', 'geheim', 'gesloten'] as const).flatMap((groep) =>
    partijen
      .filter((partij) => groepVan(partij, vandaag) === groep)
      .map(({ id, naam }) => ({ waarde: id, label: naam, groep: inlichtingWoorden.groepen[groep] })),
  )
}
