import { open, type Tx } from '../platform/db/tx.ts'

/** Where a form under way is kept: one row for each pet, dossier, act and what the link to the form chose. */
export interface ConceptPlek {
  readonly schema: string
  readonly gemeente: string
  readonly dossierId: string
  readonly id: string
}

/** A form under way as it is written; `inhoud` is already sealed to its place. */
export interface ConceptRij {
  readonly verwerking: string
  readonly petId: string
  /** The ids and codes that the link to the form chose, as in its address. */
  readonly zoek: string
  /** The version of the dossier that the form was made with. */
  readonly versie: number
  readonly wie: string
  /** ISO moments. */
  readonly op: string
  readonly verlooptOp: string
  readonly inhoud: Buffer
}

/** A form under way as it was read. */
export interface GelezenConcept {
  readonly inhoud: Buffer
  readonly versie: number
  readonly op: Date
  readonly verlooptOp: Date
}

/** Keeps a form under way instead of what was kept there; gives whether it is the first time. */
export const bewaarFormulierconcept = async (
  tx: Tx,
  { schema, gemeente, dossierId, id }: ConceptPlek,
  rij: ConceptRij,
): Promise<boolean> => {
  const [geschreven] = await open(tx)<{ nieuw: boolean }>(
    `insert into ${schema}.formulierconcept
       (gemeente, dossier_id, id, verwerking, pet_id, zoek, versie, wie, op, verloopt_op, inhoud)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (gemeente, dossier_id, id) do update set versie = excluded.versie, op = excluded.op,
       verloopt_op = excluded.verloopt_op, inhoud = excluded.inhoud
     returning (xmax = 0) as nieuw`,
    [
      ...[gemeente, dossierId, id, rij.verwerking, rij.petId, rij.zoek, rij.versie, rij.wie],
      ...[rij.op, rij.verlooptOp, rij.inhoud],
    ],
  )
  return geschreven?.nieuw === true
}

/** For who loads a dossier `d`: the form that is kept there under the id $3 and is not past its time at $4, as one more column. */
export const conceptKolom = (schema: string): string =>
  `(select json_build_object('inhoud', encode(c.inhoud, 'base64'), 'versie', c.versie, 'op', c.op, 'verlooptOp', c.verloopt_op)
    from ${schema}.formulierconcept c
    where c.gemeente = d.gemeente and c.dossier_id = d.id and c.id = $3 and c.verloopt_op > $4) as "concept"`

/** Reads what `conceptKolom` gave. */
export const leesConceptKolom = (kolom: unknown): GelezenConcept | undefined => {
  if (kolom === null || kolom === undefined) return undefined
  const { inhoud, versie, op, verlooptOp } = kolom as Record<string, string>
  return {
    inhoud: Buffer.from(String(inhoud), 'base64'),
    versie: Number(versie),
    op: new Date(String(op)),
    verlooptOp: new Date(String(verlooptOp)),
  }
}

/** Whether a form is kept there, also when it is past its time. */
export const heeftFormulierconcept = async (
  tx: Tx,
  { schema, gemeente, dossierId, id }: ConceptPlek,
): Promise<boolean> =>
  (
    await open(tx)(
      `select 1 from ${schema}.formulierconcept where gemeente = $1 and dossier_id = $2 and id = $3 limit 1`,
      [gemeente, dossierId, id],
    )
  ).length > 0

/** The form that is kept there and is not past its time at `nu`. */
export const findFormulierconcept = async (
  tx: Tx,
  { schema, gemeente, dossierId, id }: ConceptPlek,
  nu: Date,
): Promise<GelezenConcept | undefined> => {
  const [rij] = await open(tx)<{ inhoud: Buffer; versie: number; op: Date; verlooptOp: Date }>(
    `select inhoud, versie, op, verloopt_op as "verlooptOp" from ${schema}.formulierconcept
     where gemeente = $1 and dossier_id = $2 and id = $3 and verloopt_op > $4`,
    [gemeente, dossierId, id, nu],
  )
  return rij
}

/** Removes the form that is kept there; gives whether there was one. */
export const verwijderFormulierconcept = async (
  tx: Tx,
  { schema, gemeente, dossierId, id }: ConceptPlek,
): Promise<boolean> =>
  (
    await open(tx)(
      `delete from ${schema}.formulierconcept where gemeente = $1 and dossier_id = $2 and id = $3 returning 1`,
      [gemeente, dossierId, id],
    )
  ).length > 0

/** Removes all forms under way of one pet in one dossier. */
export const verwijderConceptenVanPet = async (
  tx: Tx,
  { schema, gemeente, dossierId }: Omit<ConceptPlek, 'id'>,
  petId: string,
): Promise<void> => {
  await open(tx)(
    `delete from ${schema}.formulierconcept where gemeente = $1 and dossier_id = $2 and pet_id = $3`,
    [gemeente, dossierId, petId],
  )
}

/** Of the forms under way of one pet, not past their time at `nu`: in which dossier, which form and until when; no content. */
export const conceptenVanPet = (tx: Tx, schema: string, gemeente: string, petId: string, nu: Date) =>
  open(tx)<{ dossierId: string; verwerking: string; zoek: string; verlooptOp: Date }>(
    `select dossier_id as "dossierId", verwerking, zoek, verloopt_op as "verlooptOp" from ${schema}.formulierconcept
     where gemeente = $1 and pet_id = $2 and verloopt_op > $3 order by op desc, id`,
    [gemeente, petId, nu],
  )
