import type { Rol } from '../../wet/rollen.ts'
import type { Staat } from './staten.ts'

/** What a rule may know beside the facts: the day in the Netherlands, and who asks in which pet. */
export interface Kader {
  readonly vandaag: string
  readonly wie: { readonly gebruikerId: string; readonly rol: Rol }
}

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
