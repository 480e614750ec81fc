import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import type { Rol } from '../../wet/rollen.ts'

/** What a rule may know beside the facts: the day in the Netherlands, and who asks in which pet and for which organisation. */
export interface Kader {
  readonly vandaag: string
  readonly wie: {
    readonly gebruikerId: string
    readonly rol: Rol
    readonly organisatieId?: string | undefined
  }
}

/** What a conference was about: an onderzoek, or an aanpak that runs. */
export type Vanuit = 'onderzoek' | 'coordinatie'

/** The one state: the conference is closed, and this is what the party keeps of it. */
export const staat = 'uit-overleg'

/** What one organisation keeps of one conference: of which party it is, and whether an onderzoek or an aanpak was talked about. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly organisatieId: string
  readonly partijId: string
  readonly vanuit: Vanuit
  readonly vernietigenOp: string | null
}

/** One agreement of this party, to which it said yes in the conference. */
export interface AfspraakFeit {
  readonly id: string
  readonly staat: Afspraakstaat
  readonly uiterlijk: string | null
  readonly datum: string
}

/** The facts of what a party keeps of a conference: metadata only. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly afspraken: readonly AfspraakFeit[]
  readonly meegenomen: readonly { readonly id: string; readonly betrokkeneId: string }[]
}

/** How the agreements stand in the onderzoek or the aanpak; of one that is not there any more nothing. Known only at the moment itself. */
export type BijGemeente = ReadonlyMap<string, Afspraakstaat>
