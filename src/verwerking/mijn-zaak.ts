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
