import type { Artikel } from './artikelen.ts'

interface TaakRij {
  readonly naam: string
  readonly artikel: Artikel
  /** Whether an onderzoek can follow from this contact itself. */
  readonly leidtTotOnderzoek: boolean
}

/** Which task a first contact is. It decides on the dossier and the rules (N-2.3a.3-1-pet, N-5.4.4-6-gs). */
export const taken = {
  advies: { naam: 'Advies of doorverwijzing', artikel: 'gescheiden-taken', leidtTotOnderzoek: false },
  toeleiding: { naam: 'Toeleiding naar hulp', artikel: 'onderzoek-op-verzoek', leidtTotOnderzoek: true },
  'vrij-toegankelijke-hulp': {
    naam: 'Vrij toegankelijke hulp',
    artikel: 'gescheiden-taken',
    leidtTotOnderzoek: false,
  },
  vraagverheldering: { naam: 'Vraagverheldering', artikel: 'open-vraag', leidtTotOnderzoek: true },
} as const satisfies Record<string, TaakRij>

export type Taak = keyof typeof taken
/** All tasks, in the order of the table. */
export const taakNamen = Object.keys(taken) as readonly Taak[]
