import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { GegevenFeit, Kader } from './feiten.ts'
import { type GekozenGegeven, toetsKeuze } from './keuze-van-gegevens.ts'
import { met, mits } from './mits.ts'
import type { Staat } from './staten.ts'

/**
 * What the college sees when it hands over: the gegevens of the onderzoek (metadata), and the state of the aanpak they
 * go to, null when there is none. These facts are the onderzoek's; the coordinator never has them.
 */
export interface Overdrachtfeiten {
  readonly gegevens: readonly Omit<GegevenFeit, 'redenVastgelegd'>[]
  readonly aanpak: Staat | null
}

/** The gegevens of this hand-over, each with the reason why the coordinator needs it. */
export interface Overdracht {
  readonly gegevens: readonly GekozenGegeven[]
}

/** Before input: there is an aanpak with a coordinator, and something to choose from (5.4.4 lid 3, N-5.4.4-3). */
export const voorafDraagGegevenOver = (feiten: Overdrachtfeiten): Oordeel =>
  oordeel('overdracht-aan-coordinator', [
    mits(
      feiten.aanpak !== null && feiten.aanpak !== 'beeindigd' && feiten.aanpak !== 'teruggegeven',
      'geen-aanpak-om-naar-over-te-dragen',
    ),
    mits(feiten.gegevens.length > 0, 'niets-gekozen'),
  ])

/** With input: chosen one by one, never everything, conditions honoured (5.4.4 lid 3, N-5.4.2-1-vw). */
export const toetsDraagGegevenOver = (invoer: Overdracht, feiten: Overdrachtfeiten, kader: Kader): Oordeel =>
  met(
    voorafDraagGegevenOver(feiten),
    toetsKeuze(invoer.gegevens, feiten.gegevens, 'coordinator', kader.vandaag, 'alles-overdragen'),
  )
