import { csrfToken } from '../platform/identity/csrf.ts'
import type { Session } from '../platform/identity/session.ts'
import { isRol, type Rol } from '../wet/rollen.ts'

/** Who acts: one person in one pet and one municipality, with the session they are in (moments in ms since 1970). */
export interface Wie {
  readonly gebruikerId: string
  readonly naam: string
  readonly petId: string
  readonly gemeente: string
  readonly gemeenteNaam: string
  readonly rol: Rol
  /** The party a professional acts for, otherwise the employer. */
  readonly organisatieId: string
  readonly isAmbtenaar: boolean
  /** The other petten of this person here: never tested by the road, what awaits in them is only counted. */
  readonly anderePetten: readonly {
    readonly petId: string
    readonly rol: Rol
    readonly organisatieId: string
  }[]
  /** The teams this person is in today, here. */
  readonly teams: readonly string[]
  readonly sessie: { readonly csrf: string; readonly idleEnds: number; readonly absoluteEnds: number }
}

/** A system of a party: it acts for one organisation in one municipality, and has no session, no other petten and no teams. */
export interface Systeem
  extends Pick<
    Wie,
    'gebruikerId' | 'naam' | 'petId' | 'gemeente' | 'gemeenteNaam' | 'rol' | 'organisatieId' | 'isAmbtenaar'
  > {
  readonly systeem: true
}

/** What the middleware puts in the context: the session, and who acts once a pet is chosen; or the system that acts. */
export interface IdentiteitEnv {
  Variables: { sessie: Session | null; wie: Wie | null; systeem: Systeem | null }
}

/** Who acts in this session; null without a pet whose mandate runs today, or with a role we do not know. */
export const wieVan = (sessie: Session | null): Wie | null => {
  if (!sessie?.pet || !isRol(sessie.pet.rol)) return null
  const { userId, name, isOfficial, employerId, pet, otherPets, teams } = sessie
  return {
    gebruikerId: userId,
    naam: name,
    petId: pet.id,
    gemeente: pet.gemeente,
    gemeenteNaam: pet.gemeenteNaam,
    rol: sessie.pet.rol,
    organisatieId: pet.organisatieId ?? employerId,
    isAmbtenaar: isOfficial,
    anderePetten: otherPets.flatMap(({ id, rol, organisatieId }) =>
      isRol(rol) ? [{ petId: id, rol, organisatieId: organisatieId ?? employerId }] : [],
    ),
    teams,
    sessie: { csrf: csrfToken(sessie.csrf), idleEnds: sessie.idleEnds, absoluteEnds: sessie.absoluteEnds },
  }
}
