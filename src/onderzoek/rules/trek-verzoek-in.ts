import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'
import { heeftOpenVerzoek, isOpen, verzoekMet } from './verzoek.ts'

export interface TrekVerzoekIn {
  readonly verzoekId: string
  readonly reden: string
}

/** What stands in the way of `trek-verzoek-in` before anything is typed: for the panel. */
export const voorafTrekVerzoekIn: Vooraf = (feiten, vandaag) =>
  beoordeel('stap-voor-stap', vandaag, [
    inStaat(feiten, ['loopt'], 'stap-voor-stap'),
    heeftOpenVerzoek(feiten, 'stap-voor-stap'),
  ])

/** Withdraws a request that is no longer needed or was a mistake (N-2.3a.1-4-stp). */
export const toetsTrekVerzoekIn: Toets<TrekVerzoekIn> = ({ verzoekId, reden }, feiten, vandaag) =>
  beoordeel('stap-voor-stap', vandaag, [
    inStaat(feiten, ['loopt'], 'stap-voor-stap'),
    isOpen(verzoekMet(feiten, verzoekId), 'stap-voor-stap'),
    alsNiet(leeg(reden), 'toelichting-ontbreekt', 'zorgvuldigheid'),
  ])
