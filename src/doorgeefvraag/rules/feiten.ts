import type { Geversantwoord } from '../../wet/geversantwoord.ts'
import type { Rol } from '../../wet/rollen.ts'
import type { Staat } from './staten.ts'

/** What a rule may know beside the facts: the day in the Netherlands, and who asks in which pet and for which organisation. */
export interface Kader {
  readonly vandaag: string
  readonly wie: {
    readonly gebruikerId: string
    readonly rol: Rol
    readonly organisatieId?: string | undefined
  }
}

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
