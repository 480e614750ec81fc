import type { Tabel } from '../dossier/rijen.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Lezing } from './lezing.ts'
import type { Werk } from './werk.ts'

/** What others see of a dossier elsewhere, brought in step after every act on it, in the same transaction. */
export interface Bijhouden<F, T extends Tabel> {
  /** Whether anybody sees anything of this dossier, by its facts before the act and the article of the act. */
  readonly nodig: (feiten: F, artikel: Artikel) => boolean
  /** The tables of which it needs the content. */
  readonly metInhoud: readonly T[]
  /** `na` is the dossier as the act left it. */
  readonly doe: (werk: Werk<F, T>, na: Lezing<F, T>) => Promise<void>
}
