import type { Artikel } from './artikelen.ts'
import { isDatum, plusDagen, weekdag } from './datum.ts'

/** One recognised holiday as the law names it: `dag` gives its date in a year. `vanaf` and `tot` are calendar years. */
interface Feestdag {
  readonly naam: string
  readonly artikel: Artikel
  readonly vanaf: number
  readonly tot?: number
  readonly dag: (jaar: number) => string
}

/** Days that a royal decree equates with a holiday, for the years the decree covers (lid 3: may, need not). */
interface Gelijkstelling {
  readonly vanaf: string
  readonly totEnMet: string
  readonly dagen: readonly string[]
}

/** The first year for which every row below is known; an earlier date throws rather than guesses. */
const EERSTE_JAAR = 2023

/**
 * Sunday of Easter in the Gregorian calendar (the computation of Meeus, Jones and Butcher), as 'yyyy-mm-dd'.
 * All movable holidays of article 3 are counted from it.
 */
export const eerstePaasdag = (jaar: number): string => {
  const eeuw = Math.floor(jaar / 100)
  const maanjaar = jaar % 19
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const epacta = (19 * maanjaar + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30
  const restjaar = jaar % 100
  const totZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(restjaar / 4) - epacta - (restjaar % 4)) % 7
  const verschuiving = Math.floor((maanjaar + 11 * epacta + 22 * totZondag) / 451)
  const dagen = epacta + totZondag - 7 * verschuiving + 114
  return vast(jaar, Math.floor(dagen / 31), (dagen % 31) + 1)
}

/** Article 3 lid 1 and 2 Algemene termijnenwet. When the law adds a day, add a row; never edit one. */
const feestdagen: readonly Feestdag[] = [
  { naam: 'Nieuwjaarsdag', artikel: 'termijn-feestdagen', vanaf: 1965, dag: (jaar) => vast(jaar, 1, 1) },
  { naam: 'Goede Vrijdag', artikel: 'termijn-feestdagen', vanaf: 1965, dag: (jaar) => naPasen(jaar, -2) },
  { naam: 'tweede paasdag', artikel: 'termijn-feestdagen', vanaf: 1965, dag: (jaar) => naPasen(jaar, 1) },
  {
    naam: 'Koningsdag',
    artikel: 'termijn-feestdagen',
    vanaf: 2014,
    dag: (jaar) => nietOpZondag(vast(jaar, 4, 27)),
  },
  { naam: 'Bevrijdingsdag', artikel: 'termijn-feestdagen', vanaf: 1990, dag: (jaar) => vast(jaar, 5, 5) },
  { naam: 'Hemelvaartsdag', artikel: 'termijn-feestdagen', vanaf: 1965, dag: (jaar) => naPasen(jaar, 39) },
  {
    naam: 'tweede pinksterdag',
    artikel: 'termijn-feestdagen',
    vanaf: 1965,
    dag: (jaar) => naPasen(jaar, 50),
  },
  { naam: 'eerste kerstdag', artikel: 'termijn-feestdagen', vanaf: 1965, dag: (jaar) => vast(jaar, 12, 25) },
  { naam: 'tweede kerstdag', artikel: 'termijn-feestdagen', vanaf: 1965, dag: (jaar) => vast(jaar, 12, 26) },
]

/**
 * Article 3 lid 3: days equated by royal decree, a row per decree. After the last row no day is equated until a new
 * decree is published (about a year ahead) and gets its row.
 */
export const gelijkstellingen: readonly Gelijkstelling[] = [
  {
    vanaf: '2023-01-01',
    totEnMet: '2025-12-31',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    vanaf: '2026-01-01',
    totEnMet: '2028-12-31',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
]

/**
 * Is this a recognised holiday, or a day equated with one, in the sense of article 3 Algemene termijnenwet? Weekends
 * are not holidays. Throws a RangeError for a day before EERSTE_JAAR and for what is not a date.
 */
export const isFeestdag = (datum: string): boolean => {
  if (!isDatum(datum)) throw new RangeError('geen bestaande datum in de vorm jjjj-mm-dd')
  const jaar = Number(datum.slice(0, 4))
  if (jaar < EERSTE_JAAR) throw new RangeError(`feestdagen zijn bekend vanaf ${EERSTE_JAAR}`)
  return vrijeDagen(jaar).has(datum)
}

const berekend = new Map<number, ReadonlySet<string>>()

/** Every holiday and equated day of a year, reckoned once: the same year is asked for at every term. */
const vrijeDagen = (jaar: number): ReadonlySet<string> => {
  const bekend = berekend.get(jaar)
  if (bekend) return bekend
  const dagen = new Set([
    ...feestdagen.filter((rij) => jaar >= rij.vanaf && jaar <= (rij.tot ?? jaar)).map((rij) => rij.dag(jaar)),
    ...gelijkstellingen.flatMap((rij) => rij.dagen.filter((dag) => dag.startsWith(`${jaar}-`))),
  ])
  berekend.set(jaar, dagen)
  return dagen
}

/** Neither Saturday, Sunday nor a recognised holiday: the day on which a statutory term may end. */
export const isWerkdag = (datum: string): boolean => weekdag(datum) < 6 && !isFeestdag(datum)

/** The day itself when it is a working day, otherwise the first working day after it. */
export const eersteWerkdagVanaf = (datum: string): string =>
  isWerkdag(datum) ? datum : eersteWerkdagVanaf(plusDagen(datum, 1))

const vast = (jaar: number, maand: number, dag: number): string =>
  `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

const naPasen = (jaar: number, dagen: number): string => plusDagen(eerstePaasdag(jaar), dagen)

/** The King's birthday is celebrated a day earlier when 27 April is a Sunday. */
const nietOpZondag = (datum: string): string => (weekdag(datum) === 7 ? plusDagen(datum, -1) : datum)
