import { type GegevenInvoer, redenenVerbetering } from './gegeven.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

/** The gegeven as it should have been, and why it was wrong. Source and request cannot change. */
export interface VerbeterGegeven extends Omit<GegevenInvoer, 'bron' | 'verzoekId'> {
  readonly gegevenId: string
  readonly reden: string
}

const mag = ['loopt', 'afgerond'] as const

/** What stands in the way of `verbeter-gegeven` before anything is typed: for the panel. */
export const voorafVerbeterGegeven: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(feiten.gegevens.length === 0, 'geen-gegevens', 'avg-juistheid'),
  ])

/** Mends a mistake: the new value replaces the old one, which goes (N-AVG-5-1d, N-AVG-16). It must meet the same rules. */
export const toetsVerbeterGegeven: Toets<VerbeterGegeven> = (invoer, feiten, vandaag) => {
  const oud = feiten.gegevens.find(({ id }) => id === invoer.gegevenId)
  return beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(oud === undefined, 'onbekend-gegeven', 'avg-juistheid'),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
    ...(oud ? redenenVerbetering({ ...invoer, bron: oud.bron, verzoekId: oud.verzoekId }, oud, feiten) : []),
  ])
}
