import { open, type Tx } from '../platform/db/tx.ts'

/** What somebody chose, by kind; only of what he chose. */
export const voorkeurenVan = async (
  tx: Tx,
  gemeente: string,
  gebruikerId: string,
): Promise<Readonly<Record<string, string>>> => {
  const rijen = await open(tx)<{ soort: string; wanneer: string }>(
    'select soort, wanneer from inrichting.berichtvoorkeur where gemeente = $1 and gebruiker_id = $2',
    [gemeente, gebruikerId],
  )
  return Object.fromEntries(rijen.map(({ soort, wanneer }) => [soort, wanneer]))
}

/** Keeps what somebody chose for these kinds. */
export const bewaarVoorkeuren = async (
  tx: Tx,
  gemeente: string,
  gebruikerId: string,
  gekozen: Readonly<Record<string, string>>,
): Promise<void> => {
  await open(tx)(
    `insert into inrichting.berichtvoorkeur (gemeente, gebruiker_id, soort, wanneer)
     select $1, $2, soort, wanneer from unnest($3::text[], $4::text[]) as gekozen (soort, wanneer)
     on conflict (gemeente, gebruiker_id, soort) do update set wanneer = excluded.wanneer`,
    [gemeente, gebruikerId, Object.keys(gekozen), Object.values(gekozen)],
  )
}

/** Something waits for the notice of the day. */
export const laatWachten = async (tx: Tx, gemeente: string, gebruikerId: string): Promise<void> => {
  await open(tx)(
    `insert into inrichting.berichtwacht (gemeente, gebruiker_id, op) values ($1, $2, now())
     on conflict (gemeente, gebruiker_id) do nothing`,
    [gemeente, gebruikerId],
  )
}

/** Nothing waits any more for the notice of the day. */
export const wachtNietMeer = async (tx: Tx, gemeente: string, gebruikerId: string): Promise<void> => {
  await open(tx)('delete from inrichting.berichtwacht where gemeente = $1 and gebruiker_id = $2', [
    gemeente,
    gebruikerId,
  ])
}

/** Claims the one notice of this day for a worker; false when it was put in the queue already. */
export const claimDag = async (
  tx: Tx,
  gemeente: string,
  gebruikerId: string,
  dag: string,
): Promise<boolean> =>
  (
    await open(tx)(
      `insert into inrichting.dagbericht (gemeente, gebruiker_id, dag) values ($1, $2, $3)
       on conflict (gemeente, gebruiker_id) do update set dag = excluded.dag where dagbericht.dag < excluded.dag
       returning 1`,
      [gemeente, gebruikerId, dag],
    )
  ).length > 0

/** A worker with an address, in one running pet; whether something waits for the notice of the day. */
export interface Dagontvanger {
  readonly gebruikerId: string
  readonly petId: string
  readonly rol: string
  readonly wacht: boolean
}

/** The running petten of `rollen` on the day `op`, of people with an address. */
export const dagontvangers = (
  tx: Tx,
  gemeente: string,
  { op, rollen }: { readonly op: string; readonly rollen: readonly string[] },
): Promise<readonly Dagontvanger[]> =>
  open(tx)<Dagontvanger & Record<string, unknown>>(
    `select t.gebruiker_id as "gebruikerId", t.id as "petId", t.rol, w.op is not null as wacht
     from inrichting.pet t
     join inrichting.gebruiker u on u.id = t.gebruiker_id and u.mail is not null
     left join inrichting.berichtwacht w on w.gemeente = t.gemeente and w.gebruiker_id = t.gebruiker_id
     where t.gemeente = $1 and t.rol = any($3) and t.van <= $2 and (t.tot is null or t.tot > $2)
     order by t.gebruiker_id, t.id`,
    [gemeente, op, rollen],
  )

/** Whether a person has an address, and works under one of the `geheimen` and not in the portal: then no notice goes, whatever he chose. */
export const bereikVan = async (
  tx: Tx,
  gemeente: string,
  gebruikerId: string,
  geheimen: readonly string[],
): Promise<{ readonly adres: boolean; readonly geheim: boolean }> => {
  const [rij] = await open(tx)<{ adres: boolean; geheim: boolean }>(
    `select u.mail is not null as adres, exists (select from inrichting.partij p
       where p.gemeente = $1 and p.regime = any($3) and (p.organisatie_id = u.organisatie_id
         or p.organisatie_id in (select t.organisatie_id from inrichting.pet t
           where t.gemeente = $1 and t.gebruiker_id = $2)))
       and not exists (select from inrichting.pet t where t.gemeente = $1 and t.gebruiker_id = $2
         and t.rol = 'partijmedewerker') as geheim
     from inrichting.gebruiker u where u.id = $2`,
    [gemeente, gebruikerId, geheimen],
  )
  return rij ?? { adres: false, geheim: false }
}
