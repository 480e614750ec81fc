import type { Tabel } from '../dossier/rijen.ts'
import type { DossierSoort } from './dossiersoort.ts'
import type { Lezing } from './lezing.ts'

/** One thing that is kept about somebody, as he may read it (AVG 15). Days are 'yyyy-mm-dd'. */
export interface Inzageding {
  readonly id: string
  readonly tekst: string
  /** From whom it is, in words; never who reported. */
  readonly bron: string
  readonly datum: string
  readonly waarom: string
  /** Who got it: ids of parties, or codes of receivers. */
  readonly aan: readonly string[]
}

/** For whom it is read: `namens`, for who speaks for him and is somebody of whom nobody here knows who he is. */
export interface Inzagevraag {
  readonly namens: boolean
  readonly vandaag: string
}

/** What one dossier gives to who it is about; null while he may not know that it is there. */
export interface Ingezien {
  readonly dingen: readonly Inzageding[]
  /** How many things about him are left out by rule: what was kept from him, or what would tell who reported. */
  readonly weggelaten: number
  /** The parties that were asked something about him, by name; absent where nobody is asked. */
  readonly gevraagdAan?: readonly string[]
  /** The files of him that lie there, by what they are and their day; absent where none come. A copy of each is given when he asks. */
  readonly bestanden?: readonly string[]
}

// biome-ignore lint/suspicious/noExplicitAny: a chapter knows its own facts, who handles a request does not
type Ruim = any

/** What of the dossiers of one kind is given to who asks what is kept of him (AVG 15, 5.3.2; N-AVG-15, N-AVG-15-4). */
export interface Inzagebron<F = Ruim, T extends Tabel = Ruim> {
  readonly dossier: DossierSoort<F, T>
  readonly metInhoud: readonly T[]
  readonly zieIn: (
    lezing: Pick<Lezing<F, T>, 'dossier' | 'rijen' | 'feiten'>,
    wie: string,
    vraag: Inzagevraag,
  ) => Ingezien | null
}

interface Giften {
  readonly dossier: {
    readonly rijen: {
      readonly verstrekking: readonly { readonly gegeven_id: string; readonly aan: string }[]
      readonly betrokkene: readonly { readonly id: string }[]
    }
  }
}

/** A receiver as anybody may read it: of who is in the dossier himself only that he is, never who (AVG 15 lid 4, 5.3.2 lid 4). */
export const zonderNaam = (mensen: readonly { readonly id: string }[], aan: string): string =>
  mensen.some(({ id }) => id === aan) ? 'gezin' : aan

/** Who got this thing about `wie`, from the rows that say so: what was taken back went there all the same; what he got himself is none. */
export const ontvangersVan = ({ dossier }: Giften, gegevenId: string, wie: string): readonly string[] => {
  const { verstrekking, betrokkene } = dossier.rijen
  const gekregen = verstrekking.filter(({ gegeven_id, aan }) => gegeven_id === gegevenId && aan !== wie)
  return [...new Set(gekregen.map(({ aan }) => zonderNaam(betrokkene, aan)))]
}
