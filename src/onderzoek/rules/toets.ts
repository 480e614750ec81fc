import { type Artikel, artikel } from '../../wet/artikelen.ts'
import { type Oordeel, oordeel, type Reden, type RedenParameters } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import type { Redencode } from './redencodes.ts'
import type { Staat } from './staten.ts'

/** Tests an act before there is input, for the panel. `vandaag` is a day 'yyyy-mm-dd'. */
export type Vooraf = (feiten: Feiten, vandaag: string) => Oordeel
/** Tests an act with its input. The input was parsed already; conditions of the law are tested here. */
export type Toets<I> = (invoer: I, feiten: Feiten, vandaag: string) => Oordeel

/** All reasons a rule found; what does not apply is undefined. */
export type Redenen = readonly (Reden | undefined)[]

/** A reason when `nietVoldaan`, otherwise nothing. */
export const alsNiet = (
  nietVoldaan: boolean,
  code: Redencode,
  artikelId: Artikel,
  params?: RedenParameters,
): Reden | undefined =>
  nietVoldaan ? { code, artikel: artikelId, ...(params ? { params } : {}) } : undefined

/**
 * The Oordeel on `artikelId` as it reads on `vandaag`, with all reasons against. Throws a RangeError when no row covers
 * the day: an act is judged by the law of its own day. `rijen` names other dated rows that were read.
 */
export const beoordeel = (
  artikelId: Artikel,
  vandaag: string,
  redenen: Redenen,
  rijen: readonly string[] = [],
): Oordeel => oordeel(artikelId, redenen, [`${artikelId}@${artikel(artikelId, vandaag).vanaf}`, ...rijen])

/** The same judgment with one more reason against, when there is one. */
export const ookAls = (nu: Oordeel, reden: Reden | undefined): Oordeel => {
  if (!reden) return nu
  const [eerste, ...rest] = nu.toegestaan ? [reden] : [...nu.redenen, reden]
  return { toegestaan: false, redenen: [eerste ?? reden, ...rest], rijen: nu.rijen }
}

/** The same reasons, each code once: what holds for two people is said once. */
export const eenmaal = (redenen: Redenen): Redenen =>
  redenen.filter(
    (reden, i) => reden !== undefined && redenen.findIndex((een) => een?.code === reden.code) === i,
  )

const verkeerdeStaat: Readonly<Record<Staat, Redencode>> = {
  'eerste-contact': 'onderzoek-niet-gestart',
  loopt: 'onderzoek-loopt',
  afgerond: 'onderzoek-afgerond',
  'niet-gestart': 'contact-gesloten',
  ingetrokken: 'onderzoek-ingetrokken',
}

/** A reason when the dossier is in none of these states. */
export const inStaat = (feiten: Feiten, mag: readonly Staat[], artikelId: Artikel): Reden | undefined =>
  alsNiet(!mag.includes(feiten.dossier.staat), verkeerdeStaat[feiten.dossier.staat], artikelId)

/** A reason when the day of a fact lies after today. */
export const nietInToekomst = (datum: string, vandaag: string): Reden | undefined =>
  alsNiet(datum > vandaag, 'datum-in-toekomst', 'avg-juistheid')

/** Whether a text says nothing. */
export const leeg = (tekst: string | undefined): boolean => (tekst ?? '').trim() === ''
