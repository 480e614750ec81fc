import { open, type Tx } from '../platform/db/tx.ts'
import { type MeldpuntInrichting, type Openingstijd, weekdagen } from './rules/meldpunt-open.ts'

interface Rij extends Omit<MeldpuntInrichting, 'uitvoerder' | 'openingstijden'> {
  readonly id: string
  readonly naam: string
  readonly eigen: boolean
  readonly tijden: readonly { readonly weekdag: number; readonly van: string; readonly tot: string }[] | null
}

/**
 * The meldpunt of a municipality; undefined when it was not set up: then say so, and show the numbers that always work.
 * One statement; readable where calls come in, before signing in, and where a municipality is set up.
 */
export const meldpuntInrichting = async (
  tx: Tx,
  gemeente: string,
): Promise<MeldpuntInrichting | undefined> => {
  const [rij] = await open(tx)<Rij>(
    `select o.id, o.naam, o.soort = 'gemeente' as eigen, b.telefoon, b.landelijk, b.crisisdienst,
       (select json_agg(json_build_object('weekdag', t.weekdag, 'van', t.van, 'tot', t.tot) order by t.weekdag, t.van)
        from inrichting.meldpunt_open t where t.gemeente = b.gemeente) as tijden
     from inrichting.meldpunt_bereik b join inrichting.organisatie o on o.id = b.organisatie_id
     where b.gemeente = $1`,
    [gemeente],
  )
  if (!rij) return undefined
  const { id, naam, eigen, tijden, ...rest } = rij
  return {
    ...rest,
    uitvoerder: { id, naam, eigen },
    openingstijden: (tijden ?? []).flatMap(({ weekdag, van, tot }) => {
      const dag = weekdagen[weekdag - 1]
      return dag ? [{ dag, van, tot }] : []
    }),
  }
}

/** What is written of a meldpunt. */
export interface MeldpuntBereik {
  readonly gemeente: string
  readonly uitvoerder: string
  readonly telefoon: string
  readonly landelijk?: string | undefined
  readonly crisisdienst?: string | undefined
  readonly openingstijden: readonly Openingstijd[]
}

/** Sets how the meldpunt is reached; what was there is replaced. */
export const zetMeldpunt = async (
  tx: Tx,
  { gemeente, uitvoerder, telefoon, landelijk, crisisdienst, openingstijden }: MeldpuntBereik,
): Promise<void> => {
  const query = open(tx)
  await query(
    `insert into inrichting.meldpunt_bereik (gemeente, organisatie_id, telefoon, landelijk, crisisdienst)
     values ($1, $2, $3, $4, $5)
     on conflict (gemeente) do update set organisatie_id = excluded.organisatie_id, telefoon = excluded.telefoon,
       landelijk = excluded.landelijk, crisisdienst = excluded.crisisdienst`,
    [gemeente, uitvoerder, telefoon, landelijk ?? null, crisisdienst ?? null],
  )
  await query('delete from inrichting.meldpunt_open where gemeente = $1', [gemeente])
  await query(
    `insert into inrichting.meldpunt_open (gemeente, weekdag, van, tot)
     select $1, * from unnest($2::int[], $3::text[], $4::text[])`,
    [
      gemeente,
      openingstijden.map(({ dag }) => weekdagen.indexOf(dag) + 1),
      openingstijden.map(({ van }) => van),
      openingstijden.map(({ tot }) => tot),
    ],
  )
}
