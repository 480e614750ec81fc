import type { EigenTaak } from '../../wet/melding.ts'
import { gevuld, type Mits, mits } from './mits.ts'

/** That help under the Wmo cannot wait until the triage and an onderzoek are done (2.3.3). */
export interface Spoed {
  readonly taak?: EigenTaak | undefined
  readonly haast?: 'kan-wachten' | 'kan-niet-wachten' | undefined
  readonly waaromSpoed?: string | undefined
  /** Who of the college was spoken to on the telephone. */
  readonly gebeldMet?: string | undefined
}

/** Whether it is passed on as help that cannot wait. */
export const isSpoed = ({ haast }: Spoed): boolean => haast === 'kan-niet-wachten'

/**
 * What passing on with urgency asks: to the college under the Wmo, which alone decides on a temporary provision, by telephone to somebody
 * by name, and why. The meldpunt itself decides on no help (2.3.3; N-2.3.3, N-2.2.5-dzm).
 */
export const tegenSpoed = (spoed: Spoed): readonly Mits[] => {
  if (!isSpoed(spoed)) return []
  return [
    mits(spoed.taak === 'wmo-2015', 'spoed-alleen-wmo'),
    mits(gevuld(spoed.waaromSpoed), 'spoed-zonder-waarom'),
    mits(gevuld(spoed.gebeldMet), 'spoed-zonder-telefoon'),
  ]
}
