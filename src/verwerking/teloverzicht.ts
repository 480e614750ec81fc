/** How much of one kind was counted on one day 'yyyy-mm-dd'. */
export interface Getelde {
  readonly dag: string
  readonly groep: string
  readonly soort: string
  readonly aantal: number
}

/** The periods somebody can look at. */
export const telperiodes = ['dag', 'week', 'maand', 'jaar'] as const

export type Telperiode = (typeof telperiodes)[number]

/** What was counted in a period: numbers of days and kinds, about nobody. */
export interface Teloverzicht {
  readonly periode: Telperiode
  readonly van: string
  readonly tot: string
  /** A day in the period before, and in the one after; null when that has not begun. */
  readonly vorige: string
  readonly volgende: string | null
  /** The groups of kinds that a picture stacks, by their codes. */
  readonly gestapeld: readonly string[]
  readonly telling: readonly Getelde[]
}
