import { open, type Tx } from '../platform/db/tx.ts'
import { type PartijRij, partijenSql } from './partij.store.ts'

/** The parties of a municipality in alphabetical order and the names of these users by id, in one query. */
export const partijenEnNamen = async (
  tx: Tx,
  gemeente: string,
  gebruikers: readonly string[],
): Promise<{ readonly partijen: readonly PartijRij[]; readonly namen: ReadonlyMap<string, string> }> => {
  const [rij] = await open(tx)<{ partijen: PartijRij[]; namen: { id: string; naam: string }[] }>(
    `select (select coalesce(json_agg(p), '[]') from (${partijenSql}) p) as partijen,
       (select coalesce(json_agg(u), '[]') from (
          select id, naam from inrichting.gebruiker where id = any($2::uuid[])) u) as namen`,
    [gemeente, [...new Set(gebruikers)]],
  )
  return { partijen: rij?.partijen ?? [], namen: new Map(rij?.namen.map(({ id, naam }) => [id, naam])) }
}
