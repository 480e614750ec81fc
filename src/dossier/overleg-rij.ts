import type { OverlegFeit } from '../wet/casusoverleg.ts'
import type { Rij } from './rijen.ts'

/** A row of a conference as the rules of the file read it from which it was convened. */
export const overlegVan = ({ id, staat, dag }: Rij<'overleg'>): OverlegFeit => ({
  ...{ id, dag },
  staat: staat as OverlegFeit['staat'],
})
