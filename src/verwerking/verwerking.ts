import type { z } from 'zod'
import type { Tabel } from '../dossier/rijen.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Doel } from '../wet/doelen.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import type { Rol } from '../wet/rollen.ts'
import type { Betrokkenen } from './betrokkenen.ts'
import type { UitgaandeBrief } from './brief.ts'
import type { DossierSoort } from './dossiersoort.ts'
import type { GeenConcept, Gevraagd, Stap } from './formulier-stap.ts'
import type { EersteKeer } from './gezien.ts'
import type { Kader, Wie } from './kader.ts'
import type { Gekozen, Keuze, Keuzes } from './keuze.ts'
import type { Ernaast, Gevolgen, Gevraagde } from './leeswijzer.ts'
import type { Lezing } from './lezing.ts'
import type { LijstBron } from './lijst-bron.ts'
import type { Werk } from './werk.ts'

export type { Betrokkenen, DossierSoort, Gekozen, Kader, Keuze, Keuzes, LijstBron, Wie }

type Ids = Promise<readonly string[]> | readonly string[]

interface Gemeenschappelijk<I extends z.ZodObject, U> {
  /** Stable key, in the log for years: `onderzoek.leg-gegeven-vast`. */
  readonly id: string
  readonly doel: Doel
  readonly rollen: readonly Rol[]
  /** Norm ids this act carries out. */
  readonly normen: readonly string[]
  /** Plural noun for the sub-resource in screens and API: `gegevens`. */
  readonly pad: string
  readonly invoer: I
  /** Input with which tests and documents can call it; ids as `{betrokkene}` are filled in by the caller. */
  readonly voorbeeld: Readonly<Record<string, unknown>>
  /** It divides work among people: its rule refuses a system of a party, and the API does not offer it to one. */
  readonly alleenMensen?: true
  /** A use of what is frozen that the law names: its person reads it, or what he says of it is weighed or mended (AVG 18 lid 2). */
  readonly metBevroren?: true
  /** Ends in check-answers: something leaves the building or cannot be undone. */
  readonly controleren?: boolean
  /** The pages of its form, in order; every field stands on one of them. One page with everything when left out. */
  readonly stappen?: readonly Stap[]
  /** Fields (`items.motivering` in a row) that its form asks only when another answer calls for them, and then must be filled. */
  readonly alleenAls?: Readonly<Record<string, Gevraagd>>
  /** Lists of which the rows are given by `begin`, none to be added or removed, with the field that names a row. */
  readonly vasteRijen?: Readonly<Record<string, string>>
  /** Fields, one after another, that its form folds away until they are answered or opened: not everybody has something for them. */
  readonly ingeklapt?: readonly string[]
  /** Per role the page of the site that follows, for whom the case is not, or not any more, to be seen once it is done. */
  readonly daarna?: Readonly<Partial<Record<Rol, '/team' | '/werkvoorraad'>>>
  readonly uitkomst?: (uitkomst: U) => Readonly<Record<string, unknown>>
}

/** An act on an existing dossier. */
export interface Handeling<
  I extends z.ZodObject = z.ZodObject,
  F = unknown,
  U = unknown,
  T extends Tabel = Tabel,
  B = undefined,
