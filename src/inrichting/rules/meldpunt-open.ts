import { weekdag } from '../../wet/datum.ts'

/** The days of the week by their number of ISO 8601, less one. */
export const weekdagen = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const

export type Weekdag = (typeof weekdagen)[number]

/** A stretch of one day in which the phone is answered; times 'HH:MM', until '24:00'. */
export interface Openingstijd {
  readonly dag: Weekdag
  readonly van: string
  readonly tot: string
}

/** How the meldpunt of a municipality is reached, and who carries it out in the name of the college (2.2.5). */
export interface MeldpuntInrichting {
  readonly uitvoerder: { readonly id: string; readonly naam: string; readonly eigen: boolean }
  readonly telefoon: string
  /** The national number that forwards to it; null when the municipality does not name it. */
  readonly landelijk: string | null
  /** The crisisdienst of the region; null when the municipality does not name it. */
  readonly crisisdienst: string | null
  readonly openingstijden: readonly Openingstijd[]
}

/** The day of the week of a day ('YYYY-MM-DD'). Throws for what is no day. */
export const weekdagVan = (datum: string): Weekdag => {
  const dag = weekdagen[weekdag(datum) - 1]
  if (!dag) throw new RangeError('not a day')
  return dag
}

/** Until when the phone is answered at this time ('HH:MM') of this day; undefined when it is not (2.2.5). */
export const openTot = (tijden: readonly Openingstijd[], datum: string, tijd: string): string | undefined => {
  const vandaag = weekdagVan(datum)
  return tijden.find(({ dag, van, tot }) => dag === vandaag && van <= tijd && tijd < tot)?.tot
}
