import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import type { OverlegFeit } from '../wet/casusoverleg.ts'
import { overlegstandOp } from '../wet/overlegstand.ts'
import type { Rij } from './rijen.ts'

/** A row of a conference as the rules of the file read it from which it was convened, on the day `vandaag`. */
export const overlegVan =
  (vandaag: string) =>
  ({ id, staat, dag }: Rij<'overleg'>): OverlegFeit => ({
    ...{ id, dag },
    staat: overlegstandOp(staat as OverlegFeit['staat'], dag, vandaag),
  })

/** An agreement of a conference as the rules of the file read it. */
export const overlegafspraakVan = ({ id, staat, partij_id, uiterlijk }: Rij<'overlegafspraak'>) => ({
  ...{ id, partijId: partij_id, uiterlijk },
  staat: staat as Afspraakstaat,
})
