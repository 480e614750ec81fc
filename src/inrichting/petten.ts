import { vandaag } from '../platform/clock/clock.ts'
import { identityRole, type Session } from '../platform/identity/session.ts'
import type { Identiteit } from './identiteit.ts'
import { type PetKeuze, pettenVan } from './pet.store.ts'

export type { PetKeuze }

/** How a form names a pet. */
export const petWaarde = ({ gemeente, id }: { gemeente: string; id: string }): string => `${gemeente}.${id}`

/** The pet a form names; undefined when it has not the shape of one. */
export const petUitWaarde = (waarde: unknown): { gemeente: string; id: string } | undefined => {
  const [, gemeente, id] =
    /^([0-9]{4})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(String(waarde)) ?? []
  return gemeente === undefined || id === undefined ? undefined : { gemeente, id }
}

/** The running petten of who is signed in, in all municipalities. */
export const eigenPetten = (deps: Identiteit, sessie: Session): Promise<PetKeuze[]> =>
  deps.db.transaction({ role: identityRole }, (tx) => pettenVan(tx, sessie.userId, vandaag(deps.calendar)))
