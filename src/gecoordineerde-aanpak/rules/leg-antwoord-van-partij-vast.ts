import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { dagInVerleden, gevuld, type Mits, met, mits } from './mits.ts'
import { opAfspraak, voorafStap } from './op-afspraak.ts'

/** What a party answered: `doorWie` is the person at the party, `op` the day of the answer. */
export interface AntwoordVanPartij {
  readonly afspraakId: string
  readonly doorWie: string
  readonly op: string
}

/** Before input: a proposal waits for the party's yes (2.3a.3 lid 3, N-2.3a.3-3-ovn). */
export const voorafLegJaVanPartijVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('geen-doorzettingsmacht', voorafStap('leg-ja-van-partij-vast', feiten, kader))

/** With input: somebody of the party said yes, on a day after the proposal. */
export const toetsLegJaVanPartijVast = (invoer: AntwoordVanPartij, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegJaVanPartijVast(feiten, kader), [
    opAfspraak('leg-ja-van-partij-vast', invoer.afspraakId, feiten),
    mits(gevuld(invoer.doorWie), 'ja-zonder-naam'),
    naVoorstel(invoer, feiten, kader),
  ])

/** Before input: an agreement a party can refuse or take its yes back from; no reason is asked (N-2.3a.3-3-ovn). */
export const voorafLegNeeVanPartijVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('geen-doorzettingsmacht', voorafStap('leg-nee-van-partij-vast', feiten, kader))

/** With input: a no is final for this proposal and needs neither name nor reason. */
export const toetsLegNeeVanPartijVast = (
  invoer: Omit<AntwoordVanPartij, 'doorWie'>,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegNeeVanPartijVast(feiten, kader), [
    opAfspraak('leg-nee-van-partij-vast', invoer.afspraakId, feiten),
    naVoorstel(invoer, feiten, kader),
  ])

const naVoorstel = (
  { afspraakId, op }: Pick<AntwoordVanPartij, 'afspraakId' | 'op'>,
  { afspraken }: Feiten,
  kader: Kader,
): Mits => {
  const afspraak: AfspraakFeit | undefined = afspraken.find(({ id }) => id === afspraakId)
  return afspraak && dagInVerleden(op, afspraak.datum, kader)
}
