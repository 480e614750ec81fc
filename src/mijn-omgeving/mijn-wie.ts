import { textClaim } from '../platform/identity/claims.ts'
import type { SignedIn } from '../platform/identity/oidc-client.ts'
import type { PersonSession } from '../platform/identity/person-session.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { isRol, type Rol } from '../wet/rollen.ts'
import type { Broker } from './mijn-deps.ts'

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

/** Whose number DigiD gave, and in which role he comes: for himself, or for who is represented. */
export const wieKomt = (
  { namensClaim }: Broker,
  { subject, claims }: SignedIn,
): { bsn: string; rol: Rol } => {
  const namens = namensClaim === undefined ? undefined : textClaim(claims, namensClaim)
  const bsn = (namens ?? subject).padStart(9, '0')
  return { bsn, rol: namens === undefined ? 'betrokkene' : 'vertegenwoordiger' }
}
