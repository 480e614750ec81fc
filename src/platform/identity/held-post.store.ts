import { open, type Tx } from '../db/tx.ts'

/** Keeps the sealed post until `verloopt_op`. */
export const insertHeldPost = async (tx: Tx, id: Buffer, expires: Date, sealed: Buffer): Promise<void> => {
  await open(tx)('insert into inrichting.aangehouden_post (id, verloopt_op, inhoud) values ($1, $2, $3)', [
    id,
    expires,
    sealed,
  ])
}

/** The sealed post, while it is not past its time. */
export const selectHeldPost = async (tx: Tx, id: Buffer, now: Date): Promise<Buffer | undefined> => {
  const [row] = await open(tx)<{ inhoud: Buffer }>(
    'select inhoud from inrichting.aangehouden_post where id = $1 and verloopt_op > $2',
    [id, now],
  )
  return row?.inhoud
}

/** Removes a kept post for good. */
export const deleteHeldPost = async (tx: Tx, id: Buffer): Promise<void> => {
  await open(tx)('delete from inrichting.aangehouden_post where id = $1', [id])
}
