import type { Kader } from './kader.ts'

/** What follows when an act is done: a sentence, and the short points it rests on. */
export interface Gevolg {
  readonly zin: string
  readonly punten: readonly string[]
}

/** The same where it must be read first. */
export type Gevolgen = Promise<readonly Gevolg[]> | readonly Gevolg[]

/** What others wrote that a question is about: stands beside that question, to be read while it is answered. */
export interface Ernaast {
  /** The field it stands beside. */
  readonly veld: string
  /** Only when this other field has this value; about everybody as long as that field itself is asked. */
  readonly als: { readonly veld: string; readonly waarde: string }
  readonly kop: string
  readonly regels: readonly { readonly term: string; readonly tekst: string }[]
  /** What it says when there is nothing. */
  readonly leeg: string
}

/** What a form gives to read beside its questions. */
export interface Leeswijzer {
  readonly watVolgt: readonly Gevolg[]
  readonly ernaast: readonly Ernaast[]
}

/** What was typed, as far as all of it was; and who asks. */
export interface Gevraagde {
  readonly invoer: unknown
  readonly kader: Kader
}

/** What the form of this act gives to read in this dossier. */
export const leeswijzerVan = async <F, L>(
  verwerking: {
    readonly watVolgt?: (feiten: F, lezing: L, gevraagd: Gevraagde) => Gevolgen
    readonly ernaast?: (feiten: F, lezing: L, kader: Kader) => Leeswijzer['ernaast']
  },
  feiten: F,
  lezing: L,
  gevraagd: Gevraagde,
): Promise<Leeswijzer> => ({
  watVolgt: (await verwerking.watVolgt?.(feiten, lezing, gevraagd)) ?? [],
  ernaast: verwerking.ernaast?.(feiten, lezing, gevraagd.kader) ?? [],
})
