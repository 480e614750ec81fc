import { bronCodes } from '../../wet/bronnen.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import type { Domein } from '../../wet/domeinen.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Thema } from '../../wet/themas.ts'
import type { Bevinding, Onderdeel } from './gebeurtenissen.ts'

/**
 * Where a gegeven comes from: a person, what the worker saw, the answer of a party, the request of a party on which the onderzoek
 * began, an aanpak that ended and is still kept, or an own source of the college.
 */
export const gegevenBronnen = [
  'betrokkene-zelf',
  'andere-betrokkene',
  'eigen-waarneming',
  'partij',
  'verzoek-van-partij',
  'eerdere-aanpak',
  ...bronCodes,
] as const
export type GegevenBron = (typeof gegevenBronnen)[number]

export const verzoekStaten = ['verzonden', 'beantwoord', 'geweigerd', 'ingetrokken'] as const
export type VerzoekStaat = (typeof verzoekStaten)[number]

/** One version of what was agreed about the onderzoek. */
export interface ReikwijdteFeit {
  readonly id?: string
  readonly versie: number
  /** The version of the dossier when it was recorded: it orders this among the dated facts. */
  readonly vastgelegdBij: number
  readonly datum: string
  readonly binnen: readonly Thema[]
  readonly gesloten: readonly Thema[]
  /** With whom it was agreed: ids of betrokkenen, clients or who spoke for them. */
  readonly met: readonly string[]
  /** One client made it narrower, and the others were not asked. */
  readonly doorEenClient?: boolean
  /** Kinds of parties that may be asked; without: agreed before that was asked, and then each that a theme touches. */
  readonly partijsoorten?: readonly Domein[] | null
  /** Parties that may be asked beside those kinds. */
  readonly partijen?: readonly string[]
}

/** A question of the reikwijdte, or a theme that is not about one person: from version `vanaf` up to, not including, `tot`. */
export interface AfbakeningFeit {
  readonly id: string
  readonly soort: 'vraag' | 'niet-over'
  readonly thema: Thema
  readonly betrokkeneId: string | null
  readonly vanaf: number
  readonly tot: number | null
}

/** One statement about one person, without what it says. */
export interface GegevenFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly onderdeel: Onderdeel
  readonly thema: Thema | null
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly bron: GegevenBron
  readonly verzoekId: string | null
  /** The question of the reikwijdte it answers, and the service it must fit. */
  readonly vraagId?: string | null
  readonly dienstId?: string | null
  /** Which item of its request it is. */
  readonly itemId?: string | null
  /** People of this dossier to whom it may not be shown. */
  readonly nietTonenAan?: readonly string[]
  /** The last day on which the person it is about does not see it (AVG 23). */
  readonly nietInzienTot?: string | null
}

/** What a party answered in its portal to one item of a request: until it is taken over, or let go. */
export interface AntwoordFeit {
  readonly id: string
  readonly verzoekId: string
  readonly itemId: string
  readonly soort: 'verstrekt' | 'minder' | 'niet-verstrekt' | 'geweigerd' | 'niets-bekend'
  readonly niveau: Niveau
  readonly categorie: Categorie
  readonly staat: 'ontvangen' | 'overgenomen' | 'niet-nodig'
  readonly datum: string
}

/** What one party was asked about one client. */
export interface VerzoekFeit {
  readonly id: string
  readonly partijId: string
  readonly regime: PartijRegime
  readonly domein: Domein
  readonly betrokkeneId: string
  readonly niveau: Niveau
  readonly onderdeel: Bevinding
  readonly thema: Thema
  readonly staat: VerzoekStaat
  readonly verzondenOp: string
  readonly toestemming: boolean
  readonly vraagId?: string | null
  /** How much of each item was asked; empty for a request from before that was kept. */
  readonly items?: readonly { readonly id: string; readonly niveau: Niveau }[]
}
