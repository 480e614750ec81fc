/** The laws the register quotes. Display names; nothing decides on them. */
export type Wet =
  | 'Wmo 2015'
  | 'Jeugdwet'
  | 'Wgs'
  | 'Participatiewet'
  | 'Wet inburgering 2021'
  | 'Wet SUWI'
  | 'AVG'
  | 'UAVG'
  | 'Awb'
  | 'Algemene termijnenwet'
  | 'Verordening 1182/71'
  | 'Archiefwet'
  | 'Wabb'
  | 'Wvggz'
  | 'Wlz'
  | 'Wabvpz'
  | 'WVO 2020'

/** One version of one article. `vanaf` and `tot` (exclusive) are days 'yyyy-mm-dd'; `nummer` is for display only. */
export interface ArtikelRij {
  readonly wet: Wet
  readonly nummer: string
  readonly kop: string
  readonly vanaf: string
  readonly tot?: string
  readonly normen: readonly string[]
}

/** All versions of one article, oldest first. */
export type ArtikelRijen = readonly [ArtikelRij, ...ArtikelRij[]]

/**
 * Eigen invulling: the law is not in force and has no starting date. The day the bill was introduced
 * (36 295, 30 January 2023) stands in for it, so that every act of the program is judged by the text as introduced.
 */
export const ontwerpZoalsIngediend = '2023-01-30'

/** From when the program applies law that existed already (the day the AVG began to apply), not when that law began. */
export const bestaandRecht = '2018-05-25'

/** A row of the bill: an article of the Wmo 2015 as the Wams would have it. */
export const wams = (nummer: string, kop: string, ...normen: string[]): ArtikelRijen => [
  { wet: 'Wmo 2015', nummer, kop, vanaf: ontwerpZoalsIngediend, normen },
]

/** A row of a law that is in force, as the program applies it. */
export const geldend = (wet: Wet, nummer: string, kop: string, ...normen: string[]): ArtikelRijen => [
  { wet, nummer, kop, vanaf: bestaandRecht, normen },
]
