import { open, openLast, type Tx } from '../db/tx.ts'

/** A session with its user and its pet, as one query loads it. */
export interface SessionRow {
  readonly gebruiker_id: string
  readonly naam: string
  readonly organisatie_id: string
  readonly is_gemeenteambtenaar: boolean
  readonly begonnen_op: Date
  readonly laatst_gezien: Date
  readonly verloopt_op: Date
  readonly csrf: Buffer
  readonly pet_id: string | null
  readonly gemeente: string | null
  readonly gemeente_naam: string | null
  readonly rol: string | null
  readonly mandaat: string | null
  readonly pet_organisatie_id: string | null
  /** What else the same user may be in the municipality of the pet. */
  readonly andere_petten: readonly { id: string; rol: string; organisatie_id: string | null }[]
  /** The teams of the user in the municipality of the pet. */
  readonly teams: readonly string[]
}

/** The moments by which a session is judged; `today` is a day in the Netherlands. */
export interface Moments {
  readonly now: Date
  /** Seen before this: idle too long. */
  readonly idleSince: Date
  /** Seen before this: write down that it was seen again. */
  readonly touchBefore: Date
  readonly today: string
}

/** Loads a living session with user and pet (only while its mandate runs), and touches it: the one and last statement of its transaction. */
export const selectSession = async (tx: Tx, id: Buffer, at: Moments): Promise<SessionRow | undefined> => {
  const [row] = await openLast(tx)<SessionRow>(
    `with levend as (
       select * from inrichting.sessie where id = $1 and verloopt_op > $2 and laatst_gezien > $3
     ), gezien as (
       update inrichting.sessie set laatst_gezien = $2
       where id = $1 and verloopt_op > $2 and laatst_gezien > $3 and laatst_gezien < $4
       returning laatst_gezien
     )
     select s.gebruiker_id, u.naam, u.organisatie_id, u.is_gemeenteambtenaar, s.begonnen_op, s.verloopt_op, s.csrf,
            coalesce((select laatst_gezien from gezien), s.laatst_gezien) as laatst_gezien,
            p.id as pet_id, p.gemeente, g.naam as gemeente_naam, p.rol, p.mandaat,
            p.organisatie_id as pet_organisatie_id,
            (select coalesce(json_agg(json_build_object('id', a.id, 'rol', a.rol, 'organisatie_id', a.organisatie_id)
               order by a.rol, a.id), '[]')
             from inrichting.pet a
             where a.gebruiker_id = s.gebruiker_id and a.gemeente = p.gemeente and a.id <> p.id
               and a.van <= $5 and (a.tot is null or a.tot > $5)) as andere_petten,
            (select coalesce(json_agg(distinct l.team_id), '[]')
             from inrichting.teamlid l
             where l.gebruiker_id = s.gebruiker_id and l.gemeente = p.gemeente
               and l.van <= $5 and (l.tot is null or l.tot > $5)) as teams
     from levend s
     join inrichting.gebruiker u on u.id = s.gebruiker_id
     left join (inrichting.pet p join inrichting.gemeente g on g.code = p.gemeente and g.live)
       on p.gemeente = s.pet_gemeente and p.id = s.pet_id
       and p.gebruiker_id = s.gebruiker_id and p.van <= $5 and (p.tot is null or p.tot > $5)`,
    [id, at.now, at.idleSince, at.touchBefore, at.today],
  )
  return row
}

/** Whose a session was, living or ended, as long as the row is there. */
export const selectFormerSession = async (tx: Tx, id: Buffer) => {
  const [row] = await open(tx)<{ gebruiker_id: string; csrf: Buffer; pet_gemeente: string | null }>(
    'select gebruiker_id, csrf, pet_gemeente from inrichting.sessie where id = $1',
    [id],
  )
  return row
}

/** Writes a new session. */
export const insertSession = async (
  tx: Tx,
  row: { id: Buffer; userId: string; now: Date; ends: Date; csrf: Buffer; idToken: Buffer | null },
): Promise<void> => {
  await open(tx)(
    `insert into inrichting.sessie (id, gebruiker_id, begonnen_op, laatst_gezien, verloopt_op, csrf, id_token)
     values ($1, $2, $3, $3, $4, $5, $6)`,
    [row.id, row.userId, row.now, row.ends, row.csrf, row.idToken],
  )
}

/** Puts the session in a pet, if it is the user's own, its mandate runs on `today` and its municipality is live. False otherwise. */
export const updateSessionPet = async (
  tx: Tx,
  id: Buffer,
  pet: { gemeente: string; id: string },
  today: string,
): Promise<boolean> => {
  const rows = await open(tx)(
    `update inrichting.sessie s set pet_gemeente = p.gemeente, pet_id = p.id
     from inrichting.pet p join inrichting.gemeente g on g.code = p.gemeente and g.live
     where s.id = $1 and p.gemeente = $2 and p.id = $3 and p.gebruiker_id = s.gebruiker_id
       and p.van <= $4 and (p.tot is null or p.tot > $4)
     returning s.id`,
    [id, pet.gemeente, pet.id, today],
  )
  return rows.length === 1
}

/** Gives the session another id (a new token), with the ID token sealed anew under it. */
export const updateSessionId = async (tx: Tx, from: Buffer, to: Buffer, idToken: Buffer | null) => {
  await open(tx)('update inrichting.sessie set id = $2, id_token = $3 where id = $1', [from, to, idToken])
}

/** The sealed ID token of a session, needed to sign out at the provider. */
export const selectIdToken = async (tx: Tx, id: Buffer): Promise<Buffer | null> => {
  const [row] = await open(tx)<{ id_token: Buffer | null }>(
    'select id_token from inrichting.sessie where id = $1 for update',
    [id],
  )
  return row?.id_token ?? null
}

/** Marks a living session as seen now. */
export const touchSession = async (tx: Tx, id: Buffer, now: Date): Promise<void> => {
  await open(tx)('update inrichting.sessie set laatst_gezien = $2 where id = $1 and laatst_gezien < $2', [
    id,
    now,
  ])
}

/** Removes the session; answers with its sealed ID token. */
export const deleteSession = async (tx: Tx, id: Buffer): Promise<Buffer | null> => {
  const [row] = await open(tx)<{ id_token: Buffer | null }>(
    'delete from inrichting.sessie where id = $1 returning id_token',
    [id],
  )
  return row?.id_token ?? null
}
