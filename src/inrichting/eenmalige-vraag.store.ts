import { open, type Tx } from '../platform/db/tx.ts'

/** A question that somebody without an account gets once. Its id is also that of the organisation for which he works in it. */
export interface EenmaligeVraag {
  readonly gemeente: string
  readonly id: string
  readonly dossierId: string
  /** The name of the party. */
  readonly partij: string
  readonly mail: string
  /** A digest of the code. */
  readonly code: Buffer
  /** The last day on which it works, 'yyyy-mm-dd'. */
  readonly verlooptOp: string
}

/** Keeps a question of which the mail must still go. */
export const bewaarEenmaligeVraag = async (tx: Tx, vraag: EenmaligeVraag): Promise<void> => {
  const { gemeente, id, dossierId, partij, mail, code, verlooptOp } = vraag
  await open(tx)(
    `insert into inrichting.eenmalige_vraag (gemeente, id, dossier_id, partij, mail, code, verloopt_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [gemeente, id, dossierId, partij, mail, code, verlooptOp],
  )
}

/** Answered, withdrawn or closed: the code is as unknown as one that never was. */
export const vergeetEenmaligeVraag = async (tx: Tx, gemeente: string, dossierId: string): Promise<void> => {
  await open(tx)('delete from inrichting.eenmalige_vraag where gemeente = $1 and dossier_id = $2', [
    gemeente,
    dossierId,
  ])
}

/** The questions of which the mail must still go, on the day `op`. */
export const teVersturen = (tx: Tx, gemeente: string, op: string) =>
  open(tx)<{ id: string; mail: string; verlooptOp: string; gemeenteNaam: string }>(
    `select v.id, v.mail, v.verloopt_op as "verlooptOp", g.naam as "gemeenteNaam"
     from inrichting.eenmalige_vraag v join inrichting.gemeente g on g.code = v.gemeente
     where v.gemeente = $1 and v.verzonden_op is null and v.verloopt_op >= $2 order by v.id`,
    [gemeente, op],
  )

/** The relay took its mail. */
export const meldVragenVerzonden = async (tx: Tx, gemeente: string, id: string): Promise<void> => {
  await open(tx)(
    'update inrichting.eenmalige_vraag set verzonden_op = now() where gemeente = $1 and id = $2',
    [gemeente, id],
  )
}

/** Forgets what is past its term on the day `op`; gives how many. */
export const vergeetVerlopenVragen = async (tx: Tx, gemeente: string, op: string): Promise<number> =>
  (
    await open(tx)(
      'delete from inrichting.eenmalige_vraag where gemeente = $1 and verloopt_op < $2 returning 1',
      [gemeente, op],
    )
  ).length

/** The question behind a code that works on the day `op`, in whatever municipality; undefined for every other one. */
export const vindBijCode = async (tx: Tx, code: Buffer, op: string) => {
  const [rij] = await open(tx)<{ gemeente: string; id: string; dossierId: string; partij: string }>(
    `select gemeente, id, dossier_id as "dossierId", partij from inrichting.eenmalige_vraag
     where code = $1 and verloopt_op >= $2`,
    [code, op],
  )
  return rij
}

/** Binds a question to who signed in for it, once and for all; false when it is somebody else's. */
export const bindAanWie = async (tx: Tx, gemeente: string, id: string, wie: Buffer): Promise<boolean> =>
  (
    await open(tx)(
      `update inrichting.eenmalige_vraag set wie = $3
       where gemeente = $1 and id = $2 and (wie is null or wie = $3) returning 1`,
      [gemeente, id, wie],
    )
  ).length > 0
