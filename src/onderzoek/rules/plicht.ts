import type { Artikel } from '../../wet/artikelen.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'

/** The last days that the caller has worked out (src/wet/termijnen.ts); null when the term does not run. */
export interface PlichtTermijnen {
  readonly onderzoekKlaar: string | null
  /** By law, unless the caller says that it is a streeftermijn; then with the article it belongs to. */
  readonly onderzoekSoort?: 'wettelijk' | 'streeftermijn'
  readonly onderzoekArtikel?: Artikel
  /** Statutory after a Wmo request, otherwise a streeftermijn. */
  readonly persoonlijkPlan: string | null
}

/** What must happen now: by law (on a day, or without a term), by a streeftermijn, or before another act. */
export interface Plicht {
  readonly code: string
  /** The act by which it is done. */
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'wettelijk' | 'streeftermijn' | 'voor'
  /** The act that waits for it. */
  readonly voor?: string
  /** It cannot wait: it stands before everything else. */
  readonly voorrang?: true
  /** Whom it concerns, when not everybody. */
  readonly betrokkenen?: readonly string[]
}

/** What one duty asks of the facts. */
export type Regel = (feiten: Feiten, termijnen: PlichtTermijnen) => readonly Plicht[]

/** Before another act. */
export const voor = (
  code: string,
  handeling: string,
  artikel: Artikel,
  gate: string,
  wie?: readonly BetrokkeneFeit[],
): Plicht => ({
  code,
  handeling,
  artikel,
  uiterlijk: null,
  soort: 'voor',
  voor: gate,
  ...(wie ? { betrokkenen: wie.map(({ id }) => id) } : {}),
})

/** The duty, when it is one. */
export const als = (waar: boolean, plicht: Plicht): readonly Plicht[] => (waar ? [plicht] : [])

/** By law, without a day. */
export const zonderTermijn = (
  code: string,
  handeling: string,
  artikel: Artikel,
  wie?: readonly BetrokkeneFeit[],
): Plicht => ({
  code,
  handeling,
  artikel,
  uiterlijk: null,
  soort: 'wettelijk',
  ...(wie ? { betrokkenen: wie.map(({ id }) => id) } : {}),
})
