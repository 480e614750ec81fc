import { type CoordinatorRij, coordinatorenVan } from '../inrichting/index.ts'
import type { Tx } from '../platform/db/tx.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { type AanpakLezing, partijenBijNaam } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsKandidaat } from './rules/kandidaat.ts'

const kanHet = (feiten: Feiten) => {
  const partijen = feiten.partijen.map(({ id }) => id)
  return ({ gebruikerId, werkgever }: CoordinatorRij): boolean =>
    gebruikerId !== feiten.dossier.coordinator &&
    toetsKandidaat({ gebruikerId, werkgever, isBetrokkene: false }, partijen).every(
      (een) => een === undefined,
    )
}

/** Who by the register can be the next coordinator of this aanpak (2.3a.3 lid 1, N-2.3a.3-1-wie). */
export const kandidatenVoor = async (
  tx: Tx,
  gemeente: string,
  feiten: Feiten,
  vandaag: string,
): Promise<readonly CoordinatorRij[]> =>
  (await coordinatorenVan(tx, gemeente, vandaag)).filter(kanHet(feiten))

/** The candidates as options: who, and for whom he works. */
export const kandidaatKeuze = async (
  lezing: AanpakLezing,
  kandidaten: readonly CoordinatorRij[],
): Promise<readonly Keuze[]> => {
  const partijen = await partijenBijNaam(lezing)
  const bij = (werkgever: string | null): string =>
    partijen.get(werkgever ?? '')?.naam ?? codeTekst('werkgever', 'college')
  return kandidaten.map(({ gebruikerId, naam, werkgever }) => ({
    waarde: gebruikerId,
    label: `${naam} (${bij(werkgever)})`,
  }))
}
