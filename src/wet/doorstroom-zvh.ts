import { sindsWgs } from './artikelen/zvh.ts'
import type { Artikel } from './artikelen.ts'
import type { Compartiment } from './compartimenten.ts'

const rij = (van: Compartiment, naar: Compartiment, wat: string) =>
  ({ van, naar, artikel: 'zvh-afstemmen' satisfies Artikel, wat, vanaf: sindsWgs }) as const

/**
 * What passes between an aanpak and the tuning with a Zorg- en Veiligheidshuis, since there is an article VIII (N-VIII-flt). Between
 * an onderzoek and it nothing passes: of a track there the toeleider only notes that it runs (N-2.3a.6-2).
 */
export const zvhDoorstroom = [
  rij('coordinatie', 'zvh', 'Over wie de afstemming gaat, waarom zij begon, en wie coördinator is'),
  rij(
    'zvh',
    'coordinatie',
    'Alleen de woorden die met deelnemers van het Zorg- en Veiligheidshuis zijn afgesproken, met voor wie; en dat de afstemming eindigde',
  ),
] as const
