import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import type { DoorzettingFeit } from '../../wet/doorzetten.ts'
import type { EigenTaak, Grond, Melder } from '../../wet/melding.ts'
import type { Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The dossier itself; `ontvangenOp` is the day of the call, from which the terms run. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly behandelaar: string | null
  readonly ontvangenOp: string
  /** The day on which the triage began: the call cannot have been later. */
  readonly begonnenOp: string
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
}

/** Who called; `verborgen`: wants to stay unknown to the person; `anoniem`: left no name. */
export interface MelderFeit {
  readonly id: string
  readonly soort: Melder
  readonly verborgen: boolean
  readonly anoniem: boolean
}

/** Whom the melding is about, or who speaks for him. */
export interface BetrokkeneFeit {
  readonly id: string
  readonly hoedanigheid: 'gemelde' | 'vertegenwoordiger'
}

/** Who speaks for the person, as what and on which days; `tot` is the first day on which he no longer does. */
export interface VertegenwoordigingFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly als: Vertegenwoordiger
  readonly sinds: string
  readonly tot: string | null
}

export interface GebeurtenisFeit {
  readonly id: string
  readonly soort: Gebeurtenissoort
  readonly datum: string
  readonly code: string | null
  readonly versie: number
  /** Who recorded it, by user id. */
  readonly door: string
}

/** One statement about the person, without its content. */
export interface GegevenFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly bron: string
  /** The question it answered, by id. */
  readonly inlichtingId: string | null
}

/** What of a gegeven went to whom, and whether he was told that it was mended or must go (AVG 19). Days are 'yyyy-mm-dd'. */
export interface VerstrekkingFeit {
  readonly id: string
  readonly gegevenId: string
  readonly aan: string
  readonly datum: string
  readonly verbeterdOp: string | null
  readonly gemeldOp: string | null
  readonly ingetrokkenOp: string | null
}

/** A question to a party, another municipality or the mayor, who may answer and need not (5.5.3). */
export interface InlichtingFeit {
  readonly id: string
  readonly aan: 'partij' | 'gemeente' | 'burgemeester'
  readonly partijId: string | null
  /** Code of the municipality that was asked. */
  readonly andereGemeente: string | null
  readonly niveau: Niveau
  readonly staat: 'gevraagd' | 'beantwoord' | 'geen-antwoord' | 'ingetrokken'
  readonly gevraagdOp: string
}

/** A melding that was passed on, to a party or to a task of the college itself (2.2.5 lid 2). */
export interface DoorgeleidingFeit {
  readonly id: string
  readonly soort: 'partij' | 'eigen-taak'
  readonly partijId: string | null
  readonly taak: EigenTaak | null
  readonly grond: Grond
  readonly staat: 'verstuurd' | 'aangenomen' | 'teruggegeven' | 'ingetrokken'
  readonly datum: string
}

/** The facts of one melddossier: metadata only, all of the compartment meldpunt (5.5.4 lid 1). */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly melder: MelderFeit
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly gebeurtenissen: readonly GebeurtenisFeit[]
  readonly gegevens: readonly GegevenFeit[]
  readonly inlichtingen: readonly InlichtingFeit[]
  readonly doorgeleidingen: readonly DoorgeleidingFeit[]
  /** What was passed on under a law of its own: here only that, when and where to (§5.7, N-2.2.5-sch). */
  readonly doorzettingen: readonly DoorzettingFeit[]
  readonly verstrekkingen: readonly VerstrekkingFeit[]
  readonly vertegenwoordigingen: readonly VertegenwoordigingFeit[]
  /** The days on which the letter about the melding was sent. */
  readonly meldingsbrieven: readonly string[]
}
