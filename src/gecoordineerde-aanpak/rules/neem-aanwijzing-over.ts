import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { type Aanvaarding, eisenVanAanvaarding } from './aanvaard-aanwijzing.ts'
import type { Feiten, Kader } from './feiten.ts'
import { isCoordinator, magOver, met, mits } from './mits.ts'

/** Before input: a new coordinator can take over an aanpak that already ran (2.3a.3 lid 4, N-2.3a.3-4-and). */
export const voorafNeemAanwijzingOver = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', [
    isCoordinator(feiten, kader),
    magOver('neem-aanwijzing-over', feiten),
    mits(feiten.dossier.begonnenOp !== null, 'nog-niet-begonnen'),
  ])

/** With input: roles kept apart, and himself nobody of the aanpak (5.4.4 lid 6, 2.3a.3 lid 1; N-5.4.4-6-gs). */
export const toetsNeemAanwijzingOver = (invoer: Aanvaarding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafNeemAanwijzingOver(feiten, kader), eisenVanAanvaarding(invoer))
