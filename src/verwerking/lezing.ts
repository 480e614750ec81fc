import { zonderBevroren } from '../dossier/bevroren.ts'
import type { Verzegeld } from '../dossier/dossier.store.ts'
import { zonderVernietigd } from '../dossier/eigen-sleutel.ts'
import { leesInhoud } from '../dossier/rij.store.ts'
import type { Dossier, Rij, Tabel } from '../dossier/rijen.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { type Kluis, openKluis } from './kluis.ts'
import type { Omgeving } from './omgeving.ts'

/** A row with its opened content. */
export type MetInhoud<K extends Tabel> = Rij<K> & { readonly inhoud: Readonly<Record<string, unknown>> }

/** What may be read of one dossier inside one verwerking. Content is opened only when asked for. */
export interface Lezing<F, T extends Tabel = Tabel> {
  readonly tx: Tx
  readonly omgeving: Omgeving
  readonly compartiment: Compartiment
  readonly feiten: F
  readonly dossier: Dossier<T>
  /** How many items are frozen, and therefore not in it (AVG 18). */
  readonly bevroren?: number
  /** Which they are. */
  readonly bevrorenIds?: readonly string[]
  /** The rows of a table with their content; only of tables in the declaration's `metInhoud`. */
  readonly rijen: <K extends T>(tabel: K) => readonly MetInhoud<K>[]
  /** The content of one row, read by itself: for what is too large to come along with the others. Undefined when there is none. */
  readonly inhoudVan: (tabel: T, id: string) => Promise<Readonly<Record<string, unknown>> | undefined>
}

/** Makes the reading of a loaded dossier; without what is frozen, unless this is a use that the law names (`metBevroren`, AVG 18 lid 2). */
export const maakLezing = async <F, T extends Tabel>({
  naarFeiten,
  metBevroren = false,
  ...bron
}: {
  tx: Tx
  omgeving: Omgeving
  compartiment: Compartiment
  naarFeiten: (dossier: Dossier<T>) => F
  dossier: Dossier<T>
  verzegeld: readonly Verzegeld[]
  metBevroren?: boolean | undefined
}): Promise<Lezing<F, T> & { kluis: Kluis }> => {
  const kluis = await openKluis(bron.omgeving.sleutels, bron.compartiment, bron.dossier)
  const heel = zonderVernietigd(bron.compartiment, bron.dossier, kluis.heeftSleutel)
  const los = zonderBevroren(heel, vandaag(bron.omgeving.klok))
  const dossier = metBevroren ? heel : los.dossier
  const bytes = new Map(bron.verzegeld.map(({ tabel, id, inhoud }) => [`${tabel}/${id}`, inhoud]))
  return {
    ...bron,
    dossier,
    bevroren: los.bevroren.length,
    bevrorenIds: los.bevroren,
    feiten: naarFeiten(dossier),
    kluis,
    rijen: (tabel) =>
      dossier.rijen[tabel].map((rij) => {
        const gesloten = bytes.get(`${tabel}/${rij.id}`)
        return {
          ...rij,
          inhoud: gesloten ? (kluis.open(tabel, rij.id, gesloten) as Record<string, unknown>) : {},
        }
      }),
    inhoudVan: async (tabel, id) => {
      const plek = { schema: bron.compartiment, gemeente: dossier.gemeente, dossierId: dossier.id }
      const gesloten = await leesInhoud(bron.tx, plek, tabel, id)
      return gesloten && (kluis.open(tabel, id, gesloten) as Record<string, unknown>)
    },
  }
}
