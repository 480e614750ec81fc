import { open, type Tx } from '../platform/db/tx.ts'

/** Another melding about the same person, as a list shows it: nothing of its content. */
export interface AndereMelding {
  readonly id: string
  readonly nummer: string
  readonly ontvangenOp: string
  readonly staat: string
  /** How it ended, as it is counted. */
  readonly uitkomst: string | null
}

/** Enough for a person about whom calls keep coming in; the newest first. */
const meeste = 20

interface Vraag {
  readonly gemeente: string
  readonly dossierId: string
  readonly dag: string
  /** The key of the act that this worker came from, when he did. */
  readonly gedaan: string | undefined
  readonly wie: string
}

/** What stands around a melding: other ones about the same person, and what this worker just did in it. */
export interface RondMelding {
  readonly andere: readonly AndereMelding[]
  readonly gedaan: string | undefined
}

/**
 * The other meldingen of this municipality in which the same person was recognised exactly, newest first; none that is past its
 * term on `dag` (5.5.4 lid 1), also when destruction still has to come by. With the act that this worker did here under key
 * `gedaan`, in the same statement: a page asks the database as little as it can.
 */
export const rondMelding = async (
  tx: Tx,
  { gemeente, dossierId, dag, gedaan, wie }: Vraag,
): Promise<RondMelding> => {
  const [rij] = await open(tx)<{ andere: readonly AndereMelding[] | null; gedaan: string | null }>(
    `select
       (select json_agg(a) from (
          select d.id, d.nummer, d.verzocht_op::text as "ontvangenOp", d.staat,
            (select o.reden_code from meldpunt.overgang o
             where o.gemeente = d.gemeente and o.dossier_id = d.id order by o.volgnr desc limit 1) as uitkomst
          from meldpunt.dossier d
          where d.gemeente = $1 and d.id <> $2 and d.vernietigen_op > $3 and d.id in (
            select ander.dossier_id from meldpunt.herkenning eigen
            join meldpunt.herkenning ander on ander.gemeente = eigen.gemeente and ander.kenmerk = eigen.kenmerk
            where eigen.gemeente = $1 and eigen.dossier_id = $2)
          order by d.verzocht_op desc, d.nummer desc limit ${meeste}) a) as andere,
       (select h.verwerking from meldpunt.handeling h
        where h.gemeente = $1 and h.id = $4 and h.dossier_id = $2 and h.wie = $5) as gedaan`,
    [gemeente, dossierId, dag, gedaan ?? null, wie],
  )
  return { andere: rij?.andere ?? [], gedaan: rij?.gedaan ?? undefined }
}

/** The ids of the rows by which the person of this melding is recognised. */
export const herkenningenVan = async (
  tx: Tx,
  gemeente: string,
  dossierId: string,
): Promise<readonly string[]> => {
  const rijen = await open(tx)<{ id: string }>(
    'select id from meldpunt.herkenning where gemeente = $1 and dossier_id = $2',
    [gemeente, dossierId],
  )
  return rijen.map(({ id }) => id)
}
