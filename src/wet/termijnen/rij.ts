import { bestaandRecht, ontwerpZoalsIngediend } from '../artikelen/rij.ts'
import type { Artikel } from '../artikelen.ts'

/** The length of a term, in the one unit in which the law gives it. */
export type Duur =
  | { readonly uren: number }
  | { readonly werkdagen: number }
  | { readonly dagen: number }
  | { readonly weken: number }
  | { readonly maanden: number }
  | { readonly jaren: number }

/**
 * How the end is counted: 'wettelijk' by the Algemene termijnenwet, 'avg' by Regulation 1182/71; 'bewaar' (retention)
 * and 'streef' (a norm of the municipality, not of the law) never shift.
 */
export type Soort = 'wettelijk' | 'avg' | 'bewaar' | 'streef'

/** Which day decides what row is read: of the request, of the act that sets the date, or of the start of the phase. */
export type LeestOp = 'verzoek' | 'handeling' | 'begin-fase'

/** What a new row means for a term already running: it takes the new row at once, or keeps the row it began under. */
export type Overgang = 'onmiddellijk' | 'oud-recht-blijft'

/** One version of one term. `vanaf` and `tot` (exclusive) are days 'yyyy-mm-dd'. */
export interface Termijnrij {
  readonly vanaf: string
  readonly tot?: string
  readonly duur: Duur
  readonly artikel: Artikel
  readonly soort: Soort
  readonly leestOp: LeestOp
  readonly overgang: Overgang
  /** 'dag-na': the day of the event is not counted; 'moment': hours from the moment itself. */
  readonly begint: 'dag-na' | 'moment'
}

/** All versions of one term, oldest first. */
export type Termijnrijen = readonly [Termijnrij, ...Termijnrij[]]

const rij =
  (vanaf: string, soort: Soort) =>
  (duur: Duur, artikel: Artikel, leestOp: LeestOp = 'handeling'): Termijnrijen => [
    {
      vanaf,
      duur,
      artikel,
      soort,
      leestOp,
      overgang: 'onmiddellijk',
      begint: 'uren' in duur ? 'moment' : 'dag-na',
    },
  ]

/** A term of the bill as introduced, counted by the Algemene termijnenwet. */
export const ontwerp = rij(ontwerpZoalsIngediend, 'wettelijk')
/** A term of a law in force, counted by the Algemene termijnenwet. */
export const geldend = rij(bestaandRecht, 'wettelijk')
/** A term of the AVG, counted by Regulation 1182/71. */
export const avg = rij(bestaandRecht, 'avg')
/** How long data stay. */
export const bewaar = rij(ontwerpZoalsIngediend, 'bewaar')
/** A norm of the municipality's own; shown as such, never as the law's. */
export const streef = rij(ontwerpZoalsIngediend, 'streef')
