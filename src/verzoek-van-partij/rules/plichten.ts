import type { Artikel } from '../../wet/artikelen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { nogTeMotiveren, zegtPogingen } from './motiveren.ts'
import { teSchrijven } from './staten.ts'

/** What a party does to bring its request to the college, with the act that does it. It has no terms: nobody is late. */
export const plichtcodes = {
  'verzoek-motiveren': { handeling: 'motiveer-verzoek', artikel: 'verzoek-ernstige-problemen' },
  'pogingen-noemen': { handeling: 'leg-pogingen-vast', artikel: 'verzoek-beoordelen' },
  'verzoek-versturen': { handeling: 'dien-verzoek-in', artikel: 'onderzoek-op-verzoek-van-partij' },
  'verzoek-aanvullen': { handeling: 'motiveer-verzoek', artikel: 'verzoek-beoordelen' },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What is still to be done. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: null
  readonly soort: 'voor'
  readonly betrokkenen?: readonly string[]
}

const plicht = (code: Plichtcode, wie: readonly { readonly id: string }[] = []): Plicht => ({
  code,
  ...plichtcodes[code],
  uiterlijk: null,
  soort: 'voor',
  ...(wie.length > 0 ? { betrokkenen: wie.map(({ id }) => id) } : {}),
})

/** What this party still has to do with its request (2.3a.4 lid 1). */
export const plichten = (feiten: Feiten, { wie }: Kader): readonly Plicht[] => {
  if (wie.rol !== 'partijmedewerker' || !teSchrijven.includes(feiten.dossier.staat)) return []
  const open = nogTeMotiveren(feiten)
  const gevraagd = feiten.dossier.staat === 'aanvulling-gevraagd'
  return [
    ...(gevraagd ? [plicht('verzoek-aanvullen')] : []),
    ...(open.length > 0 ? [plicht('verzoek-motiveren', open)] : []),
    ...(zegtPogingen(feiten) ? [] : [plicht('pogingen-noemen')]),
    ...(open.length === 0 && zegtPogingen(feiten) ? [plicht('verzoek-versturen')] : []),
  ]
}
