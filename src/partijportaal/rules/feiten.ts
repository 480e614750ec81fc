import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Verstrekweg } from '../../wet/verstrekwegen.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The question itself: of which party, under which secrecy and for which onderzoek. */
export interface VraagFeit {
  readonly id: string
  readonly partijId: string
  readonly regime: PartijRegime
  /** The kind of party; null when the register does not know it. */
  readonly soort: string | null
  /** For which onderzoek it was asked, and whether serious problems were established there. */
  readonly weg: Verstrekweg
  readonly ernstig: boolean
  /** Whether the answer is needed to decide about help under the Jeugdwet (7.4.0). */
  readonly jeugdvoorziening: boolean
  readonly niveau: Niveau
  /** The client agreed that this geheimhouder answers (N-5.4.2-2-tst). */
  readonly toestemming: boolean
  readonly verzondenOp: string
  readonly items: readonly { readonly id: string; readonly niveau: Niveau }[]
}

/** How a party answers one item. For a geheimhouder refused and not known are one and the same: `niet-verstrekt`. */
export const antwoordsoorten = ['verstrekt', 'minder', 'niet-verstrekt', 'geweigerd', 'niets-bekend'] as const
export type Antwoordsoort = (typeof antwoordsoorten)[number]

/** What was answered to one item. */
export interface AntwoordFeit {
  readonly id: string
  readonly itemId: string
  readonly soort: Antwoordsoort
  readonly niveau: Niveau | null
  readonly categorie: Categorie | null
  readonly datum: string
}

/** The facts of one question as its party sees it: metadata only. */
export interface Feiten {
  readonly dossier: {
    readonly id: string
    readonly versie: number
    readonly staat: Staat
    /** Who took it out of the inbox of the organisation; null while nobody did. */
    readonly behandelaar: string | null
    /** The organisation whose people may come near it. */
    readonly organisatieId: string
    readonly vernietigenOp: string | null
  }
  readonly vraag: VraagFeit
  readonly antwoorden: readonly AntwoordFeit[]
  /** The day of the last answer; null while there is none. */
  readonly beantwoordOp: string | null
}
