import type { ComponentChildren } from 'preact'
import type { Domein } from '../wet/domeinen.ts'
import type { Beginscherm } from './beginscherm.ts'
import type { Bladzijde } from './bladzijde.ts'
import type { Inzage } from './inzage.ts'
import type { MijnKeuzesoort, MijnZaken } from './mijn-zaak.ts'
import type { Grens, Panel, Plicht } from './panel.ts'
import type { Peiling } from './peiling.ts'
import type { Teloverzicht } from './teloverzicht.ts'
import type { Teamlast, Werkverdeling } from './verdeling.ts'
import type { DossierSoort, ElkBegin, ElkeHandeling, Inzien, Kader, Lijst } from './verwerking.ts'

// biome-ignore lint/suspicious/noExplicitAny: a chapter knows its own facts, the machine does not
type Ruim = any

/** What the page of a case is given. */
export interface ZaakPagina<U> {
  readonly uitkomst: U
  readonly panel: Panel
  readonly kader: Kader
  readonly dossierId: string
}

/** The page of a case, and the script that only it has. */
export interface Zaakbeeld {
  readonly titel: string
  readonly inhoud: ComponentChildren
  readonly script?: 'weigh' | 'live' | undefined
}

/** A chapter of the law as the machine sees it: its dossier, its acts, and how its case looks. */
export interface Hoofdstuk {
  readonly naam: string
  readonly dossier: DossierSoort<Ruim, Ruim>
  readonly beginnen: readonly ElkBegin[]
  /** A screen of its own in place of the form of one of these. */
  readonly beginscherm?: Beginscherm
  readonly bekijken: Inzien<Ruim, Ruim, ZaakUitkomst, Ruim>
  readonly handelingen: readonly ElkeHandeling[]
  /** What is read beside the case: `GET /{dossier}/{id}/{pad}/{field}...`, a segment for each field of its input. */
  readonly inzages?: readonly Inzage<Ruim>[]
  readonly lijsten: readonly Lijst<Ruim, Ruim>[]
  /** What somebody does who is in such a dossier himself: only in his own environment, never on a screen of a worker or in the API. */
  readonly mijnZaken?: Lijst<Ruim, MijnZaken>
  /** Its outcome is a letter, or null when there is none with that id. */
  readonly mijnBrief?: Inzien<Ruim, Ruim, Ruim, Ruim>
  readonly mijnBelverzoek?: ElkeHandeling
  /** What he decides himself, by what it is about. */
  readonly mijnAntwoorden?: Readonly<Partial<Record<MijnKeuzesoort, ElkeHandeling>>>
  /** The file that he sends himself, and the reading of his own; its outcome is a file, or undefined when there is none. */
  readonly mijnBestand?: { readonly stuur: ElkeHandeling; readonly lees: Inzien<Ruim, Ruim, Ruim, Ruim> }
  /** What he begins himself: a request about what is kept of him. */
  readonly mijnVerzoek?: ElkBegin
  /** How often a case was changed, for who looks at it while others change it: `GET /{dossier}/{id}/versie`. */
  readonly peiling?: Peiling
  /** Lists with pages of dossiers that are not one's own, and numbers of a period: `GET /{pad}/{dossier}`, on a screen and in the API. */
  readonly overzichten?: readonly (
    | Lijst<Ruim, Overzicht>
    | Lijst<Ruim, Teamlast>
    | Lijst<Ruim, Teloverzicht>
  )[]
  /** For who divides the work of a team: `GET /team` on a screen, `GET /{pad}/{dossier}` in the API. */
  readonly verdeling?: Werkverdeling
  /** Exact look-ups, by what was typed: `POST /{pad}/_zoek`, and a page at `/{pad}/zoeken`. */
  readonly zoeken?: readonly Lijst<Ruim, Zoekuitkomst>[]
  readonly plichten: (feiten: Ruim, kader: Kader) => readonly Plicht[]
  /** The names, by id, of the people whom the page of a case shows. */
  readonly namen?: (uitkomst: Ruim) => ReadonlyMap<string, string>
  /** What lies outside the case whatever one does in it. */
  readonly grenzen?: (feiten: Ruim, kader: Kader) => readonly Grens[]
  /** Codes of reasons that lie behind the case. */
  readonly voorbij?: readonly string[]
  /** Codes of reasons that say only that there is nothing in this case that an act could be about. */
  readonly nietsErvoor?: readonly string[]
  /** By the code of a reason, the name of the act that takes it away. */
  readonly watHelpt?: Readonly<Record<string, string>>
  readonly zaak: (pagina: ZaakPagina<Ruim>) => Zaakbeeld
}

