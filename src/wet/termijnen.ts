import type { Artikel } from './artikelen.ts'
import { plusDagen, plusJaren, plusMaanden, plusWeken } from './datum.ts'
import { eersteWerkdagVanaf, isWerkdag } from './feestdagen.ts'
import type { Duur, Soort } from './termijnen/rij.ts'
import { rijVoor, type TermijnNaam } from './termijnen/termijn.ts'

export { heeftTermijn, type TermijnNaam, termijn, termijnNamen } from './termijnen/termijn.ts'

/** The last day of a term, the row it was read from (kept in the Oordeel and the log) and whether that day shifted. */
export interface Einde {
  readonly datum: string
  readonly rij: string
  readonly artikel: Artikel
  readonly verschoven: boolean
}

/**
 * The last day of the term `naam` that began with the event on `start`; that day itself is not counted. `op` is the day
 * whose law is read (see `leestOp` of the row), by default the day of the event. A statutory term is extended by
 * articles 1, 2 and 4 of the Algemene termijnenwet, an AVG term by article 3 of Regulation 1182/71; retention terms and
 * streeftermijnen never shift. Throws a RangeError on an unknown name, an uncovered day, what is not a date, and a term
 * in hours (see `eindmoment`).
 */
export const einddatum = (naam: TermijnNaam, start: string, op: string = start): Einde => {
  const { id, duur, soort, artikel } = rijVoor(naam, start, op)
  return { ...laatsteDag(soort, duur, start), rij: id, artikel }
}

/**
 * The arithmetic of `einddatum` for a term that is given rather than looked up: `datum` is the last day, `verschoven`
 * whether it was extended. Throws a RangeError on what is not a date and on a term in hours.
 */
export const laatsteDag = (soort: Soort, duur: Duur, start: string): Pick<Einde, 'datum' | 'verschoven'> => {
  const kaal = plusDuur(start, duur)
  const datum = verleng(soort, duur, start, kaal)
  return { datum, verschoven: datum !== kaal }
}

/**
 * The moment on which a term in hours ends, as an ISO moment in UTC; `start` is such a moment. Hours do not shift
 * (article 4 Algemene termijnenwet; article 3 lid 4 Regulation 1182/71). Throws a RangeError on what is not a moment
 * with 'Z', and on a term that is not in hours.
 */
export const eindmoment = (naam: TermijnNaam, start: string): string => {
  const { duur } = rijVoor(naam, start.slice(0, 10), start.slice(0, 10))
  if (!('uren' in duur)) throw new RangeError(`termijn '${naam}' is niet in uren`)
  const tijd = start.endsWith('Z') ? Date.parse(start) : Number.NaN
  if (Number.isNaN(tijd)) throw new RangeError('geen moment in UTC')
  return new Date(tijd + duur.uren * 3_600_000).toISOString()
}

const plusDuur = (start: string, duur: Duur): string => {
  if ('dagen' in duur) return plusDagen(start, duur.dagen)
  if ('weken' in duur) return plusWeken(start, duur.weken)
  if ('maanden' in duur) return plusMaanden(start, duur.maanden)
  if ('jaren' in duur) return plusJaren(start, duur.jaren)
  if ('werkdagen' in duur) return plusWerkdagen(start, duur.werkdagen)
  throw new RangeError('een termijn in uren heeft een eindmoment, geen einddatum')
}

const plusWerkdagen = (start: string, aantal: number): string =>
  aantal === 0 ? start : plusWerkdagen(eersteWerkdagVanaf(plusDagen(start, 1)), aantal - 1)

const verleng = (soort: Soort, duur: Duur, start: string, kaal: string): string => {
  if (soort === 'wettelijk' && !teLang(duur)) return tweeWerkdagen(start, eersteWerkdagVanaf(kaal), duur, 3)
  if (soort === 'avg') return tweeWerkdagen(start, eersteWerkdagVanaf(kaal), duur, 2)
  return kaal
}

/** Article 4 Algemene termijnenwet: the act does not apply to terms this long. */
const teLang = (duur: Duur): boolean =>
  'jaren' in duur ||
  ('dagen' in duur && duur.dagen > 90) ||
  ('weken' in duur && duur.weken > 12) ||
  ('maanden' in duur && duur.maanden > 3)

/** Article 2 Algemene termijnenwet (from three days) and article 3 lid 5 Regulation 1182/71 (from two days). */
const tweeWerkdagen = (start: string, einde: string, duur: Duur, vanafDagen: number): string => {
  if ('dagen' in duur && duur.dagen < vanafDagen) return einde
  return werkdagenTussen(start, einde) >= 2
    ? einde
    : tweeWerkdagen(start, eersteWerkdagVanaf(plusDagen(einde, 1)), duur, vanafDagen)
}

/** Working days after `start` up to and including `einde`, counted no further than two. */
const werkdagenTussen = (start: string, einde: string): number => {
  let aantal = 0
  for (let dag = plusDagen(start, 1); dag <= einde && aantal < 2; dag = plusDagen(dag, 1)) {
    if (isWerkdag(dag)) aantal += 1
  }
  return aantal
}
