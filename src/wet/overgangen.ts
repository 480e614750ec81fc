import type { Artikel } from './artikelen.ts'

/** One move of a dossier: from which states, to which, and which article has it. */
export interface OvergangRij<S extends string> {
  readonly van: readonly S[]
  readonly naar: S
  readonly artikel: Artikel
}

/** Whether a table of moves has this one from this state: made once for each table. */
export const kanOverIn =
  <O extends string, S extends string>(
    overgangen: Readonly<Record<O, OvergangRij<S>>>,
  ): ((overgang: O, van: S) => boolean) =>
  (overgang, van) =>
    overgangen[overgang].van.includes(van)
