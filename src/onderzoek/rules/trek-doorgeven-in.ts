import { doelVanOntvanger } from '../../wet/doorgeven.ts'
import type { Feiten, VerstrekkingFeit } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** What should not have been given on, and what went wrong. */
export interface Doorgeefintrekking {
  readonly verstrekkingId: string
  readonly reden: string
}

const artikel = 'gebruik-na-onderzoek'

/** What was given on to a service or the burgemeester and still stands; the form offers exactly these. */
export const inTeTrekken = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(
    ({ aan, ingetrokkenOp }) => doelVanOntvanger(aan) !== undefined && (ingetrokkenOp ?? null) === null,
  )

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['afgerond'], artikel),
  alsNiet(inTeTrekken(feiten).length === 0, 'niets-doorgegeven', artikel),
]

/** What stands in the way of `trek-doorgeven-in` before anything is typed: for the panel. */
export const voorafTrekDoorgevenIn: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/** Takes back what was given on by mistake: who got it must not use it and destroys it (5.4.4 lid 1, N-5.4.4-1, N-AVG-17, N-AVG-19). */
export const toetsTrekDoorgevenIn: Toets<Doorgeefintrekking> = (invoer, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten),
    alsNiet(
      inTeTrekken(feiten).every(({ id }) => id !== invoer.verstrekkingId),
      'onbekende-ontvanger',
      artikel,
    ),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
