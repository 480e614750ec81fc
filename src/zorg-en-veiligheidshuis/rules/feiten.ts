import type { Categorie } from '../../wet/categorieen.ts'
import type { Waarneming } from '../../wet/waarneming.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The tuning itself; `coordinator` null: nobody is coordinator of the aanpak now. Days are 'yyyy-mm-dd'. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly coordinator: string | null
  readonly begonnenOp: string
  readonly vernietigenOp: string | null
}

/** What was heard in the Zorg- en Veiligheidshuis about one person, without its content. */
export interface GehoordFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly categorie: Categorie
  readonly datum: string
}

/**
 * What was agreed with a participant of the Zorg- en Veiligheidshuis about one thing that was heard: `aan` are the parties that may
 * know it, by the id of the party, `clienten` the people of this tuning (N-VIII-flt).
 */
export interface AfspraakFeit {
  readonly id: string
  readonly gegevenId: string
  readonly aan: readonly string[]
  readonly clienten: readonly string[]
  readonly afgesprokenOp: string
  readonly staat: 'geldt' | 'ingetrokken'
}

/** What was shared by an agreement: `aan` is 'coordinatie', or the id of the client who was told. */
export interface GedeeldFeit {
  readonly id: string
  readonly gegevenId: string
  readonly afspraakId: string
  readonly aan: string
  readonly datum: string
}

/** The facts of one tuning: metadata only, all of the compartment zvh (N-VIII-flt). */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly waarnemingen: readonly Waarneming[]
  readonly betrokkenen: readonly { readonly id: string }[]
  readonly gehoord: readonly GehoordFeit[]
  readonly afspraken: readonly AfspraakFeit[]
  readonly gedeeld: readonly GedeeldFeit[]
}
