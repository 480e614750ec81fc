import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Kandidaat, toetsKandidaat } from './kandidaat.ts'
import { gevuld, isCollege, magOver, met, mits } from './mits.ts'

/**
 * `overlegGevoerd`: the choice was discussed with clients and parties; `waaromGeenOverleg` when that was not possible.
 * `reden`: why another coordinator, or why the same one again is not asked.
 */
export interface Vervanging {
  readonly kandidaat: Kandidaat
  readonly reden: string
  readonly overlegGevoerd: boolean
  readonly waaromGeenOverleg?: string | undefined
}

/** Before input: the college appoints another coordinator, also on a client's signal (2.3a.3 lid 4, N-2.3a.3-4-and). */
export const voorafVervangCoordinator = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', [...isCollege(feiten, kader), magOver('vervang-coordinator', feiten)])

/** With input: somebody else, who can be coordinator, after consultation or with the reason why not (N-2.3a.3-1-ovl). */
export const toetsVervangCoordinator = (invoer: Vervanging, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVervangCoordinator(feiten, kader), [
    ...toetsKandidaat(
      invoer.kandidaat,
      feiten.partijen.map(({ id }) => id),
    ),
    mits(invoer.kandidaat.gebruikerId !== feiten.dossier.coordinator, 'zelfde-coordinator'),
    mits(gevuld(invoer.reden), 'vervanging-zonder-reden'),
    mits(invoer.overlegGevoerd || gevuld(invoer.waaromGeenOverleg), 'overleg-over-coordinator-ontbreekt'),
  ])
