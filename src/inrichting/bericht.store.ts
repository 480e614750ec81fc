import { open, type Tx } from '../platform/db/tx.ts'

/** The role that finds an address and keeps when somebody got the last notice (migration 0009). */
export const berichtRol = 'samenspraak_bericht'

/** To whom a notice goes. */
export interface Ontvanger {
  readonly mail: string
  readonly gemeenteNaam: string
}

/**
 * The address of a worker who has a running pet of one of `rollen` on the day `op`, and whose employer or party is under
 * none of the `geheimen`; undefined without one, or without an address. Who answers for a party under one of them hears once that
 * something new waits (`nieuweVraag`), and is never reminded (N-5.4.2-2-vrz).
 */
export const vindOntvanger = async (
  tx: Tx,
  gemeente: string,
  gebruikerId: string,
  bij: {
    readonly op: string
    readonly rollen: readonly string[]
    readonly geheimen: readonly string[]
    readonly nieuweVraag: boolean
  },
): Promise<Ontvanger | undefined> => {
  const [rij] = await open(tx)<Ontvanger>(
    `select u.mail, g.naam as "gemeenteNaam"
     from inrichting.gebruiker u join inrichting.gemeente g on g.code = $1
     where u.id = $2 and u.mail is not null
       and exists (select from inrichting.pet t where t.gemeente = $1 and t.gebruiker_id = $2
         and t.rol = any($4) and t.van <= $3 and (t.tot is null or t.tot > $3))
       and (($6 and exists (select from inrichting.pet t where t.gemeente = $1 and t.gebruiker_id = $2
           and t.rol = 'partijmedewerker' and t.van <= $3 and (t.tot is null or t.tot > $3)))
         or not exists (select from inrichting.partij p where p.gemeente = $1 and p.regime = any($5)
           and (p.organisatie_id = u.organisatie_id or p.organisatie_id in (select t.organisatie_id
             from inrichting.pet t where t.gemeente = $1 and t.gebruiker_id = $2))))`,
    [gemeente, gebruikerId, bij.op, bij.rollen, bij.geheimen, bij.nieuweVraag],
  )
  return rij
}

/**
 * Claims the one notice of this hour for the job `taak`, by the clock of the database that all processes share. True when
 * it may be sent now: the last one is an hour old, or this job claimed before and was cut off.
 */
export const claimBericht = async (tx: Tx, gemeente: string, gebruikerId: string, taak: string) => {
  const rijen = await open(tx)(
    `insert into inrichting.bericht (gemeente, gebruiker_id, op, taak) values ($1, $2, now(), $3)
     on conflict (gemeente, gebruiker_id) do update set op = excluded.op, taak = excluded.taak
       where bericht.taak = excluded.taak or bericht.op <= now() - interval '1 hour'
     returning 1`,
    [gemeente, gebruikerId, taak],
  )
  return rijen.length > 0
}

/** The last notice: when, whether it was sent, and in how many seconds the next one may go. */
export const laatsteBericht = async (tx: Tx, gemeente: string, gebruikerId: string) => {
  const [rij] = await open(tx)<{ op: Date; verzonden: boolean; over: number }>(
    `select op, taak is null as verzonden,
       greatest(ceil(extract(epoch from op + interval '1 hour' - now())), 1)::int as over
     from inrichting.bericht where gemeente = $1 and gebruiker_id = $2`,
    [gemeente, gebruikerId],
  )
  return rij
}

/** The relay took the notice that `taak` claimed. */
export const meldVerzonden = async (tx: Tx, gemeente: string, gebruikerId: string, taak: string) => {
  await open(tx)(
    `update inrichting.bericht set taak = null where gemeente = $1 and gebruiker_id = $2 and taak = $3`,
    [gemeente, gebruikerId, taak],
  )
}

/** Forgets who got a notice more than a day ago; gives how many. */
export const vergeetBerichten = async (tx: Tx, gemeente: string): Promise<number> => {
  const rijen = await open(tx)(
    `delete from inrichting.bericht where gemeente = $1 and op < now() - interval '1 day' returning 1`,
    [gemeente],
  )
  await open(tx)(
    `delete from inrichting.berichtwacht where gemeente = $1 and op < now() - interval '2 days'`,
    [gemeente],
  )
  await open(tx)(
    `delete from inrichting.dagbericht where gemeente = $1 and dag < (now() - interval '1 day')::date`,
    [gemeente],
  )
  return rijen.length
}
