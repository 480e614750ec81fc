import type { Artikel } from './artikelen.ts'
import { type Recht, rechtenOverGegevens } from './rechten.ts'
import { type Einde, einddatum, type TermijnNaam } from './termijnen.ts'

/** What a request is about. */
export const waarover = ['onderzoek', 'aanpak-bij-college', 'aanpak-bij-partij', 'meldpunt', 'alles'] as const
export type Waarover = (typeof waarover)[number]

/** Who answers: the college, the party that employs the coordinator, or each for its own part. */
export interface WieAntwoordt {
  readonly college: boolean
  readonly partij: boolean
  /** The articles that say so. */
  readonly artikelen: readonly Artikel[]
}

const college: WieAntwoordt = { college: true, partij: false, artikelen: ['verantwoordelijke-onderzoek'] }
const aanpak = 'verantwoordelijke-coordinatie'

const perDeel: Readonly<Record<Waarover, WieAntwoordt>> = {
  onderzoek: college,
  meldpunt: college,
  'aanpak-bij-college': { college: true, partij: false, artikelen: [aanpak] },
  'aanpak-bij-partij': { college: false, partij: true, artikelen: [aanpak, 'doorzenden'] },
  alles: {
    college: true,
    partij: true,
    artikelen: ['verantwoordelijke-onderzoek', aanpak, 'doorzenden'],
  },
}

/**
 * Whose answer it is (5.4.4 lid 6; N-Awb-2.3, N-klacht-a). Eigen invulling, Q-34: one counter takes in everything; what is of the
 * party is passed on without delay (Awb 2:3), and the college answers about its own part. `partijInAanpak`: the coordinator of an
 * aanpak works for a party. Objection is only made to the college: a party takes no besluit.
 */
export const wieAntwoordt = (recht: Recht, over: Waarover, partijInAanpak: boolean): WieAntwoordt => {
  if (recht === 'bezwaar-awb') return { college: true, partij: false, artikelen: ['bezwaar-beslissen'] }
  if (over === 'alles' && !partijInAanpak)
    return { college: true, partij: false, artikelen: ['verantwoordelijke-onderzoek', aanpak] }
  return perDeel[over]
}

/** Of what kind who answers is: an answer of a party that is no bestuursorgaan is no besluit (UAVG 34; MvT 11.8). */
export type Antwoorder = 'college' | 'ander-bestuursorgaan' | 'private-partij'

/** What somebody can do who does not agree with the answer. */
export interface Rechtsmiddel {
  readonly soort: 'bezwaar' | 'beroep' | 'ombudsman' | 'verzoekschrift' | 'geen'
  readonly besluit: boolean
  readonly artikel: Artikel
  readonly termijn: TermijnNaam | null
}

const geen: Rechtsmiddel = { soort: 'geen', besluit: false, artikel: 'klacht', termijn: null }

/**
 * The remedy against an answer (N-UAVG-34, N-Awb-3.45, N-Awb-9): objection against a besluit on a right over data, appeal against one on
 * objection, the ombudsman after a complaint, the court after an answer of a private party. Eigen invulling: an answer
 * of an administrative body under 5.3.5 is a besluit as one under AVG 17 is.
 */
export const rechtsmiddel = (recht: Recht, antwoorder: Antwoorder): Rechtsmiddel => {
  const overGegevens = rechtenOverGegevens.includes(recht)
  if (antwoorder === 'private-partij')
    return overGegevens
      ? {
          soort: 'verzoekschrift',
          besluit: false,
          artikel: 'avg-verzoekschrift',
          termijn: 'verzoekschrift-indienen',
        }
      : geen
  if (recht === 'klacht') return { ...geen, soort: 'ombudsman' }
  if (overGegevens)
    return { soort: 'bezwaar', besluit: true, artikel: 'avg-antwoord-besluit', termijn: 'bezwaar-maken' }
  return { soort: 'beroep', besluit: true, artikel: 'beroep', termijn: 'beroep-instellen' }
}

/** The last day on which that can be done, from the day the answer was made known; null where the law gives no term. */
export const uiterlijkRechtsmiddel = ({ termijn }: Rechtsmiddel, bekendOp: string): Einde | null =>
  termijn && einddatum(termijn, bekendOp)
