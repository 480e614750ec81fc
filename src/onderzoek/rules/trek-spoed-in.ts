import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openSpoed, spoedKanIn, voorzieningMet } from './voorziening.ts'

export interface TrekSpoedIn {
  readonly voorzieningId: string
  readonly reden: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, spoedKanIn, 'avg-juistheid'),
  alsNiet(openSpoed(feiten).length === 0, 'geen-spoed-gemeld', 'avg-juistheid'),
]

/** What stands in the way of `trek-spoed-in` before anything is typed: for the panel. */
export const voorafTrekSpoedIn: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** Takes away an urgent matter that was recorded by mistake, until the college decided on it (N-AVG-5-1d, N-AVG-16). */
export const toetsTrekSpoedIn: Toets<TrekSpoedIn> = ({ voorzieningId, reden }, feiten, vandaag) => {
  const feit = voorzieningMet(feiten, voorzieningId)
  return beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, spoedKanIn, 'avg-juistheid'),
    alsNiet(feit === undefined, 'onbekende-spoed', 'avg-juistheid'),
    alsNiet(feit !== undefined && feit.staat !== 'gemeld', 'spoed-al-beslist', 'avg-juistheid'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
}
