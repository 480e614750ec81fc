import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { Vertegenwoordiger, Zaak } from '../../wet/vertegenwoordiging.ts'

/** How somebody takes part in the onderzoek. Whether he is client follows from the facts (is-client.ts). */
export const hoedanigheden = [
  'verzoeker',
  'gezinslid',
  'vertegenwoordiger',
  'mantelzorger',
  'netwerk',
] as const
/** `kantoor`: an office that represents; it is no person, and has no age, number or family. */
export type Hoedanigheid = (typeof hoedanigheden)[number] | 'kantoor'

/**
 * `datum`: the day he was added, from which the month of AVG 14 counts. `jeugdigeTot`: the day from which he is eighteen, so
 * no jeugdige any more unless youth help goes on; null when nobody knows.
 */
export interface BetrokkeneFeit {
  readonly id: string
  readonly datum: string
  readonly hoedanigheid: Hoedanigheid
  readonly jeugdigeTot?: string | null | undefined
}

/**
 * How somebody stands to `naarId` (null: to who asked for help), from `sinds` (null: not known since when) up to, not
 * including, `tot`.
 */
export interface GezinsbandFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly naarId?: string | null | undefined
  readonly relatie: Gezinsrelatie
  readonly sinds: string | null
  readonly tot: string | null
}

/** For whom somebody speaks, as what and in which matters, from `sinds` up to, not including, `tot`. */
export interface VertegenwoordigingFeit {
  readonly id: string
  readonly betrokkeneId: string
  readonly als: Vertegenwoordiger
  readonly voorId: string
  readonly omvang: readonly Zaak[]
  readonly sinds: string
  readonly tot: string | null
}
