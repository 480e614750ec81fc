import type { Omgeving } from '../verwerking/omgeving.ts'
import { aanpak } from './casus-01/aanpak.ts'
import { aanwijzing } from './casus-01/aanwijzing.ts'
import { begin } from './casus-01/begin.ts'
import { gezin } from './casus-01/gezin.ts'
import { type Moment, momenten } from './casus-01/momenten.ts'
import { partijen } from './casus-01/partijen.ts'
import type { Rolbezetting } from './casus-01/stappen.ts'
import { uitkomst } from './casus-01/uitkomst.ts'
import { gezinnen } from './mensen.ts'
import { type Gespeeld, type Rolverdeling, speel, spelerVan } from './speel.ts'
import type { Stap } from './stap.ts'

export { type Moment, momenten, type Rolbezetting }

/** Casus 01 (bijstand, schulden en ggz) from the request to the end of the aanpak, with every line of what may not. */
export const casus01 = (wie: Rolbezetting): readonly Stap[] => [
  ...begin(wie),
  ...gezin(wie),
  ...partijen(wie),
  ...uitkomst,
  ...aanwijzing(wie),
  ...aanpak(wie),
]

/** Whether a step shows that something may not. */
export const isWeigering = ({ verwacht = 'gedaan' }: Stap): boolean => verwacht !== 'gedaan'

/** How far to play, for which family, and whether to try what may not. */
export interface Speelwijze {
  readonly gezin?: Rolbezetting['gezin']
  /** The whole casus when absent. */
  readonly tot?: Moment
  readonly zonderWeigeringen?: boolean
  readonly coordinatorBij?: Rolbezetting['coordinatorBij']
  /** What happens after the casus, on days that count from its first one. */
  readonly daarna?: readonly Stap[]
}

/**
 * Plays casus 01 through the road to the moment `tot`, each step on its own day. The clock of `omgeving` must stand on or
 * after the last day. Throws at the first step that ends otherwise than the law says.
 */
export const speelCasus01 = (
  omgeving: Omgeving,
  verdeling: Rolverdeling,
  wijze: Speelwijze = {},
): Promise<Gespeeld> => {
  const { gezin: wie = gezinnen.amrani, tot = 'aanpak-beeindigd', zonderWeigeringen = false } = wijze
  const { coordinatorBij, daarna = [] } = wijze
  const { d0, mensen } = verdeling
  const { gemeente } = spelerVan(mensen, 'toeleider')
  const { gebruikerId: coordinatorId } = spelerVan(mensen, 'coordinator')
  const stappen = casus01({ gezin: wie, gemeente, d0, coordinatorId, coordinatorBij })
    .filter(({ dag }) => dag <= momenten[tot])
    .filter((stap) => !zonderWeigeringen || !isWeigering(stap))
  return speel([...stappen, ...daarna], omgeving, verdeling)
}

/** What happens in casus 01 and when, for who reads it: without what may not. */
export const verhaal: readonly Pick<Stap, 'dag' | 'regel'>[] = casus01({
  gezin: gezinnen.amrani,
  gemeente: '',
  d0: '2026-11-30',
  coordinatorId: '',
}).filter((stap) => !isWeigering(stap))
