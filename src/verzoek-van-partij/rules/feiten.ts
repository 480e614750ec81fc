import type { Gebeurtenis } from '../../wet/gebeurtenis.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { OnderdeelVanVerzoek } from '../../wet/verzoek-van-partij.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The request at the party's own side. Days are 'yyyy-mm-dd'. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  /** Who writes it for the organisation. */
  readonly behandelaar: string | null
  readonly organisatieId: string
  readonly partijId: string
  /** The day on which the college received it; null while it was not sent. */
  readonly ingediendOp: string | null
  readonly vernietigenOp: string | null
  /** Whether this party may use the burgerservicenummer, as far as the form asks it. */
  readonly vraagtBsn: boolean
  /** The secrecy this party works under (N-5.4.2-3). */
  readonly regime: PartijRegime
}

export interface BetrokkeneFeit {
  readonly id: string
}

export type GebeurtenisFeit = Gebeurtenis<Gebeurtenissoort>

/** One answer about one person, without its content. */
export interface GegevenFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly onderdeel: OnderdeelVanVerzoek
}

/** The facts of one request of one's own: metadata only. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly gebeurtenissen: readonly GebeurtenisFeit[]
  readonly gegevens: readonly GegevenFeit[]
}
