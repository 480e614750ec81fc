import { type Artikel, artikel } from '../../wet/artikelen.ts'
import { type Oordeel, oordeel, type Reden } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import { type RedenCode, reden } from './redenen.ts'
import { kanOver, type Overgang, type Staat } from './staten.ts'

/** One condition of a rule: the reason against, or nothing. */
export type Mits = Reden | undefined

/** A reason unless the statement holds. */
export const mits = (geldt: boolean, code: RedenCode): Mits => (geldt ? undefined : reden(code))

/** Text that says something: a motive of only spaces is none. */
export const gevuld = (tekst: string | null | undefined): boolean => (tekst ?? '').trim() !== ''

/**
 * The Oordeel on `van` as it reads on `vandaag`, with all reasons against. Throws a RangeError when no row covers the day: an
 * act is judged by the law of its own day.
 */
export const beoordeel = (van: Artikel, vandaag: string, mitsen: readonly Mits[]): Oordeel =>
  oordeel(van, mitsen, [`${van}@${artikel(van, vandaag).vanaf}`])

/** What was already tested before there was input, together with what the input must meet. */
export const met = (vooraf: Oordeel, mitsen: readonly Mits[]): Oordeel => {
  if (vooraf.toegestaan) return oordeel(vooraf.artikel, mitsen, vooraf.rijen)
  const [eerste, ...rest] = vooraf.redenen
  const bij = mitsen.filter((een) => een !== undefined)
  return { toegestaan: false, redenen: [eerste, ...rest, ...bij], rijen: vooraf.rijen }
}

/** Bemoeizorg is in one of these states. */
export const inStaat = ({ dossier }: Feiten, ...staten: readonly Staat[]): Mits => {
  if (staten.includes(dossier.staat)) return undefined
  return dossier.staat === 'gestopt'
    ? reden('bemoeizorg-beeindigd')
    : reden('bemoeizorg-niet-in-deze-stand', { staat: dossier.staat })
}

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : inStaat(feiten)

/** A day that is not after today, and not before bemoeizorg began. */
export const dagSindsBegin = (datum: string, { dossier }: Feiten, { vandaag }: Kader): Mits => {
  if (datum > vandaag) return reden('oggz-dag-in-toekomst')
  return mits(datum >= dossier.begonnenOp, 'oggz-dag-voor-begin')
}

const eerder = (a: GebeurtenisFeit, b: GebeurtenisFeit): number => {
  if (a.datum === b.datum) return a.versie - b.versie
  return a.datum < b.datum ? -1 : 1
}

/** The last event of these kinds: the latest day, and of one day what was recorded last. */
export const laatste = (
  feiten: Feiten,
  ...soorten: readonly Gebeurtenissoort[]
): GebeurtenisFeit | undefined =>
  feiten.gebeurtenissen
    .filter(({ soort }) => soorten.includes(soort))
    .toSorted(eerder)
    .at(-1)

/** Whether there is an event of this kind, with this code when one is given. */
export const heeft = (feiten: Feiten, soort: Gebeurtenissoort, code?: string): boolean =>
  feiten.gebeurtenissen.some((een) => een.soort === soort && (!code || een.code === code))
