import { open, type Tx } from '../platform/db/tx.ts'
import type { Telsoort } from '../wet/melding.ts'

/** How many calls of one kind there were on one day 'yyyy-mm-dd'. */
export interface Telregel {
  readonly dag: string
  readonly soort: Telsoort
  readonly aantal: number
}

/** Counts a call of this kind on this day: no moment, nobody's name, not who counted (N-5.5.2-tel). */
export const telGesprek = async (tx: Tx, gemeente: string, dag: string, soort: string): Promise<void> => {
  await open(tx)(
    `insert into meldpunt.telling (gemeente, dag, soort, aantal) values ($1, $2, $3, 1)
     on conflict (gemeente, dag, soort) do update set aantal = meldpunt.telling.aantal + 1`,
    [gemeente, dag, soort],
  )
}

/** What was counted in a municipality from `van` up to and including `tot`, by day and kind. */
export const leesTelling = (
  tx: Tx,
  gemeente: string,
  van: string,
  tot: string,
): Promise<readonly Telregel[]> =>
  open(tx)<Telregel>(
    `select dag::text as dag, soort, aantal from meldpunt.telling
     where gemeente = $1 and dag between $2 and $3 order by dag, soort`,
    [gemeente, van, tot],
  )
