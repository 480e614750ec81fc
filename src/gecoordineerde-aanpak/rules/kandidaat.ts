import { bezwarenTegenCoordinator, type CoordinatorVerklaring } from '../../wet/coordinator.ts'
import type { Feiten } from './feiten.ts'
import type { Mits } from './mits.ts'
import { mits } from './mits.ts'
import { reden } from './redenen.ts'

/**
 * Who is to be coordinator: `werkgever` is 'college' for an official, the id of a party for its employee (a
 * self-employed professional is a party), null for anybody else; `verklaring`: whether he can be somebody of this aanpak
 * or has a second role in it, and what was declared about that.
 */
export interface Kandidaat {
  readonly gebruikerId: string
  readonly werkgever: string | null
  readonly verklaring: CoordinatorVerklaring
}

/** An official, or somebody of a party that takes part (N-2.3a.3-1-wie). */
export const werktBijMeedoende = (werkgever: string | null, partijen: readonly string[]): boolean =>
  werkgever === 'college' || (werkgever !== null && partijen.includes(werkgever))

/**
 * The second role somebody has beside that of coordinator: he works for a party that takes part, or was the toeleider when he
 * was appointed (N-2.3a.3-1-pet). Who else was toeleider the aanpak does not know: it does not come over (N-5.4.5-sch).
 */
export const dubbeleRolVan = (
  gebruikerId: string | null,
  werkgever: string | null,
  { partijen, dossier }: Pick<Feiten, 'partijen' | 'dossier'>,
): 'helper' | 'toeleider' | null => {
  if (partijen.some(({ id }) => id === werkgever)) return 'helper'
  return gebruikerId !== null && gebruikerId === dossier.ookToeleider ? 'toeleider' : null
}

/** Never somebody of the aanpak itself, and two roles stay apart (N-2.3a.3-1-clt, N-2.3a.3-1-pet). */
export const toetsVerklaring = (verklaring: CoordinatorVerklaring): readonly Mits[] =>
  bezwarenTegenCoordinator(verklaring).map((code) => reden(code))

/** Who can be coordinator (2.3a.3 lid 1, N-2.3a.3-1-wie, N-2.3a.3-1-clt); `partijen` are ids of parties that take part. */
export const toetsKandidaat = (kandidaat: Kandidaat, partijen: readonly string[]): readonly Mits[] => [
  ...toetsVerklaring(kandidaat.verklaring),
  mits(werktBijMeedoende(kandidaat.werkgever, partijen), 'coordinator-hoort-bij-geen-partij'),
]
