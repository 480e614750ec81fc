import type { Artikel } from '../../wet/artikelen.ts'
import { type Plicht as EenPlicht, plichtenUit } from '../../wet/plicht.ts'
import { voorAanpak, voorClienten } from './delen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { toegangTotAfstemming } from './toegang.ts'

/** What can have to be done in a tuning, with the act that does it. */
export const plichtcodes = {
  'afspraak-naar-aanpak': { handeling: 'geef-aan-aanpak', artikel: 'zvh-afstemmen' },
  'client-vertellen': { handeling: 'vertel-client', artikel: 'coordinatie-samenspraak' },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

type Plicht = EenPlicht<keyof typeof plichtcodes>

const { voor } = plichtenUit(plichtcodes)

/** What was agreed in the Zorg- en Veiligheidshuis and was not done yet; for its coordinator alone, and never late. */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  if (toegangTotAfstemming(feiten, kader) || feiten.dossier.staat !== 'afstemming-loopt') return []
  return [
    ...voorAanpak(feiten).map(() => voor('afspraak-naar-aanpak')),
    ...voorClienten(feiten).map(({ clientId }) => voor('client-vertellen', [clientId])),
  ]
}
