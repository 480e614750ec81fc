import type { Artikel } from '../../wet/artikelen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { deelnemerVan } from './toegang.ts'

/** What waits in a conference, with the act that does it. A party decides itself whether it comes: nothing is late. */
export const plichtcodes = {
  'uitnodiging-beantwoorden': { handeling: 'beantwoord-uitnodiging', artikel: 'casusoverleg' },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What waits. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'voor'
}

const plicht = (code: Plichtcode): Plicht => ({
  ...{ code, ...plichtcodes[code], uiterlijk: null, soort: 'voor' },
})

/** What waits for the asker in this conference: an invitation of his party that was not answered (5.4.3 lid 1). */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] =>
  feiten.dossier.staat === 'belegd' && deelnemerVan(feiten, kader)?.staat === 'uitgenodigd'
    ? [plicht('uitnodiging-beantwoorden')]
    : []
