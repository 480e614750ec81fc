import type { Artikel } from '../../wet/artikelen.ts'
import { isVoorbij } from './aanwezigheid.ts'
import type { Feiten, Kader } from './feiten.ts'
import { organiseert, partijenVan } from './toegang.ts'

/** What waits in a conference, with the act that does it. A party decides itself whether it comes: nothing is late. */
export const plichtcodes = {
  'uitnodiging-beantwoorden': { handeling: 'beantwoord-uitnodiging', artikel: 'casusoverleg' },
  'overleg-nog-sluiten': { handeling: 'sluit-casusoverleg', artikel: 'casusoverleg-afspraken' },
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

const wachtOpAntwoord = (feiten: Feiten, kader: Kader): boolean =>
  partijenVan(feiten, kader).some(({ staat }) => staat === 'uitgenodigd')

/**
 * What waits for the asker in this conference: an invitation of his party that was not answered, and for who organises it one that he did not
 * close on its day (5.4.3 lid 1 and 3, N-5.4.3-3).
 */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] => [
  ...(feiten.dossier.staat === 'belegd' && wachtOpAntwoord(feiten, kader)
    ? [plicht('uitnodiging-beantwoorden')]
    : []),
  ...(isVoorbij(feiten, kader) && organiseert(feiten, kader) ? [plicht('overleg-nog-sluiten')] : []),
]
