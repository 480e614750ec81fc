import { zelfdeNaam } from './rules/zelfde-naam.ts'
import { personenVan } from './wie-is-wie.ts'

interface Medewerker {
  readonly gebruikerId: string
  readonly naam: string
}

/**
 * The ids of those workers who bear the name of somebody in this dossier, whoever that is. The names are read inside the act
 * and stay there: a rule hears only whether it is so (2.3a.3 lid 1, N-2.3a.3-1-clt).
 */
export const naamgenotenIn = async (
  lezing: Parameters<typeof personenVan>[0],
  medewerkers: readonly Medewerker[],
): Promise<readonly string[]> => {
  const personen = [...(await personenVan(lezing)).values()]
  return medewerkers
    .filter(({ naam }) => personen.some((persoon) => zelfdeNaam(naam, persoon)))
    .map(({ gebruikerId }) => gebruikerId)
}
