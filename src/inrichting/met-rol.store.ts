import { open, type Tx } from '../platform/db/tx.ts'
import type { Rol } from '../wet/rollen.ts'

/** Somebody with a running pet of a role in a municipality. */
interface MetRol {
  readonly gebruikerId: string
  readonly naam: string
}

/** Everybody who works in this role in this municipality on the day `op`, by name; nothing of teams. */
export const metRolVan = async (
  tx: Tx,
  gemeente: string,
  rol: Rol,
  op: string,
): Promise<readonly MetRol[]> => {
  const rijen = await open(tx)<MetRol & Record<string, unknown>>(
    `select distinct u.id as "gebruikerId", u.naam from inrichting.pet t
     join inrichting.gebruiker u on u.id = t.gebruiker_id
     where t.gemeente = $1 and t.rol = $2 and t.van <= $3 and (t.tot is null or t.tot > $3)`,
    [gemeente, rol, op],
  )
  return rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/** Everybody who works in the portal for this organisation in this municipality on the day `op`, by name. */
export const mensenVanOrganisatie = async (
  tx: Tx,
  gemeente: string,
  organisatieId: string,
  op: string,
): Promise<readonly MetRol[]> => {
  const rijen = await open(tx)<MetRol & Record<string, unknown>>(
    `select distinct u.id as "gebruikerId", u.naam from inrichting.pet t
     join inrichting.gebruiker u on u.id = t.gebruiker_id
     where t.gemeente = $1 and t.rol = 'partijmedewerker' and coalesce(t.organisatie_id, u.organisatie_id) = $2
       and t.van <= $3 and (t.tot is null or t.tot > $3)`,
    [gemeente, organisatieId, op],
  )
  return rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}
