import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import type { OverlegFeit } from '../../wet/casusoverleg.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import type { Domein } from '../../wet/domeinen.ts'
import type { Nodig } from '../../wet/leid-aanpak-af.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Vertegenwoordiger, Zaak } from '../../wet/vertegenwoordiging.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Waarneming } from '../../wet/waarneming.ts'
import type { Dienststaat, Gebeurtenissoort } from './gebeurtenissen.ts'
import type { Staat } from './staten.ts'
import type { ZvhFeiten } from './zvh-feiten.ts'

export type { Kader } from '../../wet/kader.ts'

/** The dossier itself. `verwerkingsverantwoordelijke` is 'college', or the id of the party (N-5.4.4-6). */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly coordinator: string | null
  readonly verwerkingsverantwoordelijke: string
  /** The user who was appointed while he was the toeleider of the onderzoek; null when there was none. */
  readonly ookToeleider: string | null
  readonly aangewezenOp: string
  readonly begonnenOp: string | null
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
}

/** A move of the state machine as it was made. */
export interface OvergangFeit {
  readonly overgang: string
  readonly op: string
  readonly artikel: string
  readonly redenCode: string | null
}

/** For whom somebody of this aanpak speaks, as what, in which matters, from `sinds` up to and not including `tot`. */
export interface VertegenwoordigingFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly als: Vertegenwoordiger
  readonly voorId: string
  readonly omvang: readonly Zaak[]
  readonly sinds: string
  readonly tot: string | null
}

export interface BetrokkeneFeit {
  readonly id: string
  readonly hoedanigheid: 'client' | 'vertegenwoordiger' | 'mantelzorger' | 'netwerk'
}

/** A dated fact of the closed list in gebeurtenissen.ts; `versie` of the dossier says which came later. */
export interface GebeurtenisFeit {
  readonly id: string
  readonly soort: Gebeurtenissoort
  readonly betrokkeneId: string | null
  readonly datum: string
  readonly code: string | null
  readonly versie: number
}

/** A statement about one person, without its content; the provider's conditions travel with it. */
export interface GegevenFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly bron: string
  readonly redenVastgelegd: boolean
  /** A party gave it to the coordinator itself; the rest the college handed over. */
  readonly ingebracht?: boolean
  readonly voorwaarden: readonly Voorwaarde[]
}

export interface DoelFeit {
  readonly id: string
  readonly staat: 'loopt' | 'bereikt' | 'losgelaten'
}

/** `partijId` null: an agreement of the client (`betrokkeneId`) or, when that is null too, of the college itself. */
export interface AfspraakFeit {
  readonly id: string
  readonly doelId: string | null
  readonly partijId: string | null
  readonly betrokkeneId: string | null
  readonly staat: Afspraakstaat
  readonly uiterlijk: string | null
  readonly datum: string
}

/** A party that takes part; `id` is the id of the party itself. */
export interface PartijFeit {
  readonly id: string
  readonly domein: Domein
  readonly regime: PartijRegime
}

/** A service or interventie that came over at the appointment, with what the client said of it last. */
export interface DienstFeit extends Nodig {
  readonly id: string
  readonly staat: Dienststaat
}

/** What a party answered to the request to destroy what it should not have had; `gevraagd`: it did not answer yet. */
export const vernietigingen = ['gevraagd', 'vernietigd', 'niet-vernietigd'] as const
export type Vernietiging = (typeof vernietigingen)[number]

/**
 * What was given to which party; `verbeterdOp`: mended since, so that it must be told; `gemeldOp`: the day it was (AVG 19).
 * `ingetrokkenOp`: it should not have been given; `uitlegOp`: the day whom it is about was told so.
 */
export interface VerstrekkingFeit {
  readonly id: string
  readonly gegevenId: string
  readonly aan: string
  readonly verbeterdOp: string | null
  readonly gemeldOp: string | null
  readonly ingetrokkenOp: string | null
  readonly vernietiging: Vernietiging | null
  readonly uitlegOp: string | null
}

/** A party that reads along in its portal, up to and not including `tot`. */
export interface DeelnameFeit {
  readonly id: string
  readonly partijId: string
  readonly tot: string | null
}

/** What a party gave to the coordinator, without its content; `ontvangen` waits to be taken over or let go (5.4.4 lid 4). */
export interface InbrengFeit {
  readonly id: string
  readonly partijId: string
  readonly betrokkeneId: string
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly staat: 'ontvangen' | 'overgenomen' | 'niet-nodig'
  readonly datum: string
}

/**
 * The facts of one coordination dossier: metadata only, all from the compartment coordinatie. There is nothing of the
 * onderzoek in it, so no rule of the aanpak can give sight of it (N-5.4.5-sch).
 */
export interface Feiten extends ZvhFeiten {
  readonly dossier: DossierFeit
  readonly overgangen: readonly OvergangFeit[]
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly vertegenwoordigingen: readonly VertegenwoordigingFeit[]
  readonly gebeurtenissen: readonly GebeurtenisFeit[]
  readonly gegevens: readonly GegevenFeit[]
  readonly doelen: readonly DoelFeit[]
  readonly afspraken: readonly AfspraakFeit[]
  readonly partijen: readonly PartijFeit[]
  readonly diensten: readonly DienstFeit[]
  readonly verstrekkingen: readonly VerstrekkingFeit[]
  /** Who was appointed for a while, and on which days. */
  readonly waarnemingen: readonly Waarneming[]
  readonly deelnames: readonly DeelnameFeit[]
  readonly inbreng: readonly InbrengFeit[]
  readonly overleggen: readonly OverlegFeit[]
}
