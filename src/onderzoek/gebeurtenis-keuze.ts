import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten, GebeurtenisFeit } from './rules/feiten.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

const inWoorden = ({ soort, code, datum: dag }: GebeurtenisFeit): string => {
  const wat = metHoofdletter(codeTekst('gebeurtenis', soort))
  return `${datumInWoorden(dag)}: ${code ? `${wat}, ${codeTekst(soort, code)}` : wat}`
}

/** Recorded facts to choose one from, the latest first, each with its day and the person it is about. */
export const gebeurtenisKeuze = async (
  gebeurtenissen: readonly GebeurtenisFeit[],
  lezing: Lezing<Feiten, OnderzoekTabel>,
) => {
  const personen = await personenVan(lezing)
  return gebeurtenissen.toReversed().map((feit) => {
    const persoon = personen.get(feit.betrokkeneId ?? '')
    return { waarde: feit.id, label: inWoorden(feit), uitleg: persoon ? volleNaam(persoon) : '' }
  })
}