> extends Gemeenschappelijk<I, U> {
  readonly soort: 'handeling'
  readonly dossier: DossierSoort<F, T>
  /** The field with the file that comes with it: looked at before the transaction begins, and what was found stands in the `kader`. */
  readonly bestandsveld?: string
  readonly geenConcept?: GeenConcept
  /** It can be about who died: it mends, takes away or closes; or it records what happened up to that day. Otherwise refused. */
  readonly naOverlijden?: 'kan' | 'tot-die-dag'
  /** Done by several people at once: what others did since the form was opened does not stand in the way. */
  readonly naastElkaar?: true
  /** Tables of which the effect or the form needs the content. */
  readonly metInhoud?: readonly T[]
  /** For the panel, before there is input. */
  readonly vooraf: (feiten: F, kader: Kader) => Oordeel
  /** What the test must know beside the facts of the dossier (a register, conditions in content); loaded in the same transaction. */
  readonly bij?: (feiten: F, lezing: Lezing<F, T>, kader: Kader) => Promise<B> | B
  readonly toets: (invoer: z.output<I>, feiten: F, kader: Kader, bij: B) => Oordeel
  /** By the name of a page of its form, what can be judged once that page is filled in: nobody types the other pages for nothing. */
  readonly stapToets?: Readonly<
    Record<
      string,
      (antwoorden: Readonly<Record<string, unknown>>, feiten: F, kader: Kader, bij: B) => Oordeel
    >
  >
  /** The letters that leave with it: the check page shows them and the effect keeps them (`werk.brieven`), made here once. */
  readonly brieven?: (
    invoer: z.output<I>,
    lezing: Lezing<F, T>,
    kader: Kader,
    bij: B,
  ) => Promise<readonly UitgaandeBrief[]> | readonly UitgaandeBrief[]
  readonly effect: (invoer: z.output<I>, werk: Werk<F, T>, bij: B) => Promise<U>
  /** Workers (user ids) for whom something waits or changes: each gets a mail without content (ADR 0013), who acts none; `lezing` is before the act. */
  readonly bericht?: (invoer: z.output<I>, lezing: Lezing<F, T>, kader: Kader) => Ids
  /** Of the kind `nieuw`, unless it is an answer. */
  readonly berichtsoort?: 'antwoord'
  readonly betrokkenen: (feiten: F, invoer: z.output<I>) => Betrokkenen
  /** The choices of fields whose options depend on the dossier: field name to its options. */
  readonly keuzes?: (feiten: F, lezing: Lezing<F, T>, kader: Kader) => Promise<Keuzes> | Keuzes
  /** Fields that its form does not ask in this dossier, because there they say nothing. */
  readonly nietHier?: (feiten: F, kader: Kader) => readonly string[]
  /** What follows when it is done: above its form, and on its check page by all that was typed. It stands in the way of nothing. */
  readonly watVolgt?: (feiten: F, lezing: Lezing<F, T>, gevraagd: Gevraagde) => Gevolgen
  /** What others wrote that a question of its form is about. */
  readonly ernaast?: (feiten: F, lezing: Lezing<F, T>, kader: Kader) => readonly Ernaast[]
  /** Where on the page of the case stands what helps with this form; undefined where nothing does. */
  readonly hulp?: (feiten: F, kader: Kader) => string | undefined
  /** What a form starts with; `gekozen` is what the link to it had chosen, such as the one gegeven it is about. */
  readonly begin?: (
    feiten: F,
    lezing: Lezing<F, T>,
    kader: Kader,
    gekozen: Gekozen,
  ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>
}

/** Reading a dossier: a verwerking too, logged before it is shown. */
export interface Inzien<
  I extends z.ZodObject = z.ZodObject,
  F = unknown,
  U = unknown,
  T extends Tabel = Tabel,
> extends Gemeenschappelijk<I, U> {
  readonly soort: 'inzien'
  readonly dossier: DossierSoort<F, T>
  readonly metInhoud?: readonly T[]
  readonly toets: (invoer: z.output<I>, feiten: F, kader: Kader) => Oordeel
  readonly lees: (lezing: Lezing<F, T>, invoer: z.output<I>, kader: Kader) => Promise<U> | U
  /** What was not shown to this person before: each gets a line of its own in the log, once. */
  readonly eersteKeer?: (uitkomst: U, feiten: F, kader: Kader) => readonly EersteKeer[]
  readonly betrokkenen: (feiten: F, invoer: z.output<I>, kader: Kader) => Betrokkenen
}

/** An act that makes a dossier. */
export interface Begin<
  I extends z.ZodObject = z.ZodObject,
  F = unknown,
  U = unknown,
  T extends Tabel = Tabel,
  B = undefined,
> extends Gemeenschappelijk<I, U> {
  readonly soort: 'begin'
  readonly dossier: DossierSoort<F, T>
  /** What the test must know beside the input (a register), read in the same transaction. */
  readonly bij?: (bron: LijstBron, kader: Kader) => Promise<B>
  readonly toets: (invoer: z.output<I>, kader: Kader, bij: B) => Oordeel
  readonly effect: (invoer: z.output<I>, werk: Werk<undefined, T>, bij: B) => Promise<U>
  readonly keuzes?: (kader: Kader) => Keuzes
}

/** A list of one's own dossiers: one record in the log for each person shown. */
export interface Lijst<I extends z.ZodObject = z.ZodObject, U = unknown> extends Gemeenschappelijk<I, U> {
  readonly soort: 'lijst'
  readonly compartiment: Compartiment
  readonly toets: (invoer: z.output<I>, kader: Kader) => Oordeel
  readonly lees: (
    invoer: z.output<I>,
    bron: LijstBron,
    kader: Kader,
  ) => Promise<{ uitkomst: U; pseudoniemen: readonly string[] }>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of verwerkingen holds each with its own input and facts
type Ruim = any
/** Any act on a dossier, whatever its input and facts. */
export type ElkeHandeling = Handeling<Ruim, Ruim, Ruim, Ruim, Ruim>
/** Any act that makes a dossier. */
export type ElkBegin = Begin<Ruim, Ruim, Ruim, Ruim, Ruim>
export type Verwerking = ElkeHandeling | Inzien<Ruim, Ruim, Ruim, Ruim> | ElkBegin | Lijst<Ruim, Ruim>
export type OpDossier = ElkeHandeling | Inzien<Ruim, Ruim, Ruim, Ruim>

/** The compartment whose role the verwerking takes in the database. */
export const compartimentVan = (verwerking: Verwerking): Compartiment =>
  verwerking.soort === 'lijst' ? verwerking.compartiment : verwerking.dossier.compartiment

/** The last part of the id: `leg-gegeven-vast`. */
export const naamVan = ({ id }: { id: string }): string => id.slice(id.indexOf('.') + 1)

type Declaratie<V> = Omit<V, 'soort'>

/** Declares an act on a dossier. What has no declaration cannot be done: there is no second road. */
export const defineHandeling = <I extends z.ZodObject, F, U, T extends Tabel, B = undefined>(
  declaratie: Declaratie<Handeling<I, F, U, T, B>>,
): Handeling<I, F, U, T, B> => ({ ...declaratie, soort: 'handeling' })

/** Declares the reading of a dossier. */
export const defineInzien = <I extends z.ZodObject, F, U, T extends Tabel>(
  declaratie: Declaratie<Inzien<I, F, U, T>>,
): Inzien<I, F, U, T> => ({ ...declaratie, soort: 'inzien' })

/** Declares an act that makes a dossier. */
export const defineBegin = <I extends z.ZodObject, F, U, T extends Tabel, B = undefined>(
  declaratie: Declaratie<Begin<I, F, U, T, B>>,
): Begin<I, F, U, T, B> => ({ ...declaratie, soort: 'begin' })

/** Declares a list. */
export const defineLijst = <I extends z.ZodObject, U>(declaratie: Declaratie<Lijst<I, U>>): Lijst<I, U> => ({
  ...declaratie,
  soort: 'lijst',
})
