import { moetVerstrekken } from '../../wet/mag-verstrekken.ts'
import { type Plicht, type Plichtcodes, plichtenUit } from '../../wet/plicht.ts'
import type { Feiten, Kader } from './feiten.ts'
import { onbeantwoord } from './staten.ts'

/** Everything that can have to be done with a question, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'vraag-beantwoorden': { handeling: 'beantwoord-vraag', artikel: 'verstrekken-door-partij' },
} as const satisfies Plichtcodes<string>

export type Plichtcode = keyof typeof plichtcodes

const { plicht } = plichtenUit<Plichtcode>(plichtcodes)

/**
 * Who must answer by 5.4.2 lid 1 or the Jeugdwet (N-5.4.2-1, N-5.4.2-2-jw), on no day of the law; of a geheimhouder, the police and the
 * mayor nothing is due (N-5.4.2-2-vrz).
 */
export const plichten = ({ dossier, vraag }: Feiten, _: Kader): readonly Plicht<Plichtcode>[] =>
  onbeantwoord.includes(dossier.staat) && moetVerstrekken(vraag)
    ? [plicht('vraag-beantwoorden', null, 'wettelijk')]
    : []
