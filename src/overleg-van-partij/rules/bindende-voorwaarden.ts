import type { GeslotenRegime } from '../../wet/politie-en-justitie.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'

const soorten = ['eerst-vragen', 'alleen-delen-met', 'alleen-deel'] as const

/** A condition that binds who took something along when it would pass it on; of police and justice, their law. */
export type Bindend = (typeof soorten)[number] | GeslotenRegime

/**
 * What a party must know before it passes on what it took along, by kind: never the words of a condition. A last day, and for whom it is closed, stand
 * by themselves (5.4.2 lid 1 and 3, 5.4.3 lid 4; N-5.4.2-1-vw, N-5.4.2-3).
 */
export const bindende = (voorwaarden: readonly Voorwaarde[]): readonly Bindend[] =>
  voorwaarden.flatMap((een): readonly Bindend[] => {
    if (een.soort === 'politie-of-justitie') return [een.wet]
    const soort = soorten.find((naam) => naam === een.soort)
    return soort ? [soort] : []
  })
