import type { Gebeurtenis } from '../../wet/gebeurtenis.ts'
import type { Recht } from '../../wet/rechten.ts'
import type { Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import type { Waarover } from '../../wet/wie-antwoordt.ts'
import type { Staat } from './staten.ts'

export type { Kader } from '../../wet/kader.ts'

/** Every kind of dated fact of a request about rights. */
export type Gebeurtenissoort =
  | 'ontvangst-bevestigd'
  | 'vrager-vastgesteld'
  | 'vrager-mag-niet'
  | 'recht-doorgestuurd'
  | 'gehoord'
  | 'antwoord-verlengd'
  | 'recht-beslist'
  | 'recht-uitgevoerd'
  | 'ding-weggelaten'
  | 'dossier-erbij'
  | 'ontvangers-ingelicht'
  | 'verklaring-erbij'
  | 'gegeven-bevroren'
  | 'gebruik-toegestaan'
  | 'bevriezing-opgeheven'

/** The request itself. Days are 'yyyy-mm-dd'. */
export interface DossierFeit {
  readonly staat: Staat
  readonly recht: Recht
  readonly over: Waarover
  /** Who asks: he whom it is about, or somebody for him. */
  readonly door: 'zelf' | Vertegenwoordiger
  readonly ontvangenOp: string
  /** The day on which the besluit was made known that an objection is about; null for every other request. */
  readonly besluitBekendOp: string | null
  readonly metCommissie: boolean
  /** The coordinator of an aanpak works for a party (5.4.4 lid 6). */
  readonly partijInAanpak: boolean
  /** Who took it in; he himself when he asked it in his own environment. */
  readonly aangenomenDoor: string
  /** Who works on it; null while nobody does. */
  readonly behandelaar: string | null
}

/** The facts of one request about rights: metadata only; who asks and what for is sealed. */
export interface Feiten {
  readonly dossier: DossierFeit
  readonly gebeurtenissen: readonly Gebeurtenis<Gebeurtenissoort>[]
}
