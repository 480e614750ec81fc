import { type Plicht, type Plichtcodes, plichtenUit } from '../../wet/plicht.ts'
import type { Feiten, Kader } from './feiten.ts'
import { nogTeMotiveren, zegtPogingen } from './motiveren.ts'
import { teSchrijven } from './staten.ts'

/** What a party does to bring its request to the college, with the act that does it. It has no terms: nobody is late. */
export const plichtcodes = {
  'verzoek-motiveren': { handeling: 'motiveer-verzoek', artikel: 'verzoek-ernstige-problemen' },
  'pogingen-noemen': { handeling: 'leg-pogingen-vast', artikel: 'verzoek-beoordelen' },
  'verzoek-versturen': { handeling: 'dien-verzoek-in', artikel: 'onderzoek-op-verzoek-van-partij' },
  'verzoek-aanvullen': { handeling: 'motiveer-verzoek', artikel: 'verzoek-beoordelen' },
} as const satisfies Plichtcodes<string>

export type Plichtcode = keyof typeof plichtcodes

const { voor } = plichtenUit<Plichtcode>(plichtcodes)

/** What this party still has to do with its request (2.3a.4 lid 1). */
export const plichten = (feiten: Feiten, { wie }: Kader): readonly Plicht<Plichtcode>[] => {
  if (wie.rol !== 'partijmedewerker' || !teSchrijven.includes(feiten.dossier.staat)) return []
  const open = nogTeMotiveren(feiten).map(({ id }) => id)
  const gevraagd = feiten.dossier.staat === 'aanvulling-gevraagd'
  return [
    ...(gevraagd ? [voor('verzoek-aanvullen')] : []),
    ...(open.length > 0 ? [voor('verzoek-motiveren', open)] : []),
    ...(zegtPogingen(feiten) ? [] : [voor('pogingen-noemen')]),
    ...(open.length === 0 && zegtPogingen(feiten) ? [voor('verzoek-versturen')] : []),
  ]
}
