import { bestaandRecht, ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import type { WetCode } from './domeinen.ts'
import { type Gedateerd, rijOp } from './rij-op.ts'
import type { TermijnNaam } from './termijnen.ts'

/** What a client does to get a service of the sociaal domein after the outcome (N-2.3a.2-1-hoe). */
export type Verkrijgen = 'instemmen' | 'besluit-jeugdwet' | 'aanvragen' | 'zeggen'

/** How a service of one law is obtained. `vanaf` and `tot` (exclusive) are days 'yyyy-mm-dd'. */
export interface VerkrijgenRij extends Gedateerd {
  readonly hoe: Verkrijgen
  /** Why it is obtained in that way. */
  readonly artikel: Artikel
  /** The besliskader of its own law (2.3a.1 lid 6). */
  readonly kader: Artikel
  /** Which fact the term of that law counts from: the client's yes, or the day of his application. */
  readonly telt: 'ja' | 'aanvraag'
  /** The term that runs from it, and the one that runs instead when something threatens; null: this law gives none here. */
  readonly termijn: TermijnNaam | null
  readonly bijDreiging: TermijnNaam | null
  /** What ends the term: a decision, or a first conversation. */
  readonly sluit: 'besluit' | 'gesprek'
  /** Whether a persoonsgebonden budget is possible (N-2.3a.1-5-pgb). */
  readonly budget: boolean
}

/**
 * "Hoe krijgt iemand deze hulp", per law: a Wmo provision by saying yes, without an application, decided within two weeks
 * (N-2.3.5-2, also without an aanpak: Q-46); bijstand by an application of its own, whose day counts (N-PW-aanv); debt
 * help by saying so, which starts the terms of the Wgs (N-Wgs-vrm, N-Wgs-4); help of the Jeugdwet by a decision of that
 * law. Who decides is the college each time. When the law changes: close the row with `tot`, add a row.
 */
export const verkrijgen = {
  'wmo-2015': [
    {
      vanaf: ontwerpZoalsIngediend,
      hoe: 'instemmen',
      artikel: 'wmo-beschikking',
      kader: 'wmo-beschikking',
      telt: 'ja',
      termijn: 'wmo-beschikking',
      bijDreiging: null,
      sluit: 'besluit',
      budget: true,
    },
  ],
  jeugdwet: [
    {
      vanaf: bestaandRecht,
      hoe: 'besluit-jeugdwet',
      artikel: 'jeugd-besliskader',
      kader: 'jeugd-besliskader',
      telt: 'ja',
      termijn: null,
      bijDreiging: null,
      sluit: 'besluit',
      budget: true,
    },
  ],
  wgs: [
    {
      vanaf: ontwerpZoalsIngediend,
      hoe: 'zeggen',
      artikel: 'schuldhulp-verklaring',
      kader: 'schuldhulp-besliskader',
      telt: 'ja',
      termijn: 'schuldhulp-gesprek',
      bijDreiging: 'schuldhulp-gesprek-dreiging',
      sluit: 'gesprek',
      budget: false,
    },
  ],
  participatiewet: [
    {
      vanaf: ontwerpZoalsIngediend,
      hoe: 'aanvragen',
      artikel: 'pw-aanvraag',
      kader: 'pw-besliskader',
      telt: 'aanvraag',
      termijn: null,
      bijDreiging: null,
      sluit: 'besluit',
      budget: false,
    },
  ],
} as const satisfies Readonly<Record<WetCode, readonly [VerkrijgenRij, ...VerkrijgenRij[]]>>

/** How a service of this law is obtained on day `op`. Throws a RangeError when no row covers that day. */
export const verkrijgenOp = (wet: WetCode, op: string): VerkrijgenRij => {
  const rijen: readonly VerkrijgenRij[] = verkrijgen[wet]
  return rijOp(`verkrijgen ${wet}`, rijen, op)
}
