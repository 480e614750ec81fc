import { open, type Tx } from '../platform/db/tx.ts'
import { procedures } from '../wet/ingangen.ts'
import type { Contactweg, EigenRecht } from '../wet/partij-bevoegdheden.ts'
import type { PartijRegime } from '../wet/partij-regimes.ts'
import type { Lijsten } from '../wet/partijenlijst.ts'

/** What was agreed with a party, and from when until when. */
export interface Partijafspraak {
  readonly onderwerp: string
  readonly vanaf: string
  readonly tot?: string
}

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
  /** What it is for, in words of the municipality; left out: what its kind says. */
  readonly taak?: string
  readonly contactweg?: Contactweg
  /** Of a party of an unknown kind: what its own law lets it use (5.4.2 lid 5). */
  readonly eigenRecht?: readonly EigenRecht[]
  readonly afspraken?: readonly Partijafspraak[]
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
  readonly taak: string | null
  readonly contactweg: Contactweg | null
  readonly eigenRecht: readonly EigenRecht[]
  readonly afspraken: readonly Partijafspraak[]
}

/** The days of party `p` on each list, in the shape of `Lijsten`. */
const lijsten = `(select coalesce(jsonb_object_agg(per.procedure, per.dagen), '{}') from (
    select procedure,
      jsonb_agg(jsonb_strip_nulls(jsonb_build_object('vanaf', vanaf, 'tot', tot)) order by vanaf) as dagen
    from inrichting.partij_op_lijst where gemeente = p.gemeente and partij_id = p.id group by procedure) per) as lijsten`

/** Rows of a table of party `p` as one list, each with its days. */
const rijenVan = (tabel: string, velden: string, als: string): string =>
  `(select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(een))), '[]') from (
    select ${velden}, vanaf, tot from inrichting.${tabel}
    where gemeente = p.gemeente and partij_id = p.id order by ${velden}, vanaf) een) as "${als}"`

const kolommen = `id, naam, domein, regime, soort, contact, organisatie_id as "organisatieId", taak, contactweg, ${lijsten},
  ${rijenVan('partij_recht', 'wat, grond', 'eigenRecht')}, ${rijenVan('partij_afspraak', 'onderwerp', 'afspraken')}`

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

interface VanPartij {
  readonly eigenRecht: readonly EigenRecht[]
  readonly afspraken: readonly Partijafspraak[]
}

/** Puts down what the own law of a party lets it use and what was agreed with it: these rows and no others. */
export const zetRechtEnAfspraken = async (
  tx: Tx,
  { gemeente, id }: { readonly gemeente: string; readonly id: string },
  { eigenRecht, afspraken }: VanPartij,
): Promise<void> => {
  for (const tabel of ['partij_recht', 'partij_afspraak'])
    await open(tx)(`delete from inrichting.${tabel} where gemeente = $1 and partij_id = $2`, [gemeente, id])
  await open(tx)(
    `insert into inrichting.partij_recht (gemeente, partij_id, wat, grond, vanaf, tot)
     select $1, $2, wat, grond, vanaf, tot
     from jsonb_to_recordset($3::jsonb) as rij (wat text, grond text, vanaf date, tot date)`,
    [gemeente, id, JSON.stringify(eigenRecht)],
  )
  await open(tx)(
    `insert into inrichting.partij_afspraak (gemeente, partij_id, onderwerp, vanaf, tot)
     select $1, $2, onderwerp, vanaf, tot
     from jsonb_to_recordset($3::jsonb) as rij (onderwerp text, vanaf date, tot date)`,
    [gemeente, id, JSON.stringify(afspraken)],
  )
}

/** Registers a party in the municipality of the transaction; does nothing when the id is there already. */
export const registreerPartij = async (tx: Tx, partij: Partij): Promise<void> => {
  const { gemeente, id, organisatieId, naam, domein, regime, soort, contact, taak, contactweg } = partij
  const vast = [gemeente, id, organisatieId ?? null, naam, domein, regime, soort ?? null, contact ?? null]
  const [nieuw] = await open(tx)<{ id: string }>(
    `insert into inrichting.partij (gemeente, id, organisatie_id, naam, domein, regime, soort, contact, taak, contactweg)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (gemeente, id) do nothing returning id`,
    [...vast, taak ?? null, contactweg ?? null],
  )
  if (!nieuw) return
  await zetLijsten(tx, partij, partij.lijsten)
  const { eigenRecht = [], afspraken = [] } = partij
  if (eigenRecht.length + afspraken.length > 0)
    await zetRechtEnAfspraken(tx, partij, { eigenRecht, afspraken })
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
