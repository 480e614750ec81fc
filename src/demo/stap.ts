import type { Artikel } from '../wet/artikelen.ts'

/** Who does a step: one person per role, given by whoever plays. */
export type Speler =
  | 'toeleider'
  | 'beslisser'
  | 'coordinator'
  | 'volgende-coordinator'
  | 'meldpunt'
  | 'meldpunt-collega'
  | 'bemoeizorger'
  | 'consulent'
  | 'behandelaar'
  | 'huisarts'
  | 'burgemeester'

/** How a step must end: done, refused for exactly these reasons (each with its article), not for this role, or not filled in. */
export type Verwacht =
  | 'gedaan'
  | 'rol'
  | 'ongeldig'
  | { readonly geweigerd: Readonly<Record<string, Artikel>> }

/**
 * One act in a story. In `invoer` a text `{naam}` stands for what an earlier step kept under that name, `{dag}` for the
 * day of the step, `{dag+7}` for a week later and `{d0}` for the first day.
 */
export interface Stap {
  /** The line of the story, for whoever reads a failing test. */
  readonly regel: string
  /** Days after the first day. */
  readonly dag: number
  readonly wie: Speler
  /** Id of the verwerking. */
  readonly doe: string
  /** Name under which the dossier was kept; absent for an act that begins one. */
  readonly dossier?: string
  readonly invoer: Readonly<Record<string, unknown>>
  /** Path in the outcome to the name it is kept under; `mensen.naam~Jan.id` is the id of who is called Jan. */
  readonly onthoud?: Readonly<Record<string, string>>
  /** `gedaan` when absent. */
  readonly verwacht?: Verwacht
}
