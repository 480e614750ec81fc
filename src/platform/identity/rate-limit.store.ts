import { open, type Tx } from '../db/tx.ts'

/** Counts one more in a window, and answers with how many there are: one statement, also for many at once. */
export const addToWindow = async (tx: Tx, key: Buffer, window: Date): Promise<number> => {
  const [row] = await open(tx)<{ aantal: number }>(
    `insert into inrichting.snelheid as s (sleutel, venster, aantal) values ($1, $2, 1)
     on conflict (sleutel, venster) do update set aantal = s.aantal + 1 returning s.aantal`,
    [key, window],
  )
  return row?.aantal ?? Number.POSITIVE_INFINITY
}
