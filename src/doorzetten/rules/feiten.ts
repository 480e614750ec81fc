import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The facts of what was passed on: metadata only. */
export interface Feiten {
  readonly dossier: {
    readonly id: string
    readonly versie: number
    readonly staat: Staat
    readonly doorgezetOp: string
    readonly vernietigenOp: string | null
  }
  readonly betrokkenen: readonly { readonly id: string }[]
  readonly gegevens: readonly { readonly id: string }[]
}
