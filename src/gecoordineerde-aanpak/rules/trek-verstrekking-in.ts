import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { alsCoordinator, gevuld, met, mits } from './mits.ts'
import { gever } from './verbeter-gegeven.ts'

/** What a party should not have been given, and what went wrong. */
export interface Verstrekkingsintrekking {
  readonly verstrekkingId: string
  readonly reden: string
}

/** What was given to a party and stands; the form offers exactly these. */
export const inTeTrekken = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(({ aan, ingetrokkenOp }) => aan !== gever && ingetrokkenOp === null)

/** What was withdrawn, the party of which was asked, or must be, to destroy it. */
export const ingetrokken = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(({ ingetrokkenOp }) => ingetrokkenOp !== null)

/** Before input: the task runs and a party was given something (5.4.4 lid 5, N-5.4.4-5). */
export const voorafTrekVerstrekkingIn = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('verstrekken-door-coordinator', [
    ...alsCoordinator(feiten, kader),
    mits(inTeTrekken(feiten).length > 0, 'niets-gedeeld'),
  ])

/** With input: says what went wrong, for the client to read (N-5.4.4-5, N-AVG-5-1c). */
export const toetsTrekVerstrekkingIn = (
  invoer: Verstrekkingsintrekking,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekVerstrekkingIn(feiten, kader), [
    mits(
      inTeTrekken(feiten).some(({ id }) => id === invoer.verstrekkingId),
      'verstrekking-onbekend',
    ),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
