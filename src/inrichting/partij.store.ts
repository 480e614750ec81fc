import { open, type Tx } from '../platform/db/tx.ts'
import { procedures } from '../wet/ingangen.ts'
import type { PartijRegime } from '../wet/partij-regimes.ts'
import type { Lijsten } from '../wet/partijenlijst.ts'

/**
 * A party as one municipality knows it: its domain, the secrecy it answers under, what kind of party it is when known, and its
 * days on the list of each procedure (2.3a.5 lid 1). `contact` holds no person's data.
 */
export interface Partij {
  readonly gemeente: string
  readonly id: string
  readonly naam: string
  readonly domein: string
  readonly regime: PartijRegime
  readonly soort?: string
  readonly lijsten: Lijsten
  readonly contact?: string
  readonly organisatieId?: string
}

/** A party of the register. Whether it stands on a list on some day: `partijOpLijst`. */
export interface PartijRij {
  readonly id: string
  readonly naam: string
  readonly domein: string
  readonly regime: PartijRegime
  readonly soort: string | null
  readonly lijsten: Lijsten
  readonly contact: string | null
  readonly organisatieId: string | null
}

/** The days of party `p` on each list, in the shape of `Lijsten`. */
const lijsten = `(select coalesce(jsonb_object_agg(per.procedure, per.dagen), '{}') from (
    select procedure,
      jsonb_agg(jsonb_strip_nulls(jsonb_build_object('vanaf', vanaf, 'tot', tot)) order by vanaf) as dagen
    from inrichting.partij_op_lijst where gemeente = p.gemeente and partij_id = p.id group by procedure) per) as lijsten`

const kolommen = `id, naam, domein, regime, soort, contact, organisatie_id as "organisatieId", ${lijsten}`

/** Puts a party on the lists, on the days of `staatOp` and no others. */
export const zetLijsten = async (
  tx: Tx,
  { gemeente, id }: { readonly gemeente: string; readonly id: string },
  staatOp: Lijsten,
): Promise<void> => {
  const rijen = procedures.flatMap((procedure) =>
    (staatOp[procedure] ?? []).map((dagen) => ({ procedure, ...dagen })),
  )
  await open(tx)('delete from inrichting.partij_op_lijst where gemeente = $1 and partij_id = $2', [
    gemeente,
    id,
  ])
  await open(tx)(
    `insert into inrichting.partij_op_lijst (gemeente, partij_id, procedure, vanaf, tot)
     select $1, $2, rij.procedure, rij.vanaf, rij.tot
     from jsonb_to_recordset($3::jsonb) as rij (procedure text, vanaf date, tot date)`,
    [gemeente, id, JSON.stringify(rijen)],
  )
}

/** Registers a party in the municipality of the transaction; does nothing when the id is there already. */
export const registreerPartij = async (tx: Tx, partij: Partij): Promise<void> => {
  const { gemeente, id, organisatieId, naam, domein, regime, soort, contact } = partij
  const [nieuw] = await open(tx)<{ id: string }>(
    `insert into inrichting.partij (gemeente, id, organisatie_id, naam, domein, regime, soort, contact)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (gemeente, id) do nothing returning id`,
    [gemeente, id, organisatieId ?? null, naam, domein, regime, soort ?? null, contact ?? null],
  )
  if (nieuw) await zetLijsten(tx, partij, partij.lijsten)
}

/** Reads the parties of municipality $1. */
export const partijenSql = `select ${kolommen} from inrichting.partij p where gemeente = $1 order by naam collate "C", id`

/** The parties of a municipality in alphabetical order, with their days on the lists of 2.3a.5 lid 1. */
export const partijenVan = (tx: Tx, gemeente: string): Promise<PartijRij[]> =>
  open(tx)<PartijRij>(partijenSql, [gemeente])

/** One party of a municipality, or undefined. */
export const vindPartij = async (tx: Tx, gemeente: string, id: string) => {
  const [rij] = await open(tx)<PartijRij>(
    `select ${kolommen} from inrichting.partij p where gemeente = $1 and id = $2`,
    [gemeente, id],
  )
  return rij
}
