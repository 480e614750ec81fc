import type { Categorie } from '../../wet/categorieen.ts'
import type { DoorzettingFeit } from '../../wet/doorzetten.ts'
import type { EigenTaak } from '../../wet/melding.ts'
import type { OggzEinde } from '../../wet/oggz.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The dossier itself; `begonnenOp` is the day on which the oggz took it up. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly behandelaar: string | null
  readonly begonnenOp: string
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
}

export interface BetrokkeneFeit {
  readonly id: string
  readonly hoedanigheid: 'client'
}

export interface GebeurtenisFeit {
  readonly id: string
  readonly soort: Gebeurtenissoort
  readonly datum: string
  readonly code: string | null
  readonly versie: number
}

/** One statement about the person, without its content. */
export interface GegevenFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly categorie: Categorie
  readonly bron: string
}

/** A gegeven that was given to who would take over. */
export interface VerstrekkingFeit {
  readonly id: string
  readonly gegevenId: string
  readonly aan: string
  readonly verbeterdOp: string | null
  readonly gemeldOp: string | null
  readonly ingetrokkenOp: string | null
}

/** A hand-over, to a party or to a task of the college itself. */
export interface OverdrachtFeit {
  readonly id: string
  readonly soort: 'partij' | 'eigen-taak'
  readonly partijId: string | null
  readonly taak: EigenTaak | null
  readonly grond: 'instemming' | 'juridisch-akkoord'
  readonly staat: 'verstuurd' | 'aangenomen' | 'teruggegeven' | 'ingetrokken'
  readonly datum: string
}

/** The facts of one oggz dossier: metadata only. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly gebeurtenissen: readonly GebeurtenisFeit[]
  readonly gegevens: readonly GegevenFeit[]
  readonly verstrekkingen: readonly VerstrekkingFeit[]
  readonly overdrachten: readonly OverdrachtFeit[]
  /** What was passed on under a law of its own: here only that, when and where to (§5.7, N-2.2.5-sch). */
  readonly doorzettingen: readonly DoorzettingFeit[]
  /** How it ended, of a dossier that did not end by a hand-over. */
  readonly einde: OggzEinde | null
}
