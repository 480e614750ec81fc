import type { Artikel } from '../../wet/artikelen.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { teInformeren, uiterlijkInformeren, wachtTot } from './informeren.ts'
import { nogTeWegen } from './wegen.ts'

/** Everything that can have to be done on a request, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'verzoek-aannemen': { handeling: 'neem-verzoek-aan', artikel: 'verzoek-beoordelen' },
  'verzoek-wegen': { handeling: 'weeg-criteria', artikel: 'verzoek-ernstige-problemen' },
  'verzoek-beslissen': { handeling: 'beslis-verzoek', artikel: 'verzoek-beoordelen' },
  'persoon-over-verzoek-informeren': { handeling: 'stuur-verzoekbrief', artikel: 'avg-informeren-anderen' },
  'persoon-over-verzoek-opnieuw-bezien': {
    handeling: 'stuur-verzoekbrief',
    artikel: 'avg-informeren-anderen',
  },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What must be done now. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'wettelijk' | 'streeftermijn'
  readonly betrokkenen?: readonly string[]
}

const plicht = (code: Plichtcode, uiterlijk: string, soort: Plicht['soort'], id?: string): Plicht => ({
  code,
  ...plichtcodes[code],
  uiterlijk,
  soort,
  ...(id ? { betrokkenen: [id] } : {}),
})

const informeren = (feiten: Feiten): readonly Plicht[] =>
  teInformeren(feiten).map(({ id }) => {
    const wacht = wachtTot(feiten, id)
    return wacht
      ? plicht('persoon-over-verzoek-opnieuw-bezien', wacht, 'wettelijk', id)
      : plicht('persoon-over-verzoek-informeren', uiterlijkInformeren(feiten, id), 'wettelijk', id)
  })

/** The law has no term to decide: two weeks is a streeftermijn. While the party completes its request nobody is late. */
const beslissen = (feiten: Feiten): readonly Plicht[] => {
  const { datum } = einddatum('verzoek-van-partij-beslissen', feiten.dossier.ontvangenOp)
  const stap = {
    'verzoek-ontvangen': 'verzoek-aannemen',
    'in-behandeling': nogTeWegen(feiten).length > 0 ? 'verzoek-wegen' : 'verzoek-beslissen',
    'wacht-op-aanvulling': undefined,
    'verzoek-beslist': undefined,
    'verzoek-ingetrokken': undefined,
  } as const
  const code = stap[feiten.dossier.staat]
  return code ? [plicht(code, datum, 'streeftermijn')] : []
}

/** What must be done on this request (N-2.3a.4-1-bes, Q-08; AVG 14, Q-07). */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] =>
  kader.wie.rol === 'beslisser' ? [...beslissen(feiten), ...informeren(feiten)] : []
