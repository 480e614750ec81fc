import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The aanpak at the side of one party: of which organisation, as which party, and under which secrecy it works. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly organisatieId: string
  readonly partijId: string
  readonly regime: PartijRegime
  /** The kind of party; null when the register does not know it. */
  readonly soort: string | null
}

/** One agreement of this party. */
export interface AfspraakFeit {
  readonly id: string
  readonly staat: Afspraakstaat
  readonly uiterlijk: string | null
  readonly datum: string
}

/** What this party gave to the coordinator, without its content. */
export interface InbrengFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly niveau: Niveau
  readonly categorie: Categorie
  readonly datum: string
}

/** The facts of one aanpak as a party that takes part sees it: metadata only. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly betrokkenen: readonly { readonly id: string }[]
  readonly afspraken: readonly AfspraakFeit[]
  readonly inbreng: readonly InbrengFeit[]
}

/** How the aanpak stands at the coordinator: known only at the moment itself. */
export interface StandVanAanpak {
  /** A coordinator is at work. */
  readonly loopt: boolean
  /** For whom he works: 'college', or the id of a party. */
  readonly werkgever: string
}
