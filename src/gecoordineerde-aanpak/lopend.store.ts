import { open, type Tx } from '../platform/db/tx.ts'

/** A running aanpak as the college may look for one: no content and nobody's name. Days are 'yyyy-mm-dd'. */
export interface LopendeRij {
  readonly id: string
  readonly nummer: string
  readonly staat: string
  readonly coordinator: string | null
  readonly aangewezen_op: string | null
  readonly gestart_op: string | null
  /** The day of the last recorded progress. */
  readonly voortgang_op: string | null
  /** The pseudonyms of its clients: whose data were looked at, for the log. */
  readonly clienten: readonly string[]
}

/** Which running ones: in these states and, when asked for, with exactly this number. */
export interface Lopendvraag {
  readonly gemeente: string
  readonly staten: readonly string[]
  readonly nummer: string | null
}

const welke = 'd.gemeente = $1 and d.staat = any($2) and ($3::text is null or d.nummer = $3)'
const waarden = ({ gemeente, staten, nummer }: Lopendvraag) => [gemeente, staten, nummer]

/** How many there are. */
export const telLopende = async (tx: Tx, vraag: Lopendvraag): Promise<number> => {
  const sql = `select count(*)::int as aantal from coordinatie.dossier d where ${welke}`
  const [rij] = await open(tx)<{ aantal: number }>(sql, waarden(vraag))
  return rij?.aantal ?? 0
}

/** At most `hoogstens` of them after the first `overslaan`; those without progress for longest come first. */
export const leesLopende = (
  tx: Tx,
  vraag: Lopendvraag,
  { overslaan, hoogstens }: { readonly overslaan: number; readonly hoogstens: number },
): Promise<readonly LopendeRij[]> =>
  open(tx)<LopendeRij & Record<string, unknown>>(
    `select d.id, d.nummer, d.staat, d.behandelaar as coordinator, d.verzocht_op::text as aangewezen_op,
       d.gestart_op::text as gestart_op, v.op::text as voortgang_op,
       array(select b.pseudoniem::text from coordinatie.betrokkene b
         where b.gemeente = d.gemeente and b.dossier_id = d.id and b.hoedanigheid = 'client') as clienten
     from coordinatie.dossier d
     left join lateral (
       select max(g.datum) as op from coordinatie.gebeurtenis g
       where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'voortgang'
     ) v on true
     where ${welke}
     order by coalesce(v.op, d.gestart_op, d.verzocht_op), d.id
     limit $4 offset $5`,
    [...waarden(vraag), hoogstens, overslaan],
  )
