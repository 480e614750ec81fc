import { open, openLast, type Tx } from '../db/tx.ts'

/** The session of somebody without an account: who it is only as an id that means something in one place. */
export interface PersonSessionRow {
  readonly gemeente: string
  readonly persoon: string
  readonly rol: string
  readonly csrf: Buffer
  readonly laatst_gezien: Date
  readonly verloopt_op: Date
}

/** Writes a new session. */
export const insertPersonSession = async (
  tx: Tx,
  row: Pick<PersonSessionRow, 'gemeente' | 'persoon' | 'rol' | 'csrf'> & {
    readonly id: Buffer
    readonly now: Date
    readonly ends: Date
    readonly idToken: Buffer
  },
): Promise<void> => {
  await open(tx)(
    `insert into inrichting.mijn_sessie
       (id, gemeente, persoon, rol, csrf, begonnen_op, laatst_gezien, verloopt_op, id_token)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
    [row.id, row.gemeente, row.persoon, row.rol, row.csrf, row.now, row.ends, row.idToken],
  )
}

/** A session with the name of its municipality, and how people reach those who help (as it was set up). */
export interface LoadedPersonSession extends PersonSessionRow {
  readonly gemeente_naam: string
  readonly hulp: unknown
  readonly fg: { readonly naam: string; readonly telefoon: string } | null
}

/** Loads a living session and marks it as seen now: the one and last statement of its transaction. */
export const selectPersonSession = async (
  tx: Tx,
  id: Buffer,
  { now, idleSince }: { readonly now: Date; readonly idleSince: Date },
): Promise<LoadedPersonSession | undefined> => {
  const [row] = await openLast(tx)<LoadedPersonSession & Record<string, unknown>>(
    `update inrichting.mijn_sessie s set laatst_gezien = greatest(s.laatst_gezien, $2)
     from inrichting.gemeente g
     where s.id = $1 and s.verloopt_op > $2 and s.laatst_gezien > $3 and g.code = s.gemeente and g.live
     returning s.gemeente, s.persoon, s.rol, s.csrf, s.laatst_gezien, s.verloopt_op, g.naam as gemeente_naam, g.hulp,
       case when g.fg_naam is not null then json_build_object('naam', g.fg_naam, 'telefoon', g.fg_telefoon) end as fg`,
    [id, now, idleSince],
  )
  return row
}

/** Removes a session; answers with its sealed ID token. */
export const deletePersonSession = async (tx: Tx, id: Buffer): Promise<Buffer | undefined> => {
  const [row] = await open(tx)<{ id_token: Buffer }>(
    'delete from inrichting.mijn_sessie where id = $1 returning id_token',
    [id],
  )
  return row?.id_token
}
