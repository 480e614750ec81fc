import type { Artikel } from '../../wet/artikelen.ts'
import type { OverlegFeit } from '../../wet/casusoverleg.ts'
import type { Domein, WetCode } from '../../wet/domeinen.ts'
import type { Gebeurtenis } from '../../wet/gebeurtenis.ts'
import type { Ingang } from '../../wet/ingangen.ts'
import type { DienstSoort } from '../../wet/leid-aanpak-af.ts'
import type {
  AfbakeningFeit,
  AntwoordFeit,
  GegevenFeit,
  ReikwijdteFeit,
  VerzoekFeit,
} from './feiten-gegevens.ts'
import type { BestandFeit, OverlegafspraakFeit, StukFeit, VoorzieningFeit } from './feiten-gevraagd.ts'
import type { BetrokkeneFeit, GezinsbandFeit, VertegenwoordigingFeit } from './feiten-mensen.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import type { Overgang, Staat } from './staten.ts'
import type { Verdeelfeiten } from './toewijzing-feit.ts'

export { type DienstSoort, dienstSoorten } from '../../wet/leid-aanpak-af.ts'
export {
  type AfbakeningFeit,
  type AntwoordFeit,
  type GegevenBron,
  type GegevenFeit,
  gegevenBronnen,
  type ReikwijdteFeit,
  type VerzoekFeit,
  type VerzoekStaat,
  verzoekStaten,
} from './feiten-gegevens.ts'
export {
  type BestandFeit,
  type Bestandsoort,
  bestandsoorten,
  type StukFeit,
  type StukStaat,
  stukStaten,
  type VoorzieningFeit,
  type VoorzieningStaat,
  voorzieningStaten,
} from './feiten-gevraagd.ts'
export {
  type BetrokkeneFeit,
  type GezinsbandFeit,
  type Hoedanigheid,
  hoedanigheden,
  type VertegenwoordigingFeit,
} from './feiten-mensen.ts'

export const dienstStaten = ['voorgesteld', 'aanvaard', 'geweigerd'] as const
export type DienstStaat = (typeof dienstStaten)[number]

export interface DossierFeiten {
  readonly id: string
  readonly versie: number
  readonly staat: Staat
  readonly behandelaar: string | null
  /** The team it belongs to; null for the whole municipality. */
  readonly team: string | null
  readonly wet: WetCode | null
  /** By which road the dossier came to be; null when nothing was asked under one of the four laws. */
  readonly ingang: Ingang | null
  /** The party on whose request it was started: always involved (2.3a.4 lid 2); null when no party asked. */
  readonly verzoekendePartij: string | null
  /** Who of the municipality itself wrote the request on which it began: not one of them works on it (Awb 2:4). */
  readonly verzoekers?: readonly string[]
  readonly verzochtOp: string
  readonly gestartOp: string | null
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
}

export interface OvergangFeit {
  readonly overgang: Overgang
  readonly op: string
  readonly artikel: Artikel
  readonly redenCode: string | null
}

/** A dated fact; `versie` is that of the dossier when it was recorded, and orders facts of one day. */
export type GebeurtenisFeit = Gebeurtenis<GebeurtenisSoort>

/**
 * `versie` is that of the dossier when it was proposed, or when the client last said something about it: on `verklaardOp`.
 * `aangevraagdOp`: the day of an application of its own; `afgehandeldOp`: of the decision or talk that ends its term.
 */
export interface DienstFeit {
  readonly id: string
  readonly versie: number
  readonly betrokkeneId: string
  readonly domein: Domein
  readonly soort: DienstSoort
  readonly staat: DienstStaat
  readonly verklaardOp: string | null
  readonly aangevraagdOp: string | null
  readonly afgehandeldOp: string | null
  /** Eviction, cut-off or the like is near: the shorter term of the Wgs runs. */
  readonly dreiging: boolean
  /** The conclusion says that it does not hang together with the rest. */
  readonly los: boolean
  /** The other clients may not know of it (N-2.3a.2-1-zwt). */
  readonly vertrouwelijk: boolean
}

/** What was given to whom; `ingetrokkenOp`: the day it was taken back; `verbeterdOp`: mended since, so that `aan` must be told; `gemeldOp`: the day he was (AVG 19). */
export interface VerstrekkingFeit {
  readonly id: string
  readonly gegevenId: string
  readonly aan: string
  readonly verbeterdOp: string | null
  readonly gemeldOp: string | null
  readonly ingetrokkenOp?: string | null
}

/**
 * What the rules may know of an onderzoek: metadata, no content, no names. Lists stand in the order in which their rows
 * were recorded. Dates are days 'yyyy-mm-dd'.
 */
export interface Feiten extends Verdeelfeiten {
  /** The day on which they are read: what a birthday changes has changed by then. */
  readonly peildag: string
  readonly dossier: DossierFeiten
  readonly overgangen: readonly OvergangFeit[]
  readonly betrokkenen: readonly BetrokkeneFeit[]
  readonly gezinsbanden: readonly GezinsbandFeit[]
  readonly vertegenwoordigingen: readonly VertegenwoordigingFeit[]
  readonly gebeurtenissen: readonly GebeurtenisFeit[]
  readonly reikwijdtes: readonly ReikwijdteFeit[]
  readonly afbakeningen: readonly AfbakeningFeit[]
  readonly gegevens: readonly GegevenFeit[]
  readonly verzoeken: readonly VerzoekFeit[]
  readonly antwoorden: readonly AntwoordFeit[]
  readonly diensten: readonly DienstFeit[]
  readonly stukken: readonly StukFeit[]
  readonly bestanden: readonly BestandFeit[]
  readonly voorzieningen: readonly VoorzieningFeit[]
  readonly verstrekkingen: readonly VerstrekkingFeit[]
  readonly overleggen: readonly OverlegFeit[]
  /** What was agreed in them, once they were closed. */
  readonly overlegafspraken: readonly OverlegafspraakFeit[]
}
