import type { Artikel } from '../../wet/artikelen.ts'
import type { Feiten, Kader } from './feiten.ts'

/** What waits in a conference, with the act that does it. */
export const plichtcodes = {} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What waits. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'voor'
}

/** What waits for the asker in this conference. */
export const plichten = (_feiten: Feiten, _kader: Kader): readonly Plicht[] => []
