import { open, type Tx } from '../platform/db/tx.ts'

/**
 * A system of a party in one municipality (ADR 0016): the client of the municipality's provider that acts for one organisation, from
 * `van` until `tot`, that day itself not.
 */
export interface Systeem {
  readonly gemeente: string
  readonly id: string
  readonly organisatieId: string
  readonly clientId: string
  readonly naam: string
  readonly van: string
  readonly tot?: string
  /** Where notices go; without one none are sent. */
  readonly meldadres?: string
  /** Under which key of the municipality they are signed. */
  readonly sleutel: number
}

/** What may change of a system afterwards. */
type Bij = Pick<Systeem, 'naam' | 'sleutel'> & { readonly meldadres: string | null }

/** Registers a system; does nothing when the id is there already. */
export const registreerSysteem = async (tx: Tx, systeem: Systeem): Promise<void> => {
  const { gemeente, id, organisatieId, clientId, naam, van, tot, meldadres, sleutel } = systeem
  await open(tx)(
    `insert into inrichting.systeem (gemeente, id, organisatie_id, client_id, naam, van, tot, meldadres, sleutel)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (gemeente, id) do nothing`,
    [gemeente, id, organisatieId, clientId, naam, van, tot ?? null, meldadres ?? null, sleutel],
  )
}

/** Takes over how a system is called, where its notices go and with which key they are signed. */
export const werkSysteemBij = async (
  tx: Tx,
  gemeente: string,
  id: string,
  { naam, meldadres, sleutel }: Bij,
): Promise<void> => {
  await open(tx)(
    'update inrichting.systeem set naam = $3, meldadres = $4, sleutel = $5 where gemeente = $1 and id = $2',
    [gemeente, id, naam, meldadres, sleutel],
  )
}

/** Ends a system: from the day `op` on it is refused. */
export const beeindigSysteem = async (tx: Tx, gemeente: string, id: string, op: string): Promise<void> => {
  await open(tx)(
    `update inrichting.systeem set tot = greatest(van, $3::date)
     where gemeente = $1 and id = $2 and (tot is null or tot > $3)`,
    [gemeente, id, op],
  )
}

/** A system as it acts. */
export interface LopendSysteem {
  readonly gemeente: string
  readonly gemeenteNaam: string
  readonly id: string
  readonly naam: string
  readonly organisatieId: string
}

/**
 * The system of this client that runs on the day `op`, in whatever municipality is live (in the role of sign-in only). Undefined when there
 * is none, and when the client stands in more than one: then nobody knows for whom it acts.
 */
export const systeemVanClient = async (
  tx: Tx,
  clientId: string,
  op: string,
): Promise<LopendSysteem | undefined> => {
  const [rij, tweede] = await open(tx)<LopendSysteem & Record<string, unknown>>(
    `select s.gemeente, g.naam as "gemeenteNaam", s.id, s.naam, s.organisatie_id as "organisatieId"
     from inrichting.systeem s join inrichting.gemeente g on g.code = s.gemeente and g.live
     where s.client_id = $1 and s.van <= $2 and (s.tot is null or s.tot > $2) limit 2`,
    [clientId, op],
  )
  return tweede ? undefined : rij
}

/**
 * The systems that run for this organisation and may hear of this: of an organisation behind a party under one of the `geheimen` only that a question came
 * (N-5.4.2-2-vrz).
 */
export const hoortMee = async (
  tx: Tx,
  { gemeente, organisatieId, op }: { gemeente: string; organisatieId: string; op: string },
  geheimen: readonly string[],
): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    `select s.id from inrichting.systeem s
     where s.gemeente = $1 and s.organisatie_id = $2 and s.van <= $3 and (s.tot is null or s.tot > $3)
       and not exists (select from inrichting.partij p
         where p.gemeente = $1 and p.organisatie_id = $2 and p.regime = any($4))
     order by s.id`,
    [gemeente, organisatieId, op, geheimen],
  )
  return rijen.map(({ id }) => id)
}

/** Where a notice for this system goes on the day `op`, with what names the municipality; undefined without a running system or address. */
export const meldadresVan = async (tx: Tx, gemeente: string, id: string, op: string) => {
  const [rij] = await open(tx)<{ meldadres: string; sleutel: number; oin: string | null }>(
    `select s.meldadres, s.sleutel, g.oin from inrichting.systeem s
     join inrichting.gemeente g on g.code = s.gemeente and g.live
     where s.gemeente = $1 and s.id = $2 and s.meldadres is not null and s.van <= $3 and (s.tot is null or s.tot > $3)`,
    [gemeente, id, op],
  )
  return rij
}

/** The keys under which notices of this municipality are signed on the day `op`, each once. */
export const sleutelsInGebruik = async (tx: Tx, gemeente: string, op: string): Promise<readonly number[]> => {
  const rijen = await open(tx)<{ sleutel: number }>(
    `select distinct sleutel from inrichting.systeem
     where gemeente = $1 and meldadres is not null and (tot is null or tot > $2) order by sleutel`,
    [gemeente, op],
  )
  return rijen.map(({ sleutel }) => sleutel)
}
