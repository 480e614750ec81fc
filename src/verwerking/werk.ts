import type { DossierVerandering } from '../dossier/dossier.store.ts'
import type { Dossier, DossierRij, Rijen, Tabel } from '../dossier/rijen.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { UitgaandeBrief } from './brief.ts'
import type { Kader } from './kader.ts'
import type { Lezing, MetInhoud } from './lezing.ts'
import type { Omgeving } from './omgeving.ts'

/** A new dossier as an act describes it; number, version and key are the road's. */
export type NieuwDossier = Pick<DossierRij, 'staat'> &
  Partial<Omit<DossierRij, 'id' | 'nummer' | 'versie' | 'sleutelversie'>>

/** Writes rows of one dossier: every row gets who, when and which version, and its content sealed to its place. */
export interface Schrijver {
  readonly dossierId: string
  /** Adds a row; gives its id. */
  readonly voegToe: <T extends Tabel>(
    tabel: T,
    rij: Rijen[T],
    inhoud?: unknown,
    id?: string,
  ) => Promise<string>
  /** Changes a row of this dossier; throws when it is not there. `inhoud` replaces the whole content: the old value is gone. */
  readonly verander: <T extends Tabel>(
    tabel: T,
    id: string,
    rij: Partial<Rijen[T]>,
    inhoud?: unknown,
  ) => Promise<void>
  /** Mends a row in its place among the others: who recorded it and when stays, the old value is gone. Throws as `verander`. */
  readonly verbeter: <T extends Tabel>(
    tabel: T,
    id: string,
    rij: Partial<Rijen[T]>,
    inhoud?: unknown,
  ) => Promise<void>
  /** Removes a row of this dossier for good; throws when it is not there. */
  readonly verwijder: (tabel: Tabel, id: string) => Promise<void>
  /** Changes the dossier's own dates, state or worker. */
  readonly werkBij: (verandering: DossierVerandering) => Promise<void>
  /**
   * Makes a move of the state machine: a row with who, when and article, and the new state. `sluit`: after it there is nothing more to do
   * or to read in this dossier, and whose it is hears that.
   */
  readonly gaOver: (overgang: {
    naam: string
    naar: string
    artikel: Artikel
    sluit?: true
    redenCode?: string | null
    datum?: string
    inhoud?: Readonly<Record<string, unknown>> | undefined
  }) => Promise<void>
}

/** A writer in another compartment, with the rows that were asked for. */
export interface Stroom extends Schrijver {
  /** The number by which people there call that dossier: in the clear it stands there alone. */
  readonly nummer: string
  readonly rijen: <K extends Tabel>(tabel: K) => readonly MetInhoud<K>[]
}

/**
 * Where work in another compartment goes: an existing dossier, a new one, or the one that `zoek` finds there and else a new one; of an
 * existing one the tables of `lees` are read.
 */
export type Stroomdoel =
  | { readonly dossierId: string; readonly lees?: readonly Tabel[] }
  | { readonly nieuw: NieuwDossier }
  | {
      readonly zoek: (tx: Tx) => Promise<string | undefined>
      readonly lees: readonly Tabel[]
      readonly nieuw: NieuwDossier
    }

/** What an effect works with, inside the one transaction of its verwerking. */
export interface Werk<F, T extends Tabel = Tabel> extends Schrijver {
  readonly tx: Tx
  readonly omgeving: Omgeving
  readonly kader: Kader
  /** The moment of the act, ISO. */
  readonly op: string
  readonly artikel: Artikel
  readonly feiten: F
  readonly dossier: Dossier<T>
  readonly compartiment: Compartiment
  readonly rijen: <K extends T>(tabel: K) => readonly MetInhoud<K>[]
  /** As in `Lezing`. */
  readonly inhoudVan: Lezing<F, T>['inhoudVan']
  /** The letters that leave with this act, as its check page showed them. */
  readonly brieven: readonly UitgaandeBrief[]
  /** Destroys the key with this id for good once this act is committed, and not when it is rolled back. */
  readonly vernietigSleutel: (id: string) => void
  /** A new id. */
  readonly nieuwId: () => string
  /** Makes this verwerking's own dossier (only in an act that begins one). */
  readonly maakDossier: (nieuw: NieuwDossier) => Promise<string>
  /**
   * Works in another compartment, when the flow table has a row for it (N-5.4.4-3 and the like): makes a dossier there
   * or adds to an existing one, of which it reads no more than the tables of `lees`. Throws when there is no row: the toets
   * should have refused.
   */
  readonly stroomDoor: <R>(
    naar: Compartiment,
    doel: Stroomdoel,
    werk: (schrijver: Stroom) => Promise<R>,
  ) => Promise<R>
}
