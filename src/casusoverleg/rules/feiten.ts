import type { OverlegBron, Wijze } from '../../wet/casusoverleg.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Rol } from '../../wet/rollen.ts'
import type { Verstrekweg } from '../../wet/verstrekwegen.ts'
import type { Waarneming } from '../../wet/waarneming.ts'
import type { ZwaarwegendeReden } from '../../wet/zwaarwegend.ts'
import type { Staat } from './staten.ts'

/** What a rule may know beside the facts: the day in the Netherlands, and who asks in which pet and for which organisation. */
export interface Kader {
  readonly vandaag: string
  readonly wie: {
    readonly gebruikerId: string
    readonly rol: Rol
    readonly organisatieId?: string | undefined
    readonly systeem?: true | undefined
  }
}

/** The conference itself: from which file, by whom, when and how; times are 'hh:mm'. */
export interface DossierFeit {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly vanuit: OverlegBron
  /** By which road the parties give here what they bring in. */
  readonly route: Verstrekweg
  /** Who organises it. */
  readonly organisator: string | null
  readonly dag: string
  readonly begin: string
  readonly einde: string
  readonly wijze: Wijze
  /** The party that asked for the onderzoek: it is always invited (2.3a.4 lid 2). */
  readonly verzoekendePartij: string | null
  /** The key under which what is brought in is sealed, from the day it is convened; null when it is not there any more. */
  readonly gesprekssleutel: string | null
  readonly vernietigenOp: string | null
  /** About whom it was established that the problems are serious: only there a secret can open without consent. */
  readonly ernstOver: readonly string[]
}

export interface BetrokkeneFeit {
  readonly id: string
  readonly hoedanigheid: 'client' | 'vertegenwoordiger' | 'betrokkene'
}

/** How it stands with somebody who is invited. */
export const deelnemerstaten = [
  'uitgenodigd',
  'komt',
  'komt-niet',
  'ingetrokken',
  'niet-uitgenodigd',
] as const
export type Deelnemerstaat = (typeof deelnemerstaten)[number]

/** Somebody who takes part, or could have: who organises, a party, a client, or who speaks for one. */
export interface DeelnemerFeit {
  readonly id: string
  readonly soort: 'organisator' | 'partij' | 'client' | 'vertegenwoordiger'
  readonly partijId: string | null
  readonly organisatieId: string | null
  readonly betrokkeneId: string | null
  readonly regime: PartijRegime | null
  readonly partijsoort: string | null
  readonly staat: Deelnemerstaat
  readonly redenCode: ZwaarwegendeReden | null
  /** Of a client or who speaks for one: about whom he may hear. */
  readonly hoortOver: readonly string[]
  readonly datum: string
}

/** When somebody was in the room; `gebruikerId` null: without a device, recorded by who organises. Moments are ISO. */
export interface AanwezigheidFeit {
  readonly id: string
  readonly deelnemerId: string
  readonly gebruikerId: string | null
  readonly sinds: string
  readonly tot: string | null
}

/** What was brought in, without its words. */
export interface IngebrachtFeit {
  readonly id: string
  readonly deelnemerId: string
  readonly betrokkeneId: string
  readonly niveau: Niveau
  readonly categorie: Categorie
  /** The participants who may not see it. */
  readonly nietVoor: readonly string[]
  readonly datum: string
}

/** Who saw what for the first time. */
export interface GezienFeit {
  readonly ingebrachtId: string
  readonly gebruikerId: string
}

/** Who does what by when, without its words. */
export interface OverlegafspraakFeit {
  readonly id: string
  readonly deelnemerId: string | null
  readonly betrokkeneId: string | null
  readonly staat: 'voorgesteld' | 'ja' | 'nee'
  readonly uiterlijk: string | null
  readonly datum: string
  /** The participants with whom its owner chose to share it. */
  readonly delenMet: readonly string[]
}

/** What somebody asks to take along, and what its owner says. */
export interface MeenemingFeit {
  readonly id: string
  readonly ingebrachtId: string
  readonly deelnemerId: string
  readonly staat: 'gevraagd' | 'ja' | 'nee'
  readonly datum: string
}

/** The facts of one case conference: metadata only. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly deelnemers: readonly DeelnemerFeit[]
  readonly aanwezig: readonly AanwezigheidFeit[]
  readonly ingebracht: readonly IngebrachtFeit[]
  readonly gezien: readonly GezienFeit[]
  readonly afspraken: readonly OverlegafspraakFeit[]
  readonly meenemingen: readonly MeenemingFeit[]
  /** Who stands in for who organises it, and on which days. */
  readonly waarnemingen: readonly Waarneming[]
}
