import type { Artikel } from '../wet/artikelen.ts'
import type { TermijnNaam } from '../wet/termijnen.ts'

/** What a row goes with, when it has no term of its own. */
export type Aanleiding =
  /** In the same transaction as the dossier it belongs to. */
  | 'met-dossier'
  /** When no dossier of the municipality knows the person any more. */
  | 'met-laatste-dossier'
  /** When the compartment has no dossier of the person any more. */
  | 'met-laatste-dossier-van-compartiment'
  /** The row itself says when (`verloopt_op`). */
  | 'bij-verloop'
  /** A day after the session ended. */
  | 'met-sessie'
  /** A day after it was counted. */
  | 'na-een-dag'
  /** Whole days, five years old (`bewaarjarenLogboek`). */
  | 'met-logboek'
  /** As soon as it is sealed. */
  | 'met-zegel'
  /** As long as log lines name it. */
  | 'met-laatste-logregel'
  /** As long as the municipality works with this program. */
  | 'met-inrichting'
  /** An hour after the job was done or given up; a week when nobody comes to it. */
  | 'na-taak'
  /** Nothing is written in it. */
  | 'leeg'

/** How long the rows of a table stay: terms of the law (the one that applies to the dossier), or what they go with. */
export interface Bewaring {
  readonly tot: Aanleiding | readonly [TermijnNaam, ...TermijnNaam[]]
  readonly artikel: Artikel
}
