import { werkinstructies } from './nl/werkinstructies.ts'

/** One version of a work instruction, from the day `vanaf` ('yyyy-mm-dd') on: what it is for, what to look out for, what comes after. */
export interface WerkinstructieRij {
  readonly versie: number
  readonly vanaf: string
  readonly waarvoor: string
  readonly letOp: readonly string[]
  readonly daarna?: string
}

/** All versions of one instruction, oldest first: when the words change a row is added, and none is edited. */
export type Werkinstructie = readonly [WerkinstructieRij, ...WerkinstructieRij[]]

/** The written instruction of an act as it reads on day `op`; before its first day the first; undefined where nobody wrote one. */
export const werkinstructieOp = (id: string, op: string): WerkinstructieRij | undefined => {
  const rijen = werkinstructies[id]
  return rijen && (rijen.findLast(({ vanaf }) => vanaf <= op) ?? rijen[0])
}
