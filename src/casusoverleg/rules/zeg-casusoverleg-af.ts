import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsOrganisator, beoordeel, magOver } from './mits.ts'

/** What stands in the way of calling it off: it waits, and the asker organises it (5.4.3 lid 1). */
export const voorafZegCasusoverlegAf = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [
    alsOrganisator(feiten, kader),
    magOver('zeg-casusoverleg-af', feiten),
  ])

/** Calls it off: nobody is in the room, nothing was brought in. */
export const toetsZegCasusoverlegAf = (_: unknown, feiten: Feiten, kader: Kader): Oordeel =>
  voorafZegCasusoverlegAf(feiten, kader)
