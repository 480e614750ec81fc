import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { isCoordinator, magOver, met, mits } from './mits.ts'

/** `rollenGescheiden`: the coordinator states to keep coordination and help-giving apart (N-2.3a.3-1-pet). */
export interface Aanvaarding {
  readonly rollenGescheiden: boolean
}

/** Before input: the appointed coordinator can begin an aanpak that has not begun (2.3a.3 lid 1, N-2.3a.3-1). */
export const voorafAanvaardAanwijzing = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-aanwijzen', [
    isCoordinator(feiten, kader),
    magOver('aanvaard-aanwijzing', feiten),
    mits(feiten.dossier.begonnenOp === null, 'al-eerder-begonnen'),
  ])

/** With input: roles kept apart (5.4.4 lid 6, N-5.4.4-6-gs). */
export const toetsAanvaardAanwijzing = (invoer: Aanvaarding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafAanvaardAanwijzing(feiten, kader), [mits(invoer.rollenGescheiden, 'rollen-niet-gescheiden')])
