/** A page of the own environment: what it shows is all that is read for it. */
export const mijnDelen = ['begin', 'gevraagd', 'gegevens', 'keek', 'brieven'] as const
export type MijnDeel = (typeof mijnDelen)[number]

/** How a question to a party stands for who it is about: one word for every reason why nothing was given. */
export type MijnStand = 'gegeven' | 'open' | 'ingetrokken' | 'niet-verstrekt'

/** Something that was asked of a party about him. Days are 'yyyy-mm-dd'. */
export interface MijnVraag {
  readonly op: string
  readonly partij: string
  /** What was asked, with the level of each. */
  readonly wat: readonly { readonly gegeven: string; readonly niveau: string }[]
  readonly waarom: string
  readonly stand: MijnStand
}

/** One thing that is kept about him. */
export interface MijnGegeven {
  readonly tekst: string
  readonly onderdeel: string | null
  /** A party by its name; otherwise null, and the kind says it. */
  readonly vanPartij: string | null
  readonly bron: string
  readonly datum: string
  readonly waarom: string
  /** Since when nobody uses it; null when it is used (AVG 18). */
  readonly bevrorenOp: string | null
}

/** Something about him that went to another. */
export interface MijnGift {
  readonly op: string
  readonly wat: string
  readonly aan: string
}

/** What one role did on one day, how often and for what: never who it was. `lijst`: it stood in a worklist, no more. */
export interface MijnBlik {
  readonly dag: string
  readonly rol: string | null
  readonly soort: 'lezen' | 'brief' | 'werken' | 'lijst'
  readonly aantal: number
}

/** What was agreed that somebody does; `eigen`: he himself. */
export interface MijnAfspraak {
  readonly wat: string
  readonly wie: string
  readonly eigen: boolean
  readonly uiterlijk: string | null
  readonly gedaan: boolean
}

/** A letter to him. */
export interface MijnBrief {
  readonly id: string
  readonly onderwerp: string
  readonly datum: string
}

/** What kind of file somebody can send himself. */
export type MijnBestandsoort = 'persoonlijk-plan' | 'stuk' | 'vertegenwoordiging'

/** The files of who asks: what he can send, and what he sent or was added for him. */
export interface MijnBestanden {
  /** For a paper that was asked for: which one, and what it is called. Empty where no files are taken. */
  readonly teSturen: readonly {
    readonly soort: MijnBestandsoort
    readonly stukId: string | null
    readonly naam: string
  }[]
  readonly er: readonly { readonly id: string; readonly soort: MijnBestandsoort; readonly datum: string }[]
}

/** What somebody can decide himself: whether he comes, the approach, a service, what the onderzoek is about, who keeps the overview. */
export type MijnKeuzesoort = 'afspraak' | 'aanpak' | 'dienst' | 'ondersteuning' | 'reikwijdte' | 'regie'

/** One thing he can say something about: which answers the rule allows him now, and what he said last. */
export interface MijnKeuze {
  readonly soort: MijnKeuzesoort
  /** The row it is about; of what is about himself, his own id. */
  readonly overId: string
  /** For the words: the day 'yyyy-mm-dd' and the hour of an appointment, the name of a service. */
  readonly datum: string | null
  readonly naam: string
  /** Empty: he does not decide it alone, or not here. Then he can ask to talk first. */
  readonly antwoorden: readonly string[]
  readonly gezegd: string | null
  /** Somebody waits for his answer: it stands under what he must do. */
  readonly wacht: boolean
}

/**
 * One case as who it is about sees it: everything in it is his to read. With `geadresseerd` he is in it beside another, and sees only what was
 * addressed to him.
 */
export interface MijnZaak {
  readonly dossierId: string
  /** Under which id he is in it. */
  readonly ik: string
  /** Under which plural noun its chapter is found: `onderzoeken`. */
  readonly pad: string
  readonly zicht: 'alles' | 'geadresseerd'
  readonly naam: string
  /** He is not eighteen yet. */
  readonly jong: boolean
  /** Key of the words for where it stands. */
  readonly stand: string
  readonly klaarVoor: string | null
  readonly helper: string | null
  /** For whom he works, when that is not the municipality. */
  readonly helperVan: string | null
  /** Who does what, as was agreed. */
  readonly wieDoetWat: readonly MijnAfspraak[]
  readonly afspraken: readonly { readonly datum: string; readonly tijd: string }[]
  readonly keuzes: readonly MijnKeuze[]
  readonly stukken: readonly { readonly wat: string; readonly uiterlijk: string }[]
  readonly aantalGevraagd: number
  readonly aantalGekregen: number
  /** The day on which he asked to be called, while nobody did. */
  readonly belVerzoek: string | null
  readonly kanBellen: boolean
  readonly gevraagd: readonly MijnVraag[]
  readonly gegevens: readonly MijnGegeven[]
  readonly gedeeld: readonly MijnGift[]
  readonly brieven: readonly MijnBrief[]
  /** Absent where nothing comes as a file. */
  readonly bestanden?: MijnBestanden
  /** Key of the words for how long it stays, and the day when that is known. */
  readonly bewaren: string
  readonly bewarenTot: string | null
}

/** Everything of one compartment that is about who asks. */
export interface MijnZaken {
  readonly zaken: readonly MijnZaak[]
  /** Who looked, the latest day first; empty where the page does not show it. */
  readonly keken: readonly MijnBlik[]
}
