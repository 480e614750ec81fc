import { type Plichtcodes, type Plicht as Plichtvorm, plichtenUit } from '../../wet/plicht.ts'
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
} as const satisfies Plichtcodes<string>

export type Plichtcode = keyof typeof plichtcodes

const { plicht, streef } = plichtenUit<Plichtcode>(plichtcodes)
type Plicht = Plichtvorm<Plichtcode>

const informeren = (feiten: Feiten): readonly Plicht[] =>
  teInformeren(feiten).map(({ id }) => {
    const wacht = wachtTot(feiten, id)
    return wacht
      ? plicht('persoon-over-verzoek-opnieuw-bezien', wacht, 'wettelijk', [id])
      : plicht('persoon-over-verzoek-informeren', uiterlijkInformeren(feiten, id), 'wettelijk', [id])
  })

/** Whom is left to weigh is named. The law has no term to decide: two weeks is a streeftermijn. While the party completes its request nobody is late. */
const beslissen = (feiten: Feiten): readonly Plicht[] => {
  const stap = {
    'verzoek-ontvangen': 'verzoek-aannemen',
    'in-behandeling': nogTeWegen(feiten).length > 0 ? 'verzoek-wegen' : 'verzoek-beslissen',
    'wacht-op-aanvulling': undefined,
    'verzoek-beslist': undefined,
    'verzoek-ingetrokken': undefined,
  } as const
  const code = stap[feiten.dossier.staat]
  const over = code === 'verzoek-wegen' ? nogTeWegen(feiten).map(({ id }) => id) : []
  return code ? [streef(code, 'verzoek-van-partij-beslissen', feiten.dossier.ontvangenOp, over)] : []
}

/** What must be done on this request (N-2.3a.4-1-bes, Q-08; AVG 14, Q-07). */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] =>
  kader.wie.rol === 'beslisser' ? [...beslissen(feiten), ...informeren(feiten)] : []
