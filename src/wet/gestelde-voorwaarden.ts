import type { PartijRegime } from './partij-regimes.ts'
import { isGesloten } from './politie-en-justitie.ts'
import type { Voorwaarde } from './voorwaarden.ts'

/** What a party can tie to what it gives: to all of it, or to one gegeven (5.4.2 lid 1, N-5.4.2-1-vw). */
export interface Gesteld {
  readonly eerstVragen: boolean
  readonly nietNaarCoordinator: boolean
  readonly nietDelenMet: readonly string[]
  readonly alleenCoordinator: boolean
  readonly alleenDelenMet: readonly string[]
  readonly alleenTot?: string | undefined
}

/** Who gave it, under which law. */
export interface Gever {
  readonly regime: PartijRegime
  readonly partijId: string
}

const ook = (aan: readonly string[], coordinator: boolean): readonly string[] => [
  ...(coordinator ? ['coordinator'] : []),
  ...aan,
]

/**
 * The conditions of one gegeven: what the party tied to everything, and to this one beside it; `deel` is all that goes further of it.
 * Data of police and justice carry their law, and are never passed on without asking that party (5.4.2 lid 1 and 3). Who may alone
 * have it is who was named, and nobody else; of two days the first one counts.
 */
export const gesteldeVoorwaarden = (
  { regime, partijId }: Gever,
  gesteld: readonly Gesteld[],
  deel?: string,
): readonly Voorwaarde[] => {
  const gesloten = isGesloten(regime) ? regime : undefined
  const nietAan = [...new Set(gesteld.flatMap((een) => ook(een.nietDelenMet, een.nietNaarCoordinator)))]
  const alleenAan = gesteld
    .map((een) => ook(een.alleenDelenMet, een.alleenCoordinator))
    .filter((aan) => aan.length > 0)
  const [tot] = gesteld.flatMap(({ alleenTot }) => alleenTot ?? []).toSorted()
  return [
    ...(gesloten ? [{ soort: 'politie-of-justitie', wet: gesloten } as const] : []),
    ...(gesloten || gesteld.some(({ eerstVragen }) => eerstVragen)
      ? [{ soort: 'eerst-vragen', akkoord: [], wie: partijId } as const]
      : []),
    ...(nietAan.length > 0 ? [{ soort: 'niet-delen-met', aan: nietAan } as const] : []),
    ...alleenAan.map((aan) => ({ soort: 'alleen-delen-met', aan }) as const),
    ...(tot ? [{ soort: 'alleen-tot', datum: tot } as const] : []),
    ...(deel ? [{ soort: 'alleen-deel', deel } as const] : []),
  ]
}
