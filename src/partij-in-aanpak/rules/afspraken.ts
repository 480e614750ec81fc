import { type Afspraakstap, kanStap } from '../../wet/afspraakstaten.ts'
import type { Artikel } from '../../wet/artikelen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { beoordeel, doetMee, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** What a party itself can say of its agreement, as the step it is in the aanpak (N-2.3a.3-3-ovn). */
export type EigenStap = Extract<
  Afspraakstap,
  'leg-ja-van-partij-vast' | 'leg-nee-van-partij-vast' | 'meld-afspraak-gedaan' | 'meld-afspraak-lukt-niet'
>

const artikelen: Readonly<Record<EigenStap, Artikel>> = {
  'leg-ja-van-partij-vast': 'geen-doorzettingsmacht',
  'leg-nee-van-partij-vast': 'geen-doorzettingsmacht',
  'meld-afspraak-gedaan': 'coordinator-taken',
  'meld-afspraak-lukt-niet': 'coordinator-taken',
}

/** The agreements of this party on which this step can be taken now; the form offers exactly these. */
export const afsprakenVoor = (stap: EigenStap, { afspraken }: Pick<Feiten, 'afspraken'>) =>
  afspraken.filter(({ staat }) => kanStap(stap, staat))

/** Before input: there is an agreement of its own for this step (2.3a.3 lid 3). */
export const voorafEigenStap =
  (stap: EigenStap) =>
  (feiten: Feiten, { vandaag }: Kader): Oordeel =>
    beoordeel(artikelen[stap], vandaag, [
      doetMee(feiten),
      mits(afsprakenVoor(stap, feiten).length > 0, 'geen-eigen-afspraak'),
    ])

/** Of which agreement, and since or on which day. */
export interface Stapinvoer {
  readonly afspraakId: string
  readonly op?: string | undefined
}

const past = (stap: EigenStap, een: AfspraakFeit | undefined): Mits => {
  if (!een) return reden('afspraak-niet-van-u')
  if (kanStap(stap, een.staat)) return undefined
  return reden(een.staat === 'voorgesteld' ? 'eerst-uw-ja' : 'afspraak-staat-anders')
}

/** With input: its own agreement, in a state for this step, on a day since it was made and not after today (2.3a.3 lid 3, N-2.3a.3-3). */
export const toetsEigenStap =
  (stap: EigenStap) =>
  ({ afspraakId, op }: Stapinvoer, feiten: Feiten, kader: Kader): Oordeel => {
    const afspraak = feiten.afspraken.find(({ id }) => id === afspraakId)
    return met(voorafEigenStap(stap)(feiten, kader), [
      past(stap, afspraak),
      mits(!op || !afspraak || op >= afspraak.datum, 'dag-te-vroeg'),
      mits(!op || op <= kader.vandaag, 'dag-in-toekomst'),
    ])
  }

/** Whether a no to this agreement is the last: then the party does nothing in the aanpak any more (N-5.4.4-7). */
export const isLaatste = ({ afspraken }: Pick<Feiten, 'afspraken'>, afspraakId: string): boolean =>
  afspraken.every(({ id }) => id === afspraakId)
