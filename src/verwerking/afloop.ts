import type { Artikel } from '../wet/artikelen.ts'
import type { Reden } from '../wet/oordeel.ts'

/** What somebody else did to the dossier after the form was opened. */
export interface Verandering {
  readonly verwerking: string
  readonly wie: string
  /** ISO moment. */
  readonly op: string
  readonly versie: number
}

/** Faults per field path (`datum`, `partijen.0.naam`), each a key of the catalogue with its parameter. */
export type Fouten = Readonly<Record<string, readonly string[]>>

/** How a verwerking ended. Everything but `gedaan` is a known outcome; a defect is thrown. */
export type Afloop<U = unknown> =
  | { readonly soort: 'ongeldig'; readonly fouten: Fouten }
  | { readonly soort: 'rol' }
  | { readonly soort: 'niet-gevonden' }
  | { readonly soort: 'geweigerd'; readonly redenen: readonly [Reden, ...Reden[]] }
  | { readonly soort: 'verouderd'; readonly versie: number; readonly veranderd: readonly Verandering[] }
  | {
      readonly soort: 'gedaan'
      readonly uitkomst: U
      readonly artikel: Artikel
      readonly dossierId: string | undefined
      /** True when this is the first result of an act that was sent twice. */
      readonly herhaald: boolean
    }
