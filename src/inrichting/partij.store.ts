import { open, type Tx } from '../platform/db/tx.ts'
import type { PartijRegime } from '../wet/partij-regimes.ts'

/**
 * A party as one municipality knows it: its domain, the secrecy it answers under, and whether and when it stands on
 * the list of article 2.3a.1 (from `lijstVanaf` until `lijstTot`, that day itself not). `contact` holds no person's data.
 */
export interface Partij {
  readonly gemeente: string
  readonly id: string
  readonly naam: string
  readonly domein: string
  readonly regime: PartijRegime
  readonly opLijst: boolean
  readonly lijstVanaf?: string
  readonly lijstTot?: string
  readonly contact?: string
  readonly organisatieId?: string
}

/** A party of the register; `opLijst` is judged on the day that was asked. */
export interface PartijRij {
  readonly id: string
  readonly naam: string
  readonly domein: string
  readonly regime: PartijRegime
  readonly opLijst: boolean
  readonly lijstVanaf: string | null
  readonly lijstTot: string | null
  readonly contact: string | null
  readonly organisatieId: string | null
}

const kolommen = `id, naam, domein, regime, contact, organisatie_id as "organisatieId",
  lijst_vanaf as "lijstVanaf", lijst_tot as "lijstTot",
  lijst_2_3a_1 and (lijst_vanaf is null or lijst_vanaf <= $2) and (lijst_tot is null or lijst_tot > $2) as "opLijst"`

/** Registers a party in the municipality of the transaction; does nothing when the id is there already. */
export const registreerPartij = async (tx: Tx, partij: Partij): Promise<void> => {
  await open(tx)(
    `insert into inrichting.partij
       (gemeente, id, organisatie_id, naam, domein, regime, lijst_2_3a_1, lijst_vanaf, lijst_tot, contact)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (gemeente, id) do nothing`,
    [
      partij.gemeente,
      partij.id,
      partij.organisatieId ?? null,
      partij.naam,
      partij.domein,
      partij.regime,
      partij.opLijst,
      partij.lijstVanaf ?? null,
      partij.lijstTot ?? null,
      partij.contact ?? null,
    ],
  )
}

/** Reads the parties of municipality $1 as they stand on day $2. */
export const partijenSql = `select ${kolommen} from inrichting.partij where gemeente = $1 order by naam collate "C", id`

/** The parties of a municipality in alphabetical order, with the list of article 2.3a.1 as it stands on `op`. */
export const partijenVan = (tx: Tx, gemeente: string, op: string): Promise<PartijRij[]> =>
  open(tx)<PartijRij>(partijenSql, [gemeente, op])

/** One party of a municipality, or undefined. */
export const vindPartij = async (tx: Tx, gemeente: string, id: string, op: string) => {
  const [rij] = await open(tx)<PartijRij>(
    `select ${kolommen} from inrichting.partij where gemeente = $1 and id = $3`,
    [gemeente, op, id],
  )
  return rij
}
