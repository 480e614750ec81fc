import { open, type Tx } from '../platform/db/tx.ts'
import { type DossiersVan, welkeDossiers } from './dossiers-van.store.ts'
import { conceptKolom, type GelezenConcept, leesConceptKolom } from './formulierconcept.store.ts'
import { kolommen } from './kolommen.ts'
import type { Dossier, DossierRij, Tabel } from './rijen.ts'

export { type DossierVerandering, insertDossier, updateDossier } from './dossier-rij.store.ts'

/** A ciphertext with the place it belongs to, straight from the database. */
export interface Verzegeld {
  readonly tabel: Tabel
  readonly id: string
  readonly inhoud: Buffer
}

export interface Geladen<T extends Tabel> {
  readonly dossier: Dossier<T>
  readonly verzegeld: readonly Verzegeld[]
  /** The form under way that was asked for with it, when there is one. */
  readonly concept?: GelezenConcept | undefined
}

const kop = `id, nummer, versie, staat, behandelaar, team, wet, route, ingang, verzocht_op::text, gestart_op::text, einde_op::text,
  vernietigen_op::text, kenmerk, sleutelversie`

const aggregaat = (schema: string, tabel: Tabel, metInhoud: boolean): string => {
  const namen = ['id', 'versie', 'wie', 'op', ...kolommen[tabel]]
  const inhoud = metInhoud ? `, 'inhoud', encode(r.inhoud, 'base64')` : ''
  const velden = namen.map((naam) => `'${naam}', r.${naam}`).join(', ')
  const orde = tabel === 'overgang' ? 'r.volgnr' : 'r.versie, r.op, r.id'
  // json, not jsonb: the server only writes it out, and that costs it half.
  return `(select coalesce(json_agg(json_build_object(${velden}${inhoud}) order by ${orde}), '[]')
    from ${schema}.${tabel} r where r.gemeente = d.gemeente and r.dossier_id = d.id) as "rijen_${tabel}"`
}

const opdrachten = new Map<string, string>()

const laadSql = (
  schema: string,
  tabellen: readonly Tabel[],
  metInhoud: readonly Tabel[],
  waar: string,
  { slot = false, concept = false } = {},
) => {
  const sleutel = [schema, ...tabellen, '|', ...metInhoud, waar, slot, concept].join(' ')
  const bekend = opdrachten.get(sleutel)
  if (bekend) return bekend
  const delen = tabellen.map((tabel) => aggregaat(schema, tabel, metInhoud.includes(tabel)))
  const kolommenVan = [
    kop,
    ...(slot ? [gezien(schema)] : []),
    ...(concept ? [conceptKolom(schema)] : []),
    ...delen,
  ].join(', ')
  const sql = `select ${kolommenVan} from ${schema}.dossier d where d.gemeente = $1 and ${waar}${slot ? ' for update' : ''}`
  opdrachten.set(sleutel, sql)
  return sql
}

const ontleed = <T extends Tabel>(
  rij: Record<string, unknown>,
  gemeente: string,
  tabellen: readonly T[],
): Geladen<T> => {
  const verzegeld: Verzegeld[] = []
  const rijen: Record<string, unknown> = {}
  for (const tabel of tabellen) {
    const gelezen = rij[`rijen_${tabel}`] as ({ id: string; inhoud?: string | null } & Record<
      string,
      unknown
    >)[]
    rijen[tabel] = gelezen.map(({ inhoud, ...rest }) => {
      if (inhoud) verzegeld.push({ tabel, id: rest.id, inhoud: Buffer.from(inhoud, 'base64') })
      return rest
    })
  }
  const eigen = Object.fromEntries(
    Object.entries(rij).filter(
      ([naam]) => naam !== 'gezien' && naam !== 'concept' && !naam.startsWith('rijen_'),
    ),
  )
  const dossier = { ...(eigen as unknown as DossierRij), gemeente, rijen } as Dossier<T>
  return { dossier, verzegeld, concept: leesConceptKolom(rij.concept) }
}

/** The version by the moment the statement began; that of the row itself is newer for who waited for the lock. */
const gezien = (schema: string): string =>
  `(select g.versie from ${schema}.dossier g where g.gemeente = d.gemeente and g.id = d.id) as "gezien"`

