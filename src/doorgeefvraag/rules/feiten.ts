import type { Geversantwoord } from '../../wet/geversantwoord.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The facts of one question whether something may go further, as its giver sees it: metadata only. */
export interface Feiten {
  readonly dossier: {
    readonly id: string
    readonly versie: number
    readonly staat: Staat
    /** The organisation whose people may come near it. */
    readonly organisatieId: string
    readonly gesteldOp: string
    readonly vernietigenOp: string | null
  }
  /** The day of the last answer that still stands; null while there is none. */
  readonly beantwoordOp: string | null
}

/** What the party says about this one receiver. */
export interface Antwoord {
  readonly antwoord: Geversantwoord
  /** What of it may go there, when not all of it; and until which day. */
  readonly deel?: string | undefined
  readonly tot?: string | undefined
}
