import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { aanbodVanPartij } from './leg-overdracht-vast.ts'
import { gevuld, isCollege, isCoordinator, magOver, met, mits } from './mits.ts'

/** Why a coordinator lays his task down at once. Eigen invulling: the law names no reasons. */
export const neerlegredenen = ['ander-werk', 'partij-stopt', 'past-niet', 'anders'] as const

/** Why the college ends an appointment before there is somebody else. Eigen invulling. */
export const intrekredenen = ['vertrokken', 'partij-stopt', 'signaal', 'anders'] as const

/** Why he stops; said in words when it is something else. */
export interface Neerleggen {
  readonly redenCode: string
  readonly toelichting?: string | undefined
}

/**
 * Before input: the coordinator himself, and not who stands in for him. Whatever the reason, one of a party offers his hand-over while he
 * still can (5.4.4 lid 7 and 8; N-5.4.4-7, N-5.4.4-8).
 */
export const voorafLegTaakNeer = (feiten: Feiten, kader: Kader): Oordeel => {
  const { coordinator, verwerkingsverantwoordelijke } = feiten.dossier
  const anderman = isCoordinator(feiten, kader)
  const waarnemer = !anderman && coordinator !== kader.wie.gebruikerId
  return oordeel('einde-coordinatie', [
    anderman,
    mits(!waarnemer, 'waarnemer-legt-niet-neer'),
    magOver('leg-taak-neer', feiten),
    mits(
      verwerkingsverantwoordelijke === 'college' || aanbodVanPartij(feiten) !== undefined,
      'overdracht-eerst-aanbieden',
    ),
  ])
}

/** With input: a reason of the list, in words when it is something else. */
export const toetsLegTaakNeer = (invoer: Neerleggen, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegTaakNeer(feiten, kader), [
    mits(
      neerlegredenen.some((een) => een === invoer.redenCode) &&
        (invoer.redenCode !== 'anders' || gevuld(invoer.toelichting)),
      'stoppen-zonder-reden',
    ),
  ])

/** Before input: the college ends an appointment, also when there is nobody else yet (2.3a.3 lid 4, 5.4.4 lid 7; N-2.3a.3-4-and). */
export const voorafTrekAanwijzingIn = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', [...isCollege(feiten, kader), magOver('trek-aanwijzing-in', feiten)])

/** With input: a reason of the list, and why in words: the client reads it. */
export const toetsTrekAanwijzingIn = (
  invoer: { readonly waardoor: string; readonly reden: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekAanwijzingIn(feiten, kader), [
    mits(
      intrekredenen.some((een) => een === invoer.waardoor) && gevuld(invoer.reden),
      'vervanging-zonder-reden',
    ),
  ])