/** What reading a case gives: its facts (for the panel) beside what the page shows and the API answers. */
export interface ZaakUitkomst {
  readonly feiten: unknown
  readonly nummer: string
  readonly versie: number
  /** How many items nobody uses for now (AVG 18). */
  readonly bevroren?: number
  readonly beeld: unknown
  /** The act this worker just did, when the page was asked for after it. */
  readonly gedaan?: string | undefined
}

/** Something a case waits for that others must say; it has no term and is never late. */
export interface Wachtregel {
  /** Key of the words. */
  readonly soort: string
  /** The domain it is about, when it is about one. */
  readonly domein?: Domein
  /** The day since when, 'yyyy-mm-dd'. */
  readonly sinds?: string
  /** Whether the law leaves it to the other whether to answer at all. */
  readonly hoeftNiet?: boolean
}

/** A form that was not sent yet: of which act, what its link chose, and the last moment it stays, ISO. */
export interface Conceptregel {
  readonly verwerking: string
  readonly zoek: string
  readonly tot: string
}

/** One case of one's own on the worklist: who it is about, what must be done and until when. */
export interface Werkregel {
  readonly dossierId: string
  readonly pad: string
  readonly nummer: string
  readonly staat: string
  /** Names as people say them; only for the worker whose case it is. */
  readonly namen: readonly string[]
  readonly plaats: string | null
  readonly straat: string | null
  readonly telefoon: string | null
  /** The day somebody was last spoken to, null for never; absent for who is not told. */
  readonly laatsteContact?: string | null
  /** The day of the first appointment that is still to come. */
  readonly volgendeAfspraak: string | null
  readonly plichten: readonly Plicht[]
  readonly wachtOp: readonly Wachtregel[]
  /** Notes of one's own that are still kept, and the last day of the first that goes. */
  readonly notities: { readonly aantal: number; readonly tot: string } | null
  /** Forms of one's own in this case that were not sent yet. */
  readonly concepten?: readonly Conceptregel[]
  /** Ids of the acts that answer what was offered and is not one's own yet: to take it, or to give it back. */
  readonly aangeboden: readonly string[]
  /** Nothing waits in it any more: it stays to be read, in a list of its own, for as long as it is kept. */
  readonly klaar?: true
  /** The day on which it came, for what is known by its number alone, 'yyyy-mm-dd'. */
  readonly sinds?: string
  /** What was offered, as a key of the words; an appointment as coordinator when left out. */
  readonly aanbod?: 'zaak'
  /** The name of the colleague one stands in for in this case; null in one's own. */
  readonly namens?: string | null
}

/** A case in the queue of one's team or the inbox of one's organisation: nobody's yet, so nobody's name is here. */
export interface Teamrijregel {
  readonly dossierId: string
  readonly pad: string
  readonly nummer: string
  readonly staat: string
  /** The first day by which something must be done in it, 'yyyy-mm-dd'. */
  readonly uiterlijk: string | null
  /** The day on which it came, 'yyyy-mm-dd'. */
  readonly sinds?: string
  /** The colleague who has it, by name; null while nobody has. */
  readonly bij?: string | null
  /** Id of the act that takes it; null for what is opened to be looked at first. */
  readonly neem: string | null
}

/** What every list for the worklist gives. */
export interface Werklijst extends Bladzijde {
  readonly regels: readonly Werkregel[]
  /** How many things have today or an earlier day as their last. */
  readonly vandaag: number
  /** What waits in the queue of one's team; on no page of the list itself. */
  readonly teamrij?: readonly Teamrijregel[]
  /** Id of the act from which one came back, when it was one's own. */
  readonly gedaan?: string | undefined
}

/** One dossier in a list with pages: what it is known by, and nobody's name. Days are 'yyyy-mm-dd'. */
export interface Overzichtregel {
  readonly dossierId: string
  readonly pad: string
  readonly nummer: string
  readonly staat: string
  readonly sinds: string | null
  /** For whom the worker of it works, in words; null when there is no worker. */
  readonly bij: string | null
  /** The day by which progress must be discussed again. */
  readonly gesprekVoor: string | null
}

/** One page of a list, with how many there are in all. */
export interface Overzicht extends Bladzijde {
  readonly regels: readonly Overzichtregel[]
}

/**
 * What an exact look-up answers: unknown and known elsewhere are both `nieuw`, with the same bytes (ontwerp §3). An own
 * dossier comes with its id, a colleague's only with its number.
 */
export type Zoekuitkomst =
  | { readonly uitkomst: 'nieuw' }
  | {
      readonly uitkomst: 'bekend'
      readonly dossiers: readonly { readonly dossierId: string | null; readonly nummer: string }[]
    }
