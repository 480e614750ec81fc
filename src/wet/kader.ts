import type { Rol } from './rollen.ts'

/** What a rule may know beside the facts: the day in the Netherlands, and who asks in which pet. */
export interface Kader {
  readonly vandaag: string
  readonly wie: {
    readonly gebruikerId: string
    readonly rol: Rol
    /** His employer, or the party he acts for. */
    readonly organisatieId?: string | undefined
    /** A system of that party, with no person at it. */
    readonly systeem?: true | undefined
  }
}
