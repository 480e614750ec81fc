import { handelingTekst } from '../teksten/catalogus.ts'
import { werkinstructieWoorden as woorden } from '../teksten/nl/werkinstructie.ts'
import { eersteVersie } from '../teksten/nl/werkinstructies/eerste-versie.ts'
import { vul } from '../teksten/tekst.ts'
import { werkinstructieOp } from '../teksten/werkinstructie.ts'
import { type Artikel, artikel, artikelen, artikelIds } from '../wet/artikelen.ts'
import { doelRij } from '../wet/doelen.ts'
import { geldtOp } from '../wet/rij-op.ts'
import type { ElkBegin, ElkeHandeling } from './verwerking.ts'

/** What stands beside a form: written by hand where somebody did, else what the declaration and the law say (N-2.3a.1-wi). */
export interface WerkinstructieBeeld {
  readonly versie: number
  readonly vanaf: string
  readonly geschreven: boolean
  readonly waarvoor: string
  readonly letOp: readonly string[]
  readonly daarna: string | undefined
  readonly artikelen: readonly Artikel[]
}

const vanNorm: ReadonlyMap<string, Artikel> = new Map(
  artikelIds.flatMap((id) =>
    artikelen[id].flatMap(({ normen }) => normen.map((norm) => [norm, id] as const)),
  ),
)

/** The articles that an act carries out, as its declaration names their norms, that hold on this day. */
const artikelenVan = ({ normen, doel }: ElkeHandeling | ElkBegin, op: string): readonly Artikel[] => {
  const eigen = [...new Set(normen.flatMap((norm) => vanNorm.get(norm) ?? []))]
  const alle = eigen.length > 0 ? eigen : [doelRij(doel).artikel]
  return alle.filter((id) => artikelen[id].some((rij) => geldtOp(rij, op)))
}

/** What everybody should know of an act because of how it is declared. */
const uitDeclaratie = (verwerking: ElkeHandeling | ElkBegin): readonly string[] => {
  const handeling = verwerking.soort === 'handeling' ? verwerking : undefined
  return [
    verwerking.controleren ? [woorden.controleren] : [],
    handeling?.brieven ? [woorden.brieven] : [],
    handeling?.bericht ? [woorden.bericht] : [],
    handeling?.geenConcept ? [woorden.geenConcept] : [],
    verwerking.alleenMensen ? [woorden.alleenMensen] : [],
  ].flat()
}

const afgeleidDoel = (
  verwerking: ElkeHandeling | ElkBegin,
  [eerste]: readonly Artikel[],
  op: string,
): string => {
  const { naam, artikel: vanDoel } = doelRij(verwerking.doel)
  return vul(woorden.uitDoel, { doel: naam, kop: artikel(eerste ?? vanDoel, op).kop })
}

/** The work instruction of an act on day `op` ('yyyy-mm-dd'). */
export const werkinstructieVan = (verwerking: ElkeHandeling | ElkBegin, op: string): WerkinstructieBeeld => {
  const rij = werkinstructieOp(verwerking.id, op)
  const van = artikelenVan(verwerking, op)
  return {
    ...(rij ?? eersteVersie),
    geschreven: rij !== undefined,
    waarvoor: rij?.waarvoor ?? afgeleidDoel(verwerking, van, op),
    letOp: [...(rij?.letOp ?? []), ...uitDeclaratie(verwerking)],
    daarna: rij?.daarna ?? handelingTekst(verwerking.id).daarna,
    artikelen: van,
  }
}
