import type { Artikel } from '../../wet/artikelen.ts'

/** The states of an onderzoek. The six weeks run through the first two (N-2.3a.1-4-tm). */
export const staten = ['eerste-contact', 'loopt', 'afgerond', 'niet-gestart', 'ingetrokken'] as const
export type Staat = (typeof staten)[number]

interface OvergangRij {
  readonly van: Staat
  readonly naar: Staat
  readonly artikel: Artikel
  readonly handeling: string
}

/** Every move there is. The diagram, the buttons and the tests of transitions are read from this table. */
export const overgangen = {
  start: {
    van: 'eerste-contact',
    naar: 'loopt',
    artikel: 'onderzoek-op-verzoek',
    handeling: 'start-onderzoek',
  },
  'start-na-intake': {
    van: 'eerste-contact',
    naar: 'loopt',
    artikel: 'inburgering-onderzoek',
    handeling: 'start-onderzoek-na-intake',
  },
  'start-op-verzoek-van-partij': {
    van: 'eerste-contact',
    naar: 'loopt',
    artikel: 'verzoek-beoordelen',
    handeling: 'beslis-verzoek',
  },
  'start-niet': {
    van: 'eerste-contact',
    naar: 'niet-gestart',
    artikel: 'geen-standaardonderzoek',
    handeling: 'sluit-eerste-contact',
  },
  'rond-af': { van: 'loopt', naar: 'afgerond', artikel: 'uitkomst-meedelen', handeling: 'rond-onderzoek-af' },
  'trek-in': { van: 'loopt', naar: 'ingetrokken', artikel: 'samenspraak', handeling: 'trek-onderzoek-in' },
} as const satisfies Record<string, OvergangRij>

export type Overgang = keyof typeof overgangen
/** The state in which a dossier begins. */
export const beginstaat: Staat = 'eerste-contact'
/** The states in which nothing can move any more. */
export const eindstaten: readonly Staat[] = staten.filter((staat) =>
  Object.values(overgangen).every((rij) => rij.van !== staat),
)
