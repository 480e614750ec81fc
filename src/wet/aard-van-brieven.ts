import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import { type Gedateerd, rijOp } from './rij-op.ts'

/** What a letter with the outcome is: information, with a complaint; or a besluit, with an objection. */
export type AardVanBrief = 'informatie' | 'besluit'

interface AardRij extends Gedateerd {
  readonly uitkomst: AardVanBrief
}

/**
 * Eigen invulling, Q-13: the law calls only provisions and answers under the AVG a besluit, so that the letter with the
 * outcome is information. Where a judge says otherwise: close the row with `tot`, add one. A municipality may say for itself what
 * it is, from a day on (inrichtingsbestand, `brieven`): that goes before.
 */
const rijen: readonly AardRij[] = [{ vanaf: ontwerpZoalsIngediend, uitkomst: 'informatie' }]

/** What the letter with the outcome is on day `op`. Throws a RangeError when no row covers that day. */
export const aardVanUitkomst = (op: string): AardVanBrief => rijOp('aard van brieven', rijen, op).uitkomst
