import type { Artikel } from './artikelen.ts'

interface VerstrekwegRij {
  readonly naam: string
  readonly artikel: Artikel
  /**
   * onderzoek: by 5.4.2; triage: by 5.5.3, nobody must; aanpak: by 5.4.4 lid 4, nobody must; overleg: by 5.4.3 lid 2, nobody must, and each
   * party decides itself.
   */
  readonly fase: 'onderzoek' | 'triage' | 'aanpak' | 'overleg'
}

/** For what a party is asked: it decides whether it must answer, and what opens a professional secret. Closed. */
export const verstrekwegen = {
  'op-verzoek-van-client': {
    naam: 'Onderzoek op verzoek van de cliënt',
    artikel: 'onderzoek-op-verzoek',
    fase: 'onderzoek',
  },
  'op-verzoek-van-partij': {
    naam: 'Onderzoek op verzoek van een partij',
    artikel: 'onderzoek-op-verzoek-van-partij',
    fase: 'onderzoek',
  },
  'na-brede-intake': {
    naam: 'Onderzoek na de brede intake',
    artikel: 'inburgering-onderzoek',
    fase: 'onderzoek',
  },
  triage: { naam: 'Triage van een melding', artikel: 'melding-inlichtingen', fase: 'triage' },
  aanpak: { naam: 'Gecoördineerde aanpak', artikel: 'verstrekken-aan-coordinator', fase: 'aanpak' },
  overleg: { naam: 'Casusoverleg', artikel: 'casusoverleg', fase: 'overleg' },
  'overleg-op-verzoek-van-partij': {
    naam: 'Casusoverleg bij een onderzoek op verzoek van een partij',
    artikel: 'casusoverleg',
    fase: 'overleg',
  },
} as const satisfies Record<string, VerstrekwegRij>

export type Verstrekweg = keyof typeof verstrekwegen
/** All of them, in the order of the table. */
export const verstrekwegNamen = Object.keys(verstrekwegen) as readonly Verstrekweg[]

/**
 * For what is brought in at a conference, by what the conference is for: only an onderzoek on the request of a party can open a secret without
 * consent, for there it was established that the problems are serious (5.4.3 lid 2 with 5.4.2 lid 2, Q-35; N-5.4.3-2-gh).
 */
export const overlegwegVan = (route: string): Verstrekweg =>
  route === 'op-verzoek-van-partij' ? 'overleg-op-verzoek-van-partij' : 'overleg'
