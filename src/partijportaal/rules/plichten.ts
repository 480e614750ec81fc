import type { Artikel } from '../../wet/artikelen.ts'
import { moetVerstrekken } from '../../wet/mag-verstrekken.ts'
import type { Feiten, Kader } from './feiten.ts'
import { onbeantwoord } from './staten.ts'

/** Everything that can have to be done with a question, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'vraag-beantwoorden': { handeling: 'beantwoord-vraag', artikel: 'verstrekken-door-partij' },
} as const satisfies Record<string, { handeling: string; artikel: Artikel }>

export type Plichtcode = keyof typeof plichtcodes

/** What must be done now. The law gives no day: it has none. */
export interface Plicht {
  readonly code: Plichtcode
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'wettelijk' | 'streeftermijn'
}

/** Who must answer by 5.4.2 lid 1 or the Jeugdwet (N-5.4.2-1, N-5.4.2-2-jw); of a geheimhouder, the police and the mayor nothing is due (N-5.4.2-2-vrz). */
export const plichten = ({ dossier, vraag }: Feiten, _: Kader): readonly Plicht[] =>
  onbeantwoord.includes(dossier.staat) && moetVerstrekken(vraag)
    ? [
        {
          code: 'vraag-beantwoorden',
          ...plichtcodes['vraag-beantwoorden'],
          uiterlijk: null,
          soort: 'wettelijk',
        },
      ]
    : []
