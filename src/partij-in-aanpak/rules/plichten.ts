import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { type Plicht, type Plichtcodes, plichtenUit } from '../../wet/plicht.ts'
import { afsprakenVoor } from './afspraken.ts'
import type { Feiten, Kader } from './feiten.ts'

/** What waits for a party in an aanpak, with the act that answers it. It decides itself: nothing is a duty, and nothing is late. */
export const plichtcodes = {
  'voorstel-beantwoorden': { handeling: 'zeg-ja', artikel: 'geen-doorzettingsmacht' },
} as const satisfies Plichtcodes<string>

export type Plichtcode = keyof typeof plichtcodes

const { voor } = plichtenUit<Plichtcode>(plichtcodes)

/** A proposal waits for the party's own yes or no (2.3a.3 lid 3); of who holds a secret nothing is ever due (N-5.4.2-2-vrz). */
export const plichten = (feiten: Feiten, { wie }: Kader): readonly Plicht<Plichtcode>[] =>
  wie.rol === 'partijmedewerker' &&
  feiten.dossier.staat === 'deelname-loopt' &&
  !isGeheimhouder(feiten.dossier.regime) &&
  afsprakenVoor('leg-ja-van-partij-vast', feiten).length > 0
    ? [voor('voorstel-beantwoorden')]
    : []
