import { bekend, isKantoor } from './betrokkene.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

export interface VerbeterPersoon {
  readonly betrokkeneId: string
  readonly reden: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

/** What stands in the way of `verbeter-persoon` before anything is typed: for the panel. */
export const voorafVerbeterPersoon: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(feiten.betrokkenen.length === 0, 'onbekende-betrokkene', 'avg-juistheid'),
  ])

/** Mends who somebody is: a name, number or address that was wrong (N-AVG-5-1d, N-AVG-16, N-5.2.9). */
export const toetsVerbeterPersoon: Toets<VerbeterPersoon> = ({ betrokkeneId, reden }, feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    bekend(feiten, betrokkeneId, 'avg-juistheid'),
    alsNiet(isKantoor(feiten, betrokkeneId), 'kantoor-is-geen-mens', 'avg-juistheid'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
