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

/** The day of the first version of all instructions. */
export const eersteVersie = { versie: 1, vanaf: '2026-11-22' } as const

/** A first version: what it is for, what to look out for, and what comes after where the form does not say so itself. */
export const eerste = (waarvoor: string, letOp: readonly string[], daarna?: string): Werkinstructie => [
  { ...eersteVersie, waarvoor, letOp, ...(daarna ? { daarna } : {}) },
]

/** The same instruction for acts that do the same in several chapters or about several things. */
export const voorAlle = (
  ids: readonly string[],
  instructie: Werkinstructie,
): Readonly<Record<string, Werkinstructie>> => Object.fromEntries(ids.map((id) => [id, instructie]))
