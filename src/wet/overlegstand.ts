import type { OverlegFeit } from './casusoverleg.ts'

/**
 * How a conference stands on `vandaag`: with its day it is over, also when nobody closed it. What was brought in is destroyed then, nobody comes in
 * and nobody is invited any more (5.4.3 lid 1, N-5.4.3-1-vw; eigen invulling).
 */
export const overlegstandOp = (
  staat: OverlegFeit['staat'],
  dag: string,
  vandaag: string,
): OverlegFeit['staat'] => (staat === 'belegd' && dag < vandaag ? 'voorbij' : staat)

/** The conferences that are not closed: they wait, are held, or their day went by. */
export const nietGesloten = (overleggen: readonly OverlegFeit[]): readonly OverlegFeit[] =>
  overleggen.filter(({ staat }) => staat === 'belegd' || staat === 'voorbij')