/**
 * Loads a dossier with the rows of `tabellen` in one query; `slot` locks the dossier's own row so that acts on one
 * dossier follow each other, `concept` reads a form under way with it. Gives undefined for an unknown id and for one of another municipality alike.
 */
export const laadDossier = async <T extends Tabel>(
  tx: Tx,
  schema: string,
  gemeente: string,
  id: string,
  opties: {
    tabellen: readonly T[]
    metInhoud?: readonly T[]
    slot: boolean
    concept?: { readonly id: string; readonly nu: Date } | undefined
  },
): Promise<Geladen<T> | undefined> => {
  const { slot, concept } = opties
  const sql = laadSql(schema, opties.tabellen, opties.metInhoud ?? [], 'd.id = $2', {
    slot,
    concept: concept !== undefined,
  })
  const waarden = [gemeente, id, ...(concept ? [concept.id, concept.nu] : [])]
  const lees = async () => (await open(tx)<Record<string, unknown>>(sql, waarden))[0]
  let rij = await lees()
  // Who waited for the lock has the new row of the dossier beside the old rows of its tables: now it is locked, read again.
  if (opties.slot && rij && rij.gezien !== rij.versie) rij = await lees()
  return rij && ontleed(rij, gemeente, opties.tabellen)
}

/**
 * The dossiers of a municipality for which a condition on `d` holds, with their metadata, in one query; no content. The condition is of a
 * store of their own chapter, with the values from $2 on; $1 is the municipality.
 */
export const laadDossiersWaar = async <T extends Tabel>(
  tx: Tx,
  schema: string,
  gemeente: string,
  vraag: {
    readonly tabellen: readonly T[]
    readonly waar: string
    readonly waarden: readonly unknown[]
  },
): Promise<readonly Dossier<T>[]> => {
  const sql = laadSql(schema, vraag.tabellen, [], `${vraag.waar} order by d.verzocht_op, d.id`)
  const rijen = await open(tx)<Record<string, unknown>>(sql, [gemeente, ...vraag.waarden])
  return rijen.map((rij) => ontleed(rij, gemeente, vraag.tabellen).dossier)
}

/**
 * The dossiers of one worker in these states, with those in which he stands in that day, with their metadata, in one
 * query; no content.
 */
export const laadDossiersVan = async <T extends Tabel>(
  tx: Tx,
  schema: string,
  gemeente: string,
  vraag: DossiersVan<T>,
): Promise<readonly Dossier<T>[]> =>
  laadDossiersWaar(tx, schema, gemeente, {
    ...welkeDossiers(schema, vraag),
    tabellen: vraag.tabellen,
  })

/** The dossiers with these ids, in one query; one that is not there is left out. `inhoud` names the tables of which the ciphertext comes along. */
export const laadDossiersOpId = async <T extends Tabel>(
  tx: Tx,
  schema: string,
  gemeente: string,
  vraag: { ids: readonly string[]; tabellen: readonly T[]; inhoud: readonly T[] },
): Promise<readonly Geladen<T>[]> => {
  const sql = laadSql(schema, vraag.tabellen, vraag.inhoud, 'd.id = any($2::uuid[])')
  const rijen = await open(tx)<Record<string, unknown>>(sql, [gemeente, vraag.ids])
  return rijen.map((rij) => ontleed(rij, gemeente, vraag.tabellen))
}

/** The dossiers in which any of these people is, by the pseudonyms of the compartment, in one query; not `behalve`. */
export const laadDossiersMet = async <T extends Tabel>(
  tx: Tx,
  schema: string,
  gemeente: string,
  vraag: { pseudoniemen: readonly string[]; behalve?: string; tabellen: readonly T[]; inhoud: readonly T[] },
): Promise<readonly Geladen<T>[]> => {
  const van = `select b.dossier_id from ${schema}.betrokkene b where b.gemeente = $1 and b.pseudoniem = any($2)`
  const sql = laadSql(schema, vraag.tabellen, vraag.inhoud, `d.id is distinct from $3 and d.id in (${van})`)
  const waarden = [gemeente, vraag.pseudoniemen, vraag.behalve ?? null]
  const rijen = await open(tx)<Record<string, unknown>>(sql, waarden)
  return rijen.map((rij) => ontleed(rij, gemeente, vraag.tabellen))
}
