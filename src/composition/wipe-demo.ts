import pg from 'pg'
import { berichtenrij, gemeentenamen, inrichtingRol } from '../inrichting/index.ts'
import { compartimentNamen } from '../wet/compartimenten.ts'
import type { Parts } from './parts.ts'

/** What stays: users and parties, and the log, from which nothing goes before its term. */
const blijft = ['inrichting', 'logboek']
const schemas = compartimentNamen.filter((naam) => !blijft.includes(naam))

/** Tables whose rows have a key of their own. */
const metSleutel = (tabel: string): boolean => tabel.endsWith('.dossier') || tabel === 'personen.persoon'

const tabellenVan = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ tabel: string }>(
    `select format('%I.%I', schemaname, tablename) as tabel from pg_tables where schemaname = any($1)`,
    [schemas],
  )
  return rows.map(({ tabel }) => tabel)
}

const sleutelsVan = async (client: pg.Client, tabellen: readonly string[]): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const tabel of tabellen.filter(metSleutel)) {
    const { rows } = await client.query<{ id: string }>(`select id from ${tabel}`)
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

const leegmaken = async (client: pg.Client, codes: readonly string[]): Promise<readonly string[]> => {
  const tabellen = await tabellenVan(client)
  const ids: string[] = []
  await client.query('begin')
  if (tabellen.length > 0) await client.query(`lock table ${tabellen.join(', ')} in access exclusive mode`)
  for (const code of codes) {
    await client.query(`set local samenspraak.gemeente = '${code}'`)
    ids.push(...(await sleutelsVan(client, tabellen)))
    await client.query('update inrichting.gemeente set live = false, live_sinds = null where code = $1', [
      code,
    ])
  }
  if (tabellen.length > 0) await client.query(`truncate ${tabellen.join(', ')}`)
  await client.query('truncate inrichting.bericht, inrichting.berichtwacht, inrichting.dagbericht')
  await client.query('delete from jobs.job where name = $1', [berichtenrij.name])
  await client.query('commit')
  return ids
}

/**
 * Empties every compartment of the demo and destroys the keys, so that nothing of it can be read again; its
 * municipalities are no longer live. Users, parties and the log stay; notices that
 * wait do not. Only for the embedded database.
 */
export const wipeDemo = async ({
  database,
  omgeving,
  sleutels,
}: Pick<Parts, 'database' | 'omgeving' | 'sleutels'>): Promise<void> => {
  if (!database.embedded) throw new Error('only a demo can be wiped')
  const namen = await omgeving.db.transaction({ role: inrichtingRol }, gemeentenamen)
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await sleutels.destroyKeys(await leegmaken(client, [...namen.keys()]))
  } finally {
    await client.end()
  }
}
