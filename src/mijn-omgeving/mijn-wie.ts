import type { PersonSession } from '../platform/identity/person-session.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { isRol, type Rol } from '../wet/rollen.ts'

/** Who comes for himself, without a name: the dossier knows it. */
export const wieVoorZich = (persoon: string, gemeente: string, rol: Rol): Wie => ({
  ...{ gebruikerId: persoon, petId: persoon, naam: '', gemeente, rol },
  isAmbtenaar: false,
})

/** Who acts in this session. Throws for a role that nobody knows. */
export const wieVanSessie = ({ person, gemeente, role }: PersonSession): Wie => {
  if (!isRol(role)) throw new Error('a session with a role that does not exist')
  return wieVoorZich(person, gemeente, role)
}
