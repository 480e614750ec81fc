import type { Mits } from './mits.ts'
import { type Recht, rechtOp } from './rechten.ts'
import { mits } from './rechten-redenen.ts'
import { type Einde, einddatum } from './termijnen.ts'

/** What the term of one request depends on. Days are 'yyyy-mm-dd'. */
export interface Verzoektijd {
  readonly recht: Recht
  readonly ontvangenOp: string
  /** The day on which the besluit was made known that an objection is about; null for every other request (Awb 6:7 and 6:8). */
  readonly besluitBekendOp: string | null
  readonly metCommissie: boolean
  /** The day on which the asker was told that it takes longer; null when he was not. */
  readonly verlengdOp: string | null
}

/** The day the term is counted from: that of receipt, or the last day of the six weeks for objection (Awb 7:10 lid 1). */
const begin = ({ recht, ontvangenOp, besluitBekendOp }: Verzoektijd): string => {
  if (rechtOp(recht, ontvangenOp).antwoordtijd.vanaf === 'ontvangst') return ontvangenOp
  if (besluitBekendOp === null) throw new RangeError('an objection is about a besluit that was made known')
  return einddatum('bezwaar-maken', besluitBekendOp).datum
}

/** The last day on which objection could be made, when it came in later; null when it was in time or is no objection (Awb 6:7 and 6:8, N-Awb-6.7). */
export const bezwaardagVoorbij = ({
  besluitBekendOp,
  ontvangenOp,
}: Pick<Verzoektijd, 'besluitBekendOp' | 'ontvangenOp'>): string | null => {
  if (besluitBekendOp === null) return null
  const { datum } = einddatum('bezwaar-maken', besluitBekendOp)
  return ontvangenOp > datum ? datum : null
}

/**
 * The last day of the term before it was made longer (AVG 12 lid 3, 5.3.5, Awb 7:10 lid 1 and 9:11 lid 1). Throws a RangeError when
 * the day is missing on which the besluit of an objection was made known.
 */
export const eersteTermijn = (tijd: Verzoektijd): Einde => {
  const { termijn, metCommissie } = rechtOp(tijd.recht, tijd.ontvangenOp).antwoordtijd
  return einddatum(tijd.metCommissie ? (metCommissie ?? termijn) : termijn, begin(tijd), tijd.ontvangenOp)
}

/** The last day on which the answer must be given, with the time that was taken extra; throws as `eersteTermijn`. */
export const uiterlijkAntwoord = (tijd: Verzoektijd): Einde => {
  const eerste = eersteTermijn(tijd)
  const { verlenging } = rechtOp(tijd.recht, tijd.ontvangenOp).antwoordtijd
  if (tijd.verlengdOp === null || !verlenging) return eerste
  const vanaf = verlenging.vanaf === 'begin' ? begin(tijd) : eerste.datum
  return einddatum(verlenging.termijn, vanaf, tijd.ontvangenOp)
}

/**
 * Why it cannot be made longer on day `vandaag`: destroying cannot (5.3.5), nothing can twice, and the asker must be told before the
 * first term is over (AVG 12 lid 3; Awb 7:10 lid 3 and 9:11 lid 2; N-AVG-12-3).
 */
export const tegenVerlengen = (tijd: Verzoektijd, vandaag: string): readonly Mits[] => {
  const { verlenging, artikel } = rechtOp(tijd.recht, tijd.ontvangenOp).antwoordtijd
  const tegen = verlenging
    ? [
        mits(tijd.verlengdOp === null, 'antwoord-al-verlengd'),
        mits(vandaag <= eersteTermijn(tijd).datum, 'antwoord-te-laat-verlengd'),
      ]
    : [mits(false, 'antwoord-niet-te-verlengen')]
  return tegen.map((een) => een && { ...een, artikel })
}
