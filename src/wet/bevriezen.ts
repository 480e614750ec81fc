import { bestaandRecht } from './artikelen/rij.ts'
import type { Recht } from './rechten.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

interface BevriesRij extends Gedateerd {
  /** With which requests it can be asked. */
  readonly bij: readonly Recht[]
}

const rij = (...bij: readonly Recht[]): BevriesRij => ({ vanaf: bestaandRecht, bij })

/** Why nobody uses an item for now: AVG 18 lid 1 onder a, b, c and d, in that order. */
export const bevriesgronden = {
  'juistheid-betwist': rij('rectificatie', 'beperking'),
  'onrechtmatig-maar-bewaren': rij('wissen', 'vernietiging', 'beperking'),
  'nodig-voor-eigen-zaak': rij('wissen', 'vernietiging', 'beperking'),
  'bezwaar-loopt': rij('bezwaar-avg'),
} as const satisfies Record<string, BevriesRij>

/** One ground. */
export type Bevriesgrond = keyof typeof bevriesgronden

/** For what a frozen item is used all the same: AVG 18 lid 2. */
export const gebruiksgronden = [
  'met-toestemming',
  'zaak-bij-de-rechter',
  'bescherming-van-een-ander',
  'gewichtig-algemeen-belang',
] as const

/** How many days such a use is allowed at a time, today included; then it is weighed anew (eigen invulling). */
export const gebruiksdagen = 7

/** All of them, in the order of the law. */
export const bevriesgrondNamen = Object.keys(bevriesgronden) as [Bevriesgrond, ...Bevriesgrond[]]

/** The grounds on which an item is frozen with this request on day `op`; none for a request with which nothing is frozen (AVG 18 lid 1). */
export const bevriesgrondenBij = (recht: Recht, op: string): readonly Bevriesgrond[] =>
  bevriesgrondNamen.filter((naam) => {
    const grond: BevriesRij = bevriesgronden[naam]
    return grond.bij.includes(recht) && geldtOp(grond, op)
  })
