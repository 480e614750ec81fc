import { type Afspraakstaat, type Afspraakstap, kanStap } from '../../wet/afspraakstaten.ts'
import { beoordeel, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, BijGemeente, Feiten, Kader } from './feiten.ts'
import { mits, reden } from './redenen.ts'

/** What a party can say of an agreement that it made in a conference. */
export type EigenStap = Extract<Afspraakstap, 'meld-afspraak-gedaan' | 'meld-afspraak-lukt-niet'>

/** The agreements on which this step can be taken now; the form offers exactly these. */
export const afsprakenVoor = (stap: EigenStap, { afspraken }: Pick<Feiten, 'afspraken'>) =>
  afspraken.filter(({ staat }) => kanStap(stap, staat))

/** Before input: there is an agreement of its own for this step (5.4.3 lid 3, N-5.4.3-3). */
export const voorafEigenStap =
  (stap: EigenStap) =>
  (feiten: Feiten, { vandaag }: Kader): Oordeel =>
    beoordeel('casusoverleg-afspraken', vandaag, [
      mits(afsprakenVoor(stap, feiten).length > 0, 'geen-overlegafspraak'),
    ])

/** Of which agreement, and on which day. */
export interface Stapinvoer {
  readonly afspraakId: string
  readonly op: string
}

/** The onderzoek or the aanpak says how it stands: there it may have been withdrawn, or said to be done, by another road. */
const past = (stap: EigenStap, een: AfspraakFeit | undefined, daar: Afspraakstaat | undefined): Mits => {
  if (!een) return reden('overlegafspraak-niet-van-u')
  if (daar === undefined) return reden('gemeente-heeft-afspraak-niet-meer')
  return mits(kanStap(stap, daar), 'overlegafspraak-staat-anders')
}

/** With input: its own agreement, that the municipality still has, on a day since it was made and not after today (5.4.3 lid 3). */
export const toetsEigenStap =
  (stap: EigenStap) =>
  ({ afspraakId, op }: Stapinvoer, feiten: Feiten, kader: Kader, gemeente: BijGemeente): Oordeel => {
    const afspraak = feiten.afspraken.find(({ id }) => id === afspraakId)
    return met(voorafEigenStap(stap)(feiten, kader), [
      past(stap, afspraak, gemeente.get(afspraakId)),
      mits(!afspraak || op >= afspraak.datum, 'overleg-dag-te-vroeg'),
      mits(op <= kader.vandaag, 'overleg-dag-in-toekomst'),
    ])
  }
