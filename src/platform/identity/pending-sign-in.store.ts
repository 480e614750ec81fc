import { open, type Tx } from '../db/tx.ts'

/** Keeps what a sign-in needs when the browser comes back. */
export const insertPending = async (tx: Tx, id: Buffer, expires: Date, sealed: Buffer): Promise<void> => {
  await open(tx)('insert into inrichting.aanmelding (id, verloopt_op, inhoud) values ($1, $2, $3)', [
    id,
    expires,
    sealed,
  ])
}

/** Takes the sign-in out of the table, so that a second answer with the same state finds nothing. */
export const takePending = async (tx: Tx, id: Buffer, now: Date): Promise<Buffer | undefined> => {
  const [row] = await open(tx)<{ inhoud: Buffer; geldig: boolean }>(
    'delete from inrichting.aanmelding where id = $1 returning inhoud, verloopt_op > $2 as geldig',
    [id, now],
  )
  return row?.geldig ? row.inhoud : undefined
}
