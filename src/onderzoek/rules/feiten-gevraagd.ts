import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import type { Bestandstype } from '../../wet/bestanden.ts'
import type { Spoedmelder } from '../../wet/spoed.ts'
import type { Thema } from '../../wet/themas.ts'
import type { Bevinding } from './gebeurtenissen.ts'

export const stukStaten = ['gevraagd', 'ontvangen', 'gezien', 'ingetrokken'] as const
export type StukStaat = (typeof stukStaten)[number]

/** A paper a client was asked to bring, for one question of the reikwijdte; `uiterlijk` is a streeftermijn. */
export interface StukFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly soort: string
  readonly onderdeel: Bevinding
  readonly thema: Thema
  readonly staat: StukStaat
  readonly gevraagdOp: string
  readonly uiterlijk: string
}

export const bestandsoorten = ['persoonlijk-plan', 'stuk', 'vertegenwoordiging'] as const
export type Bestandsoort = (typeof bestandsoorten)[number]

/** A file that came in: of whom, as what, and for which paper that was asked. */
export interface BestandFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly soort: Bestandsoort
  readonly type: Bestandstype
  readonly datum: string
  readonly stukId: string | null
}

export const voorzieningStaten = ['gemeld', 'verstrekt', 'afgewezen', 'beeindigd', 'ingetrokken'] as const
export type VoorzieningStaat = (typeof voorzieningStaten)[number]

/** Something that cannot wait, and what was decided on it; `tot` is the last day of what was granted. */
export interface VoorzieningFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly melder: Spoedmelder
  readonly staat: VoorzieningStaat
  readonly gemeldOp: string
  readonly gesprokenOp: string | null
  readonly vanaf: string | null
  readonly tot: string | null
}

/** An agreement that was made in a conference of this onderzoek, as it stands now. */
export interface OverlegafspraakFeit {
  readonly id: string
  readonly staat: Afspraakstaat
  /** Of a party; null for the college or a client. */
  readonly partijId: string | null
  readonly uiterlijk: string | null
}
