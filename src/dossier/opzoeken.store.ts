import { open, type Tx } from '../platform/db/tx.ts'

/** A dossier in which somebody is, by the pseudonym of its own compartment. */
export interface DossierVan {
  readonly pseudoniem: string
  readonly id: string
  readonly nummer: string
  readonly behandelaar: string | null
}

/** The dossiers of one compartment in which any of these people is: one query, whatever is asked. */
export const dossiersVan = (
  tx: Tx,
  schema: string,
  gemeente: string,
  pseudoniemen: readonly string[],
): Promise<readonly DossierVan[]> =>
  open(tx)<{ pseudoniem: string; id: string; nummer: string; behandelaar: string | null }>(
    `select distinct b.pseudoniem, d.id, d.nummer, d.behandelaar
     from ${schema}.betrokkene b
     join ${schema}.dossier d on d.gemeente = b.gemeente and d.id = b.dossier_id
     where b.gemeente = $1 and b.pseudoniem = any($2)
     order by d.nummer`,
    [gemeente, pseudoniemen],
  )

/** One place of somebody in a dossier. */
export interface PlaatsIn {
  readonly betrokkeneId: string
  readonly pseudoniem: string
  readonly dossierId: string
  readonly nummer: string
}

/** Every place that any of these people has in a dossier of one compartment; who is in a dossier twice has two. */
export const plaatsenVan = (
  tx: Tx,
  schema: string,
  gemeente: string,
  pseudoniemen: readonly string[],
): Promise<readonly PlaatsIn[]> =>
  open(tx)<PlaatsIn & Record<string, unknown>>(
    `select b.id as "betrokkeneId", b.pseudoniem, d.id as "dossierId", d.nummer
     from ${schema}.betrokkene b
     join ${schema}.dossier d on d.gemeente = b.gemeente and d.id = b.dossier_id
     where b.gemeente = $1 and b.pseudoniem = any($2)
     order by d.nummer, b.id`,
    [gemeente, pseudoniemen],
  )
