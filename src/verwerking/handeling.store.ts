import { open, type Tx } from '../platform/db/tx.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Verandering } from './afloop.ts'

/**
 * An act that was done, as kept to answer a repeat. `uitkomst` is sealed under the key of the dossier, in base64: it may
 * name a dossier of another compartment, which the database alone must not be able to join (ontwerp §3).
 */
export interface Gedaan {
  readonly id: string
  readonly dossierId: string | null
  readonly verwerking: string
  readonly wie: string
  readonly versie: number | null
  readonly artikel: Artikel
  readonly uitkomst: string
}

/** The act with this key, when it was done before. */
export const findHandeling = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  id: string,
): Promise<Gedaan | undefined> => {
  const [rij] = await open(tx)<Gedaan & Record<string, unknown>>(
    `select id, dossier_id as "dossierId", verwerking, wie, versie, artikel, uitkomst from ${schema}.handeling
      where gemeente = $1 and id = $2`,
    [gemeente, id],
  )
  return rij
}

/** Keeps what was done; gives false when another transaction did it first. */
export const insertHandeling = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  gedaan: Gedaan & { op: string },
): Promise<boolean> =>
  (
    await open(tx)(
      `insert into ${schema}.handeling (gemeente, id, dossier_id, verwerking, wie, op, versie, artikel, uitkomst)
       values ($1,$2,$3,$4,$5,$6,$7,$8,$9) on conflict (gemeente, id) do nothing returning id`,
      [
        gemeente,
        gedaan.id,
        gedaan.dossierId,
        gedaan.verwerking,
        gedaan.wie,
        gedaan.op,
        gedaan.versie,
        gedaan.artikel,
        JSON.stringify(gedaan.uitkomst),
      ],
    )
  ).length > 0

/** What was done to a dossier after `versie`, oldest first. */
export const findVeranderd = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  dossierId: string,
  versie: number,
): Promise<Verandering[]> =>
  open(tx)<Verandering & Record<string, unknown>>(
    `select verwerking, wie, to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as op, versie from ${schema}.handeling
      where gemeente = $1 and dossier_id = $2 and versie > $3 order by versie`,
    [gemeente, dossierId, versie],
  )
