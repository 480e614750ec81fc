import { open, type Tx } from '../db/tx.ts'

/** What is kept, sealed, and for whom: `owner` is a digest that names no one. */
export interface KeptRow {
  readonly id: Buffer
  readonly owner: Buffer
  /** Of a form under way, which form: the same in every session of its writer. Null for a post that waits. */
  readonly form: Buffer | null
  /** Code of the municipality; null for who works in none yet. */
  readonly gemeente: string | null
  readonly now: Date
  readonly expires: Date
  readonly sealed: Buffer
}

/** How many rows one owner, and one municipality, may have. */
export interface Quota {
  readonly perOwner: number
  readonly perGemeente: number
}

/** Keeps a row, instead of the one with the same id; what is past its time goes, and what is over the quota, the oldest first. */
export const keepRow = async (
  tx: Tx,
  { id, owner, form, gemeente, now, expires, sealed }: KeptRow,
  quota: Quota,
): Promise<void> => {
  const query = open(tx)
  await query(
    `insert into inrichting.aangehouden_post (id, van, gemeente, verloopt_op, inhoud, vorm) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set verloopt_op = excluded.verloopt_op, inhoud = excluded.inhoud`,
    [id, owner, gemeente, expires, sealed, form],
  )
  // Rows that another transaction is removing already are left to it.
  await query(
    `delete from inrichting.aangehouden_post where id in (
       select id from inrichting.aangehouden_post where verloopt_op <= $1 limit 100 for update skip locked)`,
    [now],
  )
  for (const [column, value, most] of [
    ['van', owner, quota.perOwner],
    ['gemeente', gemeente, quota.perGemeente],
  ] as const)
    await query(
      `delete from inrichting.aangehouden_post where id in (
         select id from inrichting.aangehouden_post where ${column} = $1
         order by verloopt_op desc, (id = $2) desc offset $3 for update skip locked)`,
      [value, id, most],
    )
}

/** The sealed row, while it is not past its time. */
export const selectHeldPost = async (tx: Tx, id: Buffer, now: Date): Promise<Buffer | undefined> => {
  const [row] = await open(tx)<{ inhoud: Buffer }>(
    'select inhoud from inrichting.aangehouden_post where id = $1 and verloopt_op > $2',
    [id, now],
  )
  return row?.inhoud
}

/** Removes a row for good. */
export const deleteHeldPost = async (tx: Tx, id: Buffer): Promise<void> => {
  await open(tx)('delete from inrichting.aangehouden_post where id = $1', [id])
}

/** Removes one form under way, out of every session that kept it. */
export const deleteHeldForm = async (tx: Tx, form: Buffer): Promise<void> => {
  await open(tx)('delete from inrichting.aangehouden_post where vorm = $1', [form])
}
