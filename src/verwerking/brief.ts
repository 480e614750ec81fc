/** A part of a letter: a heading with paragraphs, and short points below them. */
export interface Briefdeel {
  readonly kop: string
  readonly tekst: readonly string[]
  readonly punten?: readonly string[]
}

/** A letter as it is kept and shown: plain words, no mark-up. Dates inside are written out; `datum` is 'yyyy-mm-dd'. */
export interface Brief {
  readonly afzender: readonly string[]
  readonly aan: readonly string[]
  readonly datum: string
  readonly kenmerk: string
  readonly behandelaar: string
  readonly onderwerp: string
  readonly delen: readonly Briefdeel[]
  readonly slot: readonly string[]
  /** Rights, support and retention, below the signature. */
  readonly voet: readonly Briefdeel[]
}

/** A letter that leaves with an act, and for whom: the id of a betrokkene or of a party. */
export interface UitgaandeBrief {
  readonly voor: string
  readonly brief: Brief
}
