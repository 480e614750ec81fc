import { open, type Tx } from '../db/tx.ts'

export const insertHeldPost = async (tx: Tx, id: Buffer, expires: Date, sealed: Buffer): Promise<void> => {
  await open(tx)('insert into inrichting.aangehouden_post (id, verloopt_op, inhoud) values ($1, $2, $3)', [
    id,
    expires,
    sealed,
  ])
}

export const selectHeldPost = async (tx: Tx, id: Buffer, now: Date): Promise<Buffer | undefined> => {
  const [row] = await open(tx)<{ inhoud: Buffer }>(
    'select inhoud from inrichting.aangehouden_post where id = $1 and verloopt_op > $2',
    [id, now],
  )
  return row?.inhoud
}

export const deleteHeldPost = async (tx: Tx, id: Buffer): Promise<void> => {
  await open(tx)('delete from inrichting.aangehouden_post where id = $1', [id])
}
