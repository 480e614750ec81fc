import { open, type Tx } from '../platform/db/tx.ts'

/** How often something began or ended on one day 'yyyy-mm-dd'. */
export interface Afloopregel {
  readonly dag: string
  readonly soort: string
  readonly aantal: number
}

/** Counts on this day that a triage began or how a melding ended: no dossier, nobody's name (N-5.5.2-tel). */
export const telAfloop = async (tx: Tx, gemeente: string, dag: string, soort: string): Promise<void> => {
  await open(tx)(
    `insert into meldpunt.afloop_telling (gemeente, dag, soort, aantal) values ($1, $2, $3, 1)
     on conflict (gemeente, dag, soort) do update set aantal = meldpunt.afloop_telling.aantal + 1`,
    [gemeente, dag, soort],
  )
}

/** Takes back what was counted on this day, of a melding that did not end after all. */
export const telAfloopTerug = async (tx: Tx, gemeente: string, dag: string, soort: string): Promise<void> => {
  await open(tx)(
    `update meldpunt.afloop_telling set aantal = greatest(aantal - 1, 0)
     where gemeente = $1 and dag = $2 and soort = $3`,
    [gemeente, dag, soort],
  )
}

/** What began and ended in a municipality from `van` up to and including `tot`, by day and kind; nothing that is none. */
export const leesAfloop = (
  tx: Tx,
  gemeente: string,
  van: string,
  tot: string,
): Promise<readonly Afloopregel[]> =>
  open(tx)<Afloopregel>(
    `select dag::text as dag, soort, aantal from meldpunt.afloop_telling
     where gemeente = $1 and dag between $2 and $3 and aantal > 0 order by dag, soort`,
    [gemeente, van, tot],
  )
