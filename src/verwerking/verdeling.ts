import type { Bladzijde } from './bladzijde.ts'
import type { ElkeHandeling, Kader, Keuze, Lijst, LijstBron } from './verwerking.ts'

/** How much work lies with somebody, or with nobody yet. */
export interface Belasting {
  /** Id of the user, or `niemand` for what has no worker. */
  readonly medewerker: string
  readonly naam: string | null
  readonly zaken: number
  /** Terms that have passed, that end today, and that end within a week. */
  readonly teLaat: number
  readonly vandaag: number
  readonly dezeWeek: number
  /** In how many cases of others he stands in today. */
  readonly neemtWaar: number
}

/** A case as who divides the work sees it: nobody of the case, and nothing of what it is about. Days are 'yyyy-mm-dd'. */
export interface Verdeelregel {
  readonly dossierId: string
  readonly pad: string
  readonly nummer: string
  readonly staat: string
  /** The days by which something must be done, the first one first. */
  readonly termijnen: readonly string[]
  readonly medewerker: string | null
  readonly waarnemingen: readonly { readonly naam: string; readonly van: string; readonly tot: string }[]
  /** Ids of the acts that divide it. */
  readonly kan: readonly string[]
}

/** The work of a team, with a page of the cases of one worker (`gekozen`). */
export interface Verdeling extends Bladzijde {
  readonly belasting: readonly Belasting[]
  readonly gekozen: string
  readonly regels: readonly Verdeelregel[]
  /** Who can be chosen to stand in: everybody who has the role here. */
  readonly collegas: readonly Keuze[]
  /** Id of the act from which one came back, when it was one's own. */
  readonly gedaan: string | undefined
}

/** Work of a team that its teamleider sees and does not divide, with a page of the cases of one worker (`gekozen`). */
export interface Teamlast extends Bladzijde {
  readonly belasting: readonly Belasting[]
  readonly gekozen: string
  readonly regels: readonly Verdeelregel[]
}

// biome-ignore lint/suspicious/noExplicitAny: a chapter knows its own input, the machine does not
type Ruim = any

/** What a chapter gives who divides its work: the list, and the act with which a colleague stands in for another. */
export interface Werkverdeling {
  readonly lijst: Lijst<Ruim, Verdeling>
  readonly waarneming: ElkeHandeling
  /** Counts what runs out while nobody works in the case; `kader` has no teams, they are read. */
  readonly telZonderIemand: (bron: LijstBron, kader: Kader, wat: Wachtvraag) => Promise<number>
}

/** What is counted: terms that end on the day `termijnTot` or before, and talks of today. */
export interface Wachtvraag {
  readonly termijnTot: string | undefined
  readonly afspraken: boolean
}
