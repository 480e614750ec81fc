import type { Dossier, Tabel } from '../dossier/rijen.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Reden } from '../wet/oordeel.ts'
import type { Bijhouden } from './bijhouden.ts'
import type { Kader } from './kader.ts'

/** A kind of dossier: where it lives, how its facts are loaded (once, for all its acts), who may come near it. */
export interface DossierSoort<F = unknown, T extends Tabel = Tabel> {
  readonly compartiment: Compartiment
  /** Which kind it is, where a compartment holds several: another `ingang` is as if it were not there. */
  readonly ingang?: string
  /** Plural noun in paths: `onderzoeken`. */
  readonly pad: string
  readonly tabellen: readonly T[]
  /** Metadata to facts as they stand on a day 'yyyy-mm-dd'; pure. */
  readonly feiten: (dossier: Dossier<T>, peildag: string) => F
  /** A reason when this worker has nothing to do with this dossier. */
  readonly toegang: (feiten: F, kader: Kader) => Reden | undefined
  /** Whether it knows that this person had died on a day; absent for a dossier that is not about people's lives. */
  readonly isOverleden?: (feiten: F, betrokkeneId: string, dag: string) => boolean
  /** Absent where nobody elsewhere sees anything of it. */
  readonly bijhouden?: Bijhouden<F, T>
}
