import pg from 'pg'

/** What a test of an act looks at behind the program's back: rows as the database has them, and the last log lines. */
export const rijenLezer = async (superUrl: string) => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  const rijen = async (
    sql: string,
    waarden: readonly unknown[] = [],
  ): Promise<readonly Record<string, unknown>[]> => (await client.query(sql, [...waarden])).rows
  return {
    rijen,
    /** The columns of the one row with this id. */
    rij: async (tabel: string, id: string) =>
      (await rijen(`select * from ${tabel} where id = $1`, [id]))[0] ?? {},
    /** The last audit line. */
    audit: async () => (await rijen('select * from logboek.audit order by id desc limit 1'))[0] ?? {},
    /** How many persons the log names for the last act. */
    gelogd: async (): Promise<number> => {
      const sql = `select count(data_subject_id)::int n from logboek.ldv
        where trace_id = (select trace_id from logboek.audit order by id desc limit 1)`
      return Number((await rijen(sql))[0]?.n)
    },
    /** In how many rows of these tables the words can be read. */
    leesbaar: async (tabellen: readonly string[], woorden: string): Promise<number> => {
      const delen = tabellen.map(
        (tabel) => `select 1 from ${tabel} where position(convert_to($1, 'utf8') in inhoud) > 0`,
      )
      return (await rijen(delen.join(' union all '), [woorden])).length
    },
    close: () => client.end(),
  }
}

export type RijenLezer = Awaited<ReturnType<typeof rijenLezer>>
