import type { Artikel } from '../../wet/artikelen.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'

/** What "Mag dit?" answers: yes, yes if, no, or that who is asked decides for himself (5.4.2 lid 2, 5.5.3, 5.4.4 lid 4). */
export const antwoorden = ['ja', 'ja-mits', 'zelf', 'nee'] as const
export type Antwoord = (typeof antwoorden)[number]

/** Something to look out for, with the article that says so; its sentence stands in the catalogue by its code. */
export interface Punt {
  readonly code: string
  readonly artikel: Artikel
}

/** The whole answer: codes and articles, no words. */
export interface Uitkomst {
  readonly antwoord: Antwoord
  /** Why it may, as a code; with 'nee' the reasons say why not. */
  readonly uitleg: string
  readonly artikelen: readonly Artikel[]
  readonly redenen: readonly Reden[]
  readonly mits: readonly Punt[]
  /** What to do now, as a code. */
  readonly volgende: string
}

/** What an allowed answer says besides. */
interface AlsHetMag {
  readonly uitleg: string
  readonly volgende: string
  readonly mits?: readonly (Punt | undefined)[]
  /** Nobody has to: who has it decides. */
  readonly zelf?: boolean
  /** What to do when it may not; reading the reasons when left out. */
  readonly anders?: string
}

const uniek = <T>(rij: readonly T[]): readonly T[] => [...new Set(rij)]

/** The same condition is said once. */
const eenmaal = (punten: readonly (Punt | undefined)[]): readonly Punt[] => [
  ...new Map(punten.filter((een) => een !== undefined).map((een) => [een.code, een])).values(),
]

/** A condition with its article. */
export const punt = (code: string, artikel: Artikel): Punt => ({ code, artikel })

/** That condition only when it is called for. */
export const puntAls = (geldt: boolean, code: string, artikel: Artikel): Punt | undefined =>
  geldt ? punt(code, artikel) : undefined

const hoeHetMag = (zelf: boolean, aantal: number): Antwoord => {
  if (zelf) return 'zelf'
  return aantal > 0 ? 'ja-mits' : 'ja'
}

/** The answer that follows from a judgement of the law: all reasons against, or the ground with what to look out for. */
export const volgtUit = (oordeel: Oordeel, als: AlsHetMag): Uitkomst => {
  if (!oordeel.toegestaan)
    return {
      antwoord: 'nee',
      uitleg: 'nee',
      artikelen: uniek(oordeel.redenen.map(({ artikel }) => artikel)),
      redenen: oordeel.redenen,
      mits: [],
      volgende: als.anders ?? 'lees-wat-helpt',
    }
  const mits = eenmaal(als.mits ?? [])
  return {
    antwoord: hoeHetMag(als.zelf === true, mits.length),
    uitleg: als.uitleg,
    artikelen: uniek([oordeel.artikel, ...mits.map(({ artikel }) => artikel)]),
    redenen: [],
    mits,
    volgende: als.volgende,
  }
}
