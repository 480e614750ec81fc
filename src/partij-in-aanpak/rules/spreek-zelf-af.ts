import { isDatum } from '../../wet/datum.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { toetsEigenStap } from './afspraken.ts'
import type { Feiten, Kader, StandVanAanpak } from './feiten.ts'
import { beoordeel, doetMee, gevuld, type Mits, met, mits } from './mits.ts'

/** What the party itself does next, after which of its agreements. */
export interface ZelfAfgesproken {
  readonly afspraakId: string
  readonly volgende?: string | undefined
  readonly volgendeUiterlijk?: string | undefined
}

/** Before input: it takes part, with an agreement or proposal of its own (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafSpreekZelfAf = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('coordinator-taken', vandaag, [
    doetMee(feiten),
    mits(feiten.afspraken.length > 0, 'geen-eigen-afspraak'),
  ])

/** What must hold for what comes next: words, a day that is still to come, and a coordinator who reads it. */
const eisenAanVolgende = (
  { volgende, volgendeUiterlijk }: ZelfAfgesproken,
  { vandaag }: Kader,
  stand: StandVanAanpak,
): readonly Mits[] => [
  mits(stand.loopt, 'geen-coordinator-nu'),
  mits(gevuld(volgende), 'volgende-zonder-tekst'),
  mits(!volgendeUiterlijk || (isDatum(volgendeUiterlijk) && volgendeUiterlijk >= vandaag), 'dag-voorbij'),
]

/** With input: after an agreement of its own; nobody else is bound by it (2.3a.3 lid 3, N-2.3a.3-3-ovn). */
export const toetsSpreekZelfAf = (
  invoer: ZelfAfgesproken,
  feiten: Feiten,
  kader: Kader,
  stand: StandVanAanpak,
): Oordeel =>
  met(voorafSpreekZelfAf(feiten, kader), [
    mits(
      feiten.afspraken.some(({ id }) => id === invoer.afspraakId),
      'afspraak-niet-van-u',
    ),
    ...eisenAanVolgende(invoer, kader, stand),
  ])

/** With input: its own agreement is done, and what it does next, when it says so (2.3a.3 lid 3, N-2.3a.3-3). */
export const gedaanEnVerder = (
  invoer: ZelfAfgesproken & { readonly op?: string | undefined },
  feiten: Feiten,
  kader: Kader,
  stand: StandVanAanpak,
): Oordeel =>
  met(
    toetsEigenStap('meld-afspraak-gedaan')(invoer, feiten, kader),
    gevuld(invoer.volgende) ? eisenAanVolgende(invoer, kader, stand) : [],
  )
