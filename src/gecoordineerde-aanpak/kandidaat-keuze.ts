import { type CoordinatorRij, coordinatorenVan } from '../inrichting/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { type AanpakLezing, partijenBijNaam } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { dubbeleRolVan, werktBijMeedoende } from './rules/kandidaat.ts'

const kanHet = (feiten: Feiten) => {
  const partijen = feiten.partijen.map(({ id }) => id)
  return ({ gebruikerId, werkgever }: CoordinatorRij): boolean =>
    gebruikerId !== feiten.dossier.coordinator && werktBijMeedoende(werkgever, partijen)
}

const waarschuwing = (rol: ReturnType<typeof dubbeleRolVan>): Pick<Keuze, 'uitleg'> =>
  rol === null ? {} : { uitleg: codeTekst('waarschuwing', `ook-${rol}`) }

/** Who by the register can be the next coordinator, as options: who, and for whom he works (N-2.3a.3-1-wie). */
export const kandidaatKeuze = async (lezing: AanpakLezing, vandaag: string): Promise<readonly Keuze[]> => {
  const { tx, dossier, feiten } = lezing
  const partijen = await partijenBijNaam(lezing)
  const bij = (werkgever: string | null): string =>
    partijen.get(werkgever ?? '')?.naam ?? codeTekst('werkgever', 'college')
  return (await coordinatorenVan(tx, dossier.gemeente, vandaag))
    .filter(kanHet(feiten))
    .map(({ gebruikerId, naam, werkgever }) => ({
      waarde: gebruikerId,
      label: `${naam} (${bij(werkgever)})`,
      ...waarschuwing(dubbeleRolVan(gebruikerId, werkgever, feiten)),
    }))
}
