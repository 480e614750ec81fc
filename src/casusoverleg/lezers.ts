import { lezersPerOrganisatie } from '../inrichting/index.ts'
import { waarnemingOp } from '../wet/waarneming.ts'
import type { OverlegLezing } from './declaratie.ts'
import type { DeelnemerFeit, Feiten, Kader } from './rules/feiten.ts'
import { isGenodigd } from './rules/toegang.ts'

const organisaties = (deelnemers: readonly DeelnemerFeit[]): readonly string[] =>
  deelnemers.flatMap((een) =>
    een.soort === 'partij' && een.organisatieId && isGenodigd(een) ? [een.organisatieId] : [],
  )

/** Who reads in the portal for the parties that are invited: they hear, without content, that something changed. */
export const lezersVanGenodigden = async (
  { tx, dossier, feiten }: Pick<OverlegLezing, 'tx' | 'dossier' | 'feiten'>,
  op: string,
  alleen: (deelnemer: DeelnemerFeit) => boolean = () => true,
): Promise<readonly string[]> => {
  const ids = organisaties(feiten.deelnemers.filter(alleen))
  return [...(await lezersPerOrganisatie(tx, dossier.gemeente, ids, op)).values()].flat()
}

/** Who organises it on this day, as a list of nobody or one. */
export const organisatorVan = ({ dossier, waarnemingen }: Feiten, { vandaag }: Kader): readonly string[] => {
  if (!dossier.organisator) return []
  const bezetting = { behandelaar: dossier.organisator, waarnemingen }
  return [waarnemingOp(bezetting, vandaag)?.waarnemer ?? dossier.organisator]
}
