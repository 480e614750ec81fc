import { open, type Tx } from '../platform/db/tx.ts'
import { kolommen } from './kolommen.ts'
import type { Rijen, Tabel } from './rijen.ts'

/** Where a row lives and who writes it: filled by the road, never by an act. */
export interface Plek {
  readonly schema: string
  readonly gemeente: string
  readonly dossierId: string
  readonly versie: number
  readonly wie: string
  /** ISO moment. */
  readonly op: string
}

/** Inserts one row of a dossier; `inhoud` is already sealed to this place. */
export const insertRij = async <T extends Tabel>(
  tx: Tx,
  plek: Plek,
  tabel: T,
  id: string,
  rij: Rijen[T],
  inhoud: Buffer | null,
): Promise<void> => {
  const namen = ['gemeente', 'dossier_id', 'id', 'versie', 'wie', 'op', 'inhoud', ...kolommen[tabel]]
  const waarden = [plek.gemeente, plek.dossierId, id, plek.versie, plek.wie, plek.op, inhoud]
  const eigen = kolommen[tabel].map((naam) => rij[naam])
  const vragen = namen.map((_, i) => `$${i + 1}`).join(',')
  await open(tx)(`insert into ${plek.schema}.${tabel} (${namen.join(',')}) values (${vragen})`, [
    ...waarden,
    ...eigen,
  ])
}

/** The sealed content of one row; undefined when the dossier has no such row, or it holds nothing. */
export const leesInhoud = async (
  tx: Tx,
  plek: Pick<Plek, 'schema' | 'gemeente' | 'dossierId'>,
  tabel: Tabel,
  id: string,
): Promise<Buffer | undefined> => {
  const [rij] = await open(tx)<{ inhoud: Buffer | null }>(
    `select inhoud from ${plek.schema}.${tabel} where gemeente = $1 and dossier_id = $2 and id = $3`,
    [plek.gemeente, plek.dossierId, id],
  )
  return rij?.inhoud ?? undefined
}

/** Changes columns (and, when given, the content) of one row; gives false when the row is not of this dossier. */
export const updateRij = <T extends Tabel>(
  tx: Tx,
  plek: Plek,
  tabel: T,
  id: string,
  verandering: Partial<Rijen[T]>,
  inhoud?: Buffer,
): Promise<boolean> =>
  wijzig(tx, plek, tabel, id, verandering, inhoud, [
    ['versie', plek.versie],
    ['wie', plek.wie],
    ['op', plek.op],
  ])

/**
 * Mends columns and content of one row in its place: who recorded it, when and in which version stay, so that what came
 * before and after it stays so too. Gives false when the row is not of this dossier.
 */
export const mendRij = <T extends Tabel>(
  tx: Tx,
  plek: Plek,
  tabel: T,
  id: string,
  verandering: Partial<Rijen[T]>,
  inhoud: Buffer | undefined,
): Promise<boolean> => wijzig(tx, plek, tabel, id, verandering, inhoud, [])

const wijzig = async <T extends Tabel>(
  tx: Tx,
  plek: Plek,
  tabel: T,
  id: string,
  verandering: Partial<Rijen[T]>,
  inhoud: Buffer | undefined,
  spoor: readonly (readonly [string, unknown])[],
): Promise<boolean> => {
  const namen = kolommen[tabel].filter((naam) => verandering[naam] !== undefined)
  const waarden: unknown[] = [plek.gemeente, plek.dossierId, id]
  const delen = spoor.map(([naam, waarde]) => `${naam} = $${waarden.push(waarde)}`)
  for (const naam of namen) delen.push(`${naam} = $${waarden.push(verandering[naam])}`)
  if (inhoud) delen.push(`inhoud = $${waarden.push(inhoud)}`)
  const geraakt = await open(tx)(
    `update ${plek.schema}.${tabel} set ${delen.join(', ')} where gemeente = $1 and dossier_id = $2 and id = $3 returning id`,
    waarden,
  )
  return geraakt.length > 0
}

/** Removes one row for good; gives false when the row is not of this dossier. */
export const deleteRij = async (tx: Tx, plek: Plek, tabel: Tabel, id: string): Promise<boolean> =>
  (
    await open(tx)(
      `delete from ${plek.schema}.${tabel} where gemeente = $1 and dossier_id = $2 and id = $3 returning id`,
      [plek.gemeente, plek.dossierId, id],
    )
  ).length > 0
