import { open, type Tx } from '../platform/db/tx.ts'

/** People who share their work. */
export interface Team {
  readonly gemeente: string
  readonly id: string
  readonly naam: string
}

/** Somebody of a team from `van` until `tot`: on the day `tot` itself he no longer is. */
export interface Teamlid {
  readonly gemeente: string
  readonly id: string
  readonly teamId: string
  readonly gebruikerId: string
  readonly van: string
  readonly tot?: string
}

/** Registers a team; does nothing when the id is there already. */
export const registreerTeam = async (tx: Tx, { gemeente, id, naam }: Team): Promise<void> => {
  await open(tx)(
    'insert into inrichting.team (gemeente, id, naam) values ($1, $2, $3) on conflict (gemeente, id) do nothing',
    [gemeente, id, naam],
  )
}

/** Takes over how a team is called now. */
export const noemTeam = async (tx: Tx, { gemeente, id, naam }: Team): Promise<void> => {
  await open(tx)('update inrichting.team set naam = $3 where gemeente = $1 and id = $2', [gemeente, id, naam])
}

/** Makes somebody of the team; does nothing when the id is there already. */
export const registreerTeamlid = async (tx: Tx, lid: Teamlid): Promise<void> => {
  await open(tx)(
    `insert into inrichting.teamlid (gemeente, id, team_id, gebruiker_id, van, tot)
     values ($1, $2, $3, $4, $5, $6) on conflict (gemeente, id) do nothing`,
    [lid.gemeente, lid.id, lid.teamId, lid.gebruikerId, lid.van, lid.tot ?? null],
  )
}

/** Ends that somebody is of a team, from the day `op` on. */
export const beeindigTeamlid = async (tx: Tx, gemeente: string, id: string, op: string): Promise<void> => {
  await open(tx)(
    `update inrichting.teamlid set tot = greatest(van, $3::date)
     where gemeente = $1 and id = $2 and (tot is null or tot > $3)`,
    [gemeente, id, op],
  )
}

/** The ids of the teamleiders of a team on the day `op`; of the whole municipality for a case of no team. */
export const teamleidersVan = async (
  tx: Tx,
  gemeente: string,
  team: string | null,
  op: string,
): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    `select distinct t.gebruiker_id as id from inrichting.pet t
     where t.gemeente = $1 and t.rol = 'teamleider' and t.van <= $3 and (t.tot is null or t.tot > $3)
       and ($2::uuid is null or exists (
         select 1 from inrichting.teamlid l
         where l.gemeente = $1 and l.team_id = $2 and l.gebruiker_id = t.gebruiker_id
           and l.van <= $3 and (l.tot is null or l.tot > $3)))
     order by 1`,
    [gemeente, team, op],
  )
  return rijen.map(({ id }) => id)
}
