import { personenVan, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { AanpakLezing } from './keuzes.ts'
import type { GebeurtenisFeit } from './rules/feiten.ts'

const inWoorden = ({ soort, code, datum: dag }: GebeurtenisFeit): string => {
  const wat = metHoofdletter(codeTekst('gebeurtenis', soort))
  return `${datumInWoorden(dag)}: ${code ? `${wat}, ${codeTekst(soort, code)}` : wat}`
}

/** Recorded facts to choose one from, the latest first, each with its day and the person it is about. */
export const gebeurtenisKeuze = async (
  gebeurtenissen: readonly GebeurtenisFeit[],
  lezing: AanpakLezing,
): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return gebeurtenissen.toReversed().map((feit) => {
    const persoon = personen.get(feit.betrokkeneId ?? '')
    return { waarde: feit.id, label: inWoorden(feit), uitleg: persoon ? volleNaam(persoon) : '' }
  })
}
