import { open, type Tx } from '../platform/db/tx.ts'

/** A row with an id of its own, in the municipality it is of. */
export interface Gevonden {
  readonly gemeente: string
  readonly id: string
}

/** Which of these ids are still a dossier, in any municipality and in which schema: one question; role `samenspraak_vernietiging`. */
export const dossiersMetId = <S extends string>(
  tx: Tx,
  schemas: readonly S[],
  ids: readonly string[],
): Promise<readonly (Gevonden & { readonly schema: S })[]> => {
  const delen = schemas.map(
    (schema) =>
      `(select gemeente, id, '${schema}' as schema from ${schema}.dossier where id = any($1::uuid[]) order by 1, 2)`,
  )
  return open(tx)<{ gemeente: string; id: string; schema: S }>(delen.join(' union all '), [ids])
}

/** The dossiers of a schema that may not be kept on this day ('yyyy-mm-dd') any more, of all municipalities; role `samenspraak_vernietiging`. */
export const dossiersVoorbij = (tx: Tx, schema: string, dag: string): Promise<readonly Gevonden[]> =>
  open(tx)<{ gemeente: string; id: string }>(
    `select gemeente, id from ${schema}.dossier where vernietigen_op <= $1 order by gemeente, id`,
    [dag],
  )

/** The pseudonyms of everyone in a dossier, each once. */
export const pseudoniemenIn = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  dossierId: string,
): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ pseudoniem: string }>(
    `select distinct pseudoniem from ${schema}.betrokkene where gemeente = $1 and dossier_id = $2`,
    [gemeente, dossierId],
  )
  return rijen.map(({ pseudoniem }) => pseudoniem)
}

/** Whether a dossier of this compartment knows the person with this pseudonym of its own. */
export const isInDossier = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  pseudoniem: string,
): Promise<boolean> =>
  (
    await open(tx)(`select 1 from ${schema}.betrokkene where gemeente = $1 and pseudoniem = $2 limit 1`, [
      gemeente,
      pseudoniem,
    ])
  ).length > 0

/**
 * Removes a dossier with every row of `tabellen` (of the same compartment) that belongs to it; gives false when it was
 * not there any more. Role `samenspraak_vernietiging`.
 */
export const verwijderDossier = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  id: string,
  tabellen: readonly string[],
): Promise<boolean> => {
  for (const tabel of tabellen)
    await open(tx)(`delete from ${schema}.${tabel} where gemeente = $1 and dossier_id = $2`, [gemeente, id])
  const weg = await open(tx)(
    `delete from ${schema}.dossier where gemeente = $1 and id = $2 returning gemeente`,
    [gemeente, id],
  )
  return weg.length > 0
}

/** What of a dossier stands in the clear and says how long it holds something up. */
export interface Stand {
  readonly staat: string
  readonly verzocht_op: string
  readonly einde_op: string | null
  readonly kenmerk: Readonly<Record<string, unknown>>
}

/** How the dossiers of a schema stand that know one of these pseudonyms, but for the one with id `behalve`; role `samenspraak_vernietiging`. */
export const standenVan = (
  tx: Tx,
  schema: string,
  gemeente: string,
  pseudoniemen: readonly string[],
  behalve: string,
): Promise<readonly Stand[]> =>
  open(tx)<Stand & Record<string, unknown>>(
    `select staat, verzocht_op::text, einde_op::text, kenmerk from ${schema}.dossier
     where gemeente = $1 and id <> $2 and id in (
       select dossier_id from ${schema}.betrokkene where gemeente = $1 and pseudoniem = any($3::uuid[]))`,
    [gemeente, behalve, pseudoniemen],
  )
