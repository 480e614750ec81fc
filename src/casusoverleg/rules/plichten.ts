import type { Artikel } from '../../wet/artikelen.ts'
import { eigenPlek, isVoorbij } from './aanwezigheid.ts'
import type { Feiten, Kader } from './feiten.ts'
import { organiseert, partijenVan } from './toegang.ts'

/** What waits in a conference, with the act that does it. A party decides itself whether it comes: nothing is late. */
export const plichtcodes = {
  'uitnodiging-beantwoorden': { handeling: 'beantwoord-uitnodiging', artikel: 'casusoverleg' },
  'overleg-vandaag': { handeling: 'open-casusoverleg', artikel: 'casusoverleg' },
  'overleg-vandaag-erbij': { handeling: 'kom-binnen', artikel: 'casusoverleg' },
  'overleg-nog-sluiten': { handeling: 'sluit-casusoverleg', artikel: 'casusoverleg-afspraken' },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What waits. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  /** Something to be done some day, or what was agreed for a day. */
  readonly soort: 'voor' | 'afspraak'
}

const plicht = (code: Plichtcode): Plicht => ({
  ...{ code, ...plichtcodes[code], uiterlijk: null, soort: 'voor' },
})

const opDeDag = (code: Plichtcode, { dossier }: Feiten): Plicht => ({
  ...plicht(code),
  ...{ uiterlijk: dossier.dag, soort: 'afspraak' },
})

const wachtOpAntwoord = (feiten: Feiten, kader: Kader): boolean =>
  partijenVan(feiten, kader).some(({ staat }) => staat === 'uitgenodigd')

/** It is held today: who organises it opens it, and who said that he comes goes to it. */
const vandaagTeDoen = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  const { staat, dag, organisator } = feiten.dossier
  if (dag !== kader.vandaag || organisator === null) return []
  if (organiseert(feiten, kader)) return staat === 'belegd' ? [opDeDag('overleg-vandaag', feiten)] : []
  const komt = partijenVan(feiten, kader).some((een) => een.staat === 'komt')
  const wacht = staat === 'belegd' || (staat === 'open' && eigenPlek(feiten, kader) === undefined)
  return komt && wacht ? [opDeDag('overleg-vandaag-erbij', feiten)] : []
}

/**
 * What waits for the asker in this conference: on its day that it is held, an invitation of his party that was not answered, and for who organises it one that he did not
 * close on its day (5.4.3 lid 1 and 3, N-5.4.3-3).
 */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] => [
  ...(feiten.dossier.staat === 'belegd' && wachtOpAntwoord(feiten, kader)
    ? [plicht('uitnodiging-beantwoorden')]
    : []),
  ...vandaagTeDoen(feiten, kader),
  ...(isVoorbij(feiten, kader) && organiseert(feiten, kader) ? [plicht('overleg-nog-sluiten')] : []),
]
