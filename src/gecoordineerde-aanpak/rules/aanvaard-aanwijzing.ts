import type { CoordinatorVerklaring } from '../../wet/coordinator.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { toetsVerklaring } from './kandidaat.ts'
import { isCoordinator, type Mits, magOver, met, mits } from './mits.ts'

/**
 * `rollenGescheiden`: the coordinator states to keep coordination and help-giving apart (N-2.3a.3-1-pet). With the name of
 * somebody in the aanpak he states that he is not that person (N-2.3a.3-1-clt).
 */
export interface Aanvaarding extends Omit<CoordinatorVerklaring, 'dubbeleRol' | 'rollenApart'> {
  readonly rollenGescheiden: boolean
}

/** What he must state who takes the task upon him; that roles stay apart is asked of everybody. */
export const eisenVanAanvaarding = (invoer: Aanvaarding): readonly Mits[] => [
  mits(invoer.rollenGescheiden, 'rollen-niet-gescheiden'),
  ...toetsVerklaring({ ...invoer, dubbeleRol: false, rollenApart: invoer.rollenGescheiden }),
]

/** Before input: the appointed coordinator can begin an aanpak that has not begun (2.3a.3 lid 1, N-2.3a.3-1). */
export const voorafAanvaardAanwijzing = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-aanwijzen', [
    isCoordinator(feiten, kader),
    magOver('aanvaard-aanwijzing', feiten),
    mits(feiten.dossier.begonnenOp === null, 'al-eerder-begonnen'),
  ])

/** With input: roles kept apart, and himself nobody of the aanpak (5.4.4 lid 6, 2.3a.3 lid 1; N-5.4.4-6-gs). */
export const toetsAanvaardAanwijzing = (invoer: Aanvaarding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafAanvaardAanwijzing(feiten, kader), eisenVanAanvaarding(invoer))
