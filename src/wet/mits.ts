import { type Artikel, artikel } from './artikelen.ts'
import { vergelijk } from './datum.ts'
import { type Oordeel, oordeel, type Reden, type RedenParameters } from './oordeel.ts'

/** One condition of a rule: the reason against, or nothing. */
export type Mits = Reden | undefined

/** Makes the reasons of one chapter from its table of codes with their articles. */
export const redenenUit = <C extends string>(artikelen: Readonly<Record<C, Artikel>>) => {
  /** A reason with its article; `params` fill the sentence and hold no personal data. */
  const reden = (code: C, params?: RedenParameters): Reden =>
    params ? { code, artikel: artikelen[code], params } : { code, artikel: artikelen[code] }
  /** A reason unless the statement holds. */
  const mits = (geldt: boolean, code: C): Mits => (geldt ? undefined : reden(code))
  return { reden, mits }
}

/** Text that says something: a motive of only spaces is none. */
export const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

/**
 * The Oordeel on `van` as it reads on `vandaag`, with all reasons against. Throws a RangeError when no row covers the day: an
 * act is judged by the law of its own day.
 */
export const beoordeel = (van: Artikel, vandaag: string, mitsen: readonly Mits[]): Oordeel =>
  oordeel(van, mitsen, [`${van}@${artikel(van, vandaag).vanaf}`])

/** What was already tested before there was input, together with what the input must meet; `rijen` are the rows of the law it read besides. */
export const met = (vooraf: Oordeel, mitsen: readonly Mits[], rijen: readonly string[] = []): Oordeel => {
  if (vooraf.toegestaan) return oordeel(vooraf.artikel, mitsen, [...vooraf.rijen, ...rijen])
  const [eerste, ...rest] = vooraf.redenen
  const bij = mitsen.filter((een) => een !== undefined)
  return { toegestaan: false, redenen: [eerste, ...rest, ...bij], rijen: [...vooraf.rijen, ...rijen] }
}

/** The last of these dated facts: the latest day, and of one day what was recorded last; undefined when there is none. */
export const laatsteFeit = <F extends { readonly datum: string; readonly versie: number }>(
  feiten: readonly F[],
): F | undefined => feiten.toSorted((a, b) => vergelijk(a.datum, b.datum) || a.versie - b.versie).at(-1)
