import { open, type Tx } from '../platform/db/tx.ts'
import type { Fg } from '../verwerking/maak-brief.ts'
import type { AardVanBrief } from '../wet/aard-van-brieven.ts'
import { fgKolom } from './fg.store.ts'

/** What the letter with the outcome is from a day on, and who decided so. */
export interface AardVanaf {
  readonly vanaf: string
  readonly uitkomst: AardVanBrief
  readonly door: string
}

/** What was set for this municipality from this very day; undefined when nothing was. */
export const vindAardVanaf = async (tx: Tx, gemeente: string, vanaf: string) => {
  const [rij] = await open(tx)<{ uitkomst: string; door: string }>(
    'select uitkomst, door from inrichting.aard_van_brief where gemeente = $1 and vanaf = $2',
    [gemeente, vanaf],
  )
  return rij
}

/** Sets what the letter with the outcome is from a day on; what was set for that day is replaced. */
export const zetAardVanaf = async (
  tx: Tx,
  gemeente: string,
  { vanaf, uitkomst, door }: AardVanaf,
): Promise<void> => {
  await open(tx)(
    `insert into inrichting.aard_van_brief (gemeente, vanaf, uitkomst, door) values ($1, $2, $3, $4)
     on conflict (gemeente, vanaf) do update set uitkomst = excluded.uitkomst, door = excluded.door`,
    [gemeente, vanaf, uitkomst, door],
  )
}

/** The name of a municipality, and what its letter with the outcome is on this day; null when it did not say. */
export const vindBriefkop = async (tx: Tx, code: string, op: string) => {
  const [rij] = await open(tx)<{ naam: string; fg: Fg | null; aard: AardVanBrief | null }>(
    `select naam, ${fgKolom}, (select uitkomst from inrichting.aard_van_brief a
       where a.gemeente = g.code and a.vanaf <= $2 order by a.vanaf desc limit 1) as aard
     from inrichting.gemeente g where code = $1`,
    [code, op],
  )
  return rij
}
