import { open, type Tx } from '../platform/db/tx.ts'

/** A dossier of which some tables have a key of their own. */
export interface MetSleutel {
  readonly id: string
  readonly sleutel: string
  /** It is in a state in which they have no use any more, or their day is over. */
  readonly voorbij: boolean
}

/** The dossiers of a municipality with such a key, as they stand on day `op` ('yyyy-mm-dd'). */
export const dossiersMetSleutel = (
  tx: Tx,
  schema: string,
  gemeente: string,
  vraag: {
    readonly kenmerk: string
    readonly dag: string
    readonly staten: readonly string[]
    readonly op: string
  },
): Promise<readonly MetSleutel[]> =>
  open(tx)<{ id: string; sleutel: string; voorbij: boolean }>(
    `select id, kenmerk->>$2 as sleutel, (not (staat = any($4)) or coalesce(kenmerk->>$3 < $5, true)) as voorbij
     from ${schema}.dossier where gemeente = $1 and kenmerk->>$2 is not null order by id`,
    [gemeente, vraag.kenmerk, vraag.dag, vraag.staten, vraag.op],
  )

/** Removes the rows of these tables of one dossier: nobody can read them any more. Gives how many there were. */
export const verwijderRijenVan = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  dossierId: string,
  tabellen: readonly string[],
): Promise<number> => {
  let aantal = 0
  for (const tabel of tabellen) {
    const sql = `delete from ${schema}.${tabel} where gemeente = $1 and dossier_id = $2 returning id`
    aantal += (await open(tx)(sql, [gemeente, dossierId])).length
  }
  return aantal
}
