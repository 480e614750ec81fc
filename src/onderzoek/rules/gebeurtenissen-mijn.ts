import { belmomenten } from '../../wet/belmomenten.ts'
import { uitnodigingantwoorden } from '../../wet/uitnodiging.ts'
import { uitzonderingsgronden } from '../../wet/weigergronden.ts'

/** What a client says of the reikwijdte (N-2.3a.1-4-rw). */
export const reikwijdtemeningen = ['eens', 'niet-eens'] as const
/** Who a client wants to keep the overview (N-2.3a.3-2). */
export const eigenRegieWensen = ['zelf', 'iemand-anders', 'toch-niet'] as const

/** What somebody says himself on his own page, of which there is no other row, and what he does not see there (N-2.3a.1-4, N-AVG-23). */
export const gebeurtenissenMijn = {
  terugbelverzoek: belmomenten,
  'clientondersteuning-gevraagd': null,
  'uitnodiging-beantwoord': uitnodigingantwoorden,
  'reikwijdte-gezegd': reikwijdtemeningen,
  'eigen-regie-gevraagd': eigenRegieWensen,
  'inzage-beperkt': uitzonderingsgronden,
  'inzagebeperking-opgeheven': null,
} as const
