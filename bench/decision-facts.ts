import type { Feiten, Kader } from '../src/gecoordineerde-aanpak/rules/feiten.ts'
import { type Staat, staten } from '../src/gecoordineerde-aanpak/rules/staten.ts'
import { aanpak, afspraak, als, coordinator, gebeurtenis } from '../testing/aanpak.ts'

/** The finite facts by which the acts of an aanpak are tested before there is input. */
export interface Situation {
  readonly rol: 'coordinator' | 'beslisser' | 'toeleider'
  /** The asker is the appointed coordinator. */
  readonly eigen: boolean
  readonly staat: Staat
  readonly begonnen: boolean
  readonly doel: boolean
  readonly melding: boolean
  readonly terugval: boolean
}

/** A situation with the facts and the asker as our rules take them. */
export interface Loaded {
  readonly situation: Situation
  readonly feiten: Feiten
  readonly kader: Kader
}

const both = [true, false] as const
const roles = ['coordinator', 'beslisser', 'toeleider'] as const

const events = ({ melding, terugval }: Situation) => [
  ...(melding ? [gebeurtenis('melding-aan-college', 5)] : []),
  ...(terugval ? [gebeurtenis('terugvalafspraak', 6)] : []),
]

const load = (situation: Situation): Loaded => {
  const { rol, eigen, staat, begonnen, doel } = situation
  return {
    situation,
    kader: als(rol, eigen ? coordinator : 'somebody-else'),
    feiten: aanpak(
      { staat, begonnenOp: begonnen ? '2027-01-04' : null },
      {
        gebeurtenissen: events(situation),
        doelen: doel ? [{ id: 'doel-1', staat: 'loopt' }] : [],
        afspraken: doel ? [afspraak()] : [],
      },
    ),
  }
}

/** Every combination of the finite facts: 480. */
export const everySituation = (): readonly Loaded[] =>
  roles.flatMap((rol) =>
    both.flatMap((eigen) =>
      staten.flatMap((staat) =>
        both.flatMap((begonnen) =>
          both.flatMap((doel) =>
            both.flatMap((melding) =>
              both.map((terugval) => load({ rol, eigen, staat, begonnen, doel, melding, terugval })),
            ),
          ),
        ),
      ),
    ),
  )
