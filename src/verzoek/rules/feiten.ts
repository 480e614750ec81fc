import type { Categorie } from '../../wet/categorieen.ts'
import type { Gebeurtenis } from '../../wet/gebeurtenis.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { OnderdeelVanVerzoek } from '../../wet/verzoek-van-partij.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The request itself, and who made it. Days are 'yyyy-mm-dd'. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly behandelaar: string | null
  /** From this day the month of AVG 14 runs. */
  readonly ontvangenOp: string
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
  /** The version at which it was decided or taken back; null while it is open: only what was told after it tells the outcome. */
  readonly uitkomstBij: number | null
  readonly partijId: string
  /** The secrecy the party works under: what police and justice told keeps their law (N-5.4.2-3). */
  readonly regime: PartijRegime
  /** The employer of who made it. */
  readonly organisatieId: string
  /** Who of the municipality wrote or sent it, when that asks itself in another task (N-2.3a.4-1-col); null when a party outside did. */
  readonly indienersVanGemeente: readonly string[] | null
}

export interface BetrokkeneFeit {
  readonly id: string
}

export type GebeurtenisFeit = Gebeurtenis<Gebeurtenissoort>

/** One answer of the party about one person, without its content. */
export interface GegevenFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly onderdeel: OnderdeelVanVerzoek
  readonly categorie: Categorie
}

/** The facts of one request: metadata only. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly gebeurtenissen: readonly GebeurtenisFeit[]
  readonly gegevens: readonly GegevenFeit[]
}
