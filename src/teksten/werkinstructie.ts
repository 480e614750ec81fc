import type { WerkinstructieRij } from './nl/werkinstructies/eerste-versie.ts'
import { werkinstructies } from './nl/werkinstructies.ts'

/** The written instruction of an act as it reads on day `op`; before its first day the first; undefined where nobody wrote one. */
export const werkinstructieOp = (id: string, op: string): WerkinstructieRij | undefined => {
  const rijen = werkinstructies[id]
  return rijen && (rijen.findLast(({ vanaf }) => vanaf <= op) ?? rijen[0])
}
