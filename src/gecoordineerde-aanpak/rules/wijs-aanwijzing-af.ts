import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { gevuld, isCoordinator, magOver, met, mits } from './mits.ts'

/** Why somebody gives an appointment back. Eigen invulling: the law names no reasons. */
export const afwijsredenen = ['geen-ruimte', 'te-dichtbij', 'client-wil-ander', 'anders'] as const

export interface Afwijzing {
  readonly redenCode: (typeof afwijsredenen)[number]
  readonly toelichting?: string | undefined
}

/** Before input: the appointed coordinator may decline; the college then appoints another (2.3a.3 lid 1). */
export const voorafWijsAanwijzingAf = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-aanwijzen', [isCoordinator(feiten, kader), magOver('wijs-aanwijzing-af', feiten)])

/** With input: a reason of the list, explained when it is 'anders'. */
export const toetsWijsAanwijzingAf = (invoer: Afwijzing, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafWijsAanwijzingAf(feiten, kader), [
    mits(
      afwijsredenen.includes(invoer.redenCode) &&
        (invoer.redenCode !== 'anders' || gevuld(invoer.toelichting)),
      'afwijzing-zonder-reden',
    ),
  ])
