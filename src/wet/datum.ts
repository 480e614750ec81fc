/**
 * Calendar arithmetic on dates of the law: strings 'yyyy-mm-dd', no time and no time zone. Reckons in UTC days only,
 * so that summer time and the zone of the machine cannot shift a date. Every function throws a RangeError on a string
 * that is not a date; the message never holds the value, for it may be a birth date.
 */
const VORM = /^(\d{4})-(\d{2})-(\d{2})$/
const DAG = 86_400_000

/** Is this an existing day of the calendar, written 'yyyy-mm-dd'? 2027-02-30 is not. */
export const isDatum = (waarde: string): boolean => tijdstip(waarde) !== undefined

/** `aantal` calendar days later (earlier when negative). */
export const plusDagen = (datum: string, aantal: number): string =>
  schrijf(lees(datum) + geheel(aantal) * DAG)

/** `aantal` calendar weeks later: the same day of the week. */
export const plusWeken = (datum: string, aantal: number): string => plusDagen(datum, 7 * geheel(aantal))

/** `aantal` calendar months later: the same day of the month, or the last day when that month is shorter. */
export const plusMaanden = (datum: string, aantal: number): string => {
  const van = new Date(lees(datum))
  const maand = van.getUTCFullYear() * 12 + van.getUTCMonth() + geheel(aantal)
  const jaar = Math.floor(maand / 12)
  const laatste = laatsteDag(jaar, maand - jaar * 12)
  return schrijf(Date.UTC(jaar, maand - jaar * 12, Math.min(van.getUTCDate(), laatste)))
}

/** `aantal` calendar years later; 29 February becomes 28 February in a common year. */
export const plusJaren = (datum: string, aantal: number): string => plusMaanden(datum, 12 * geheel(aantal))

/** Day of the week by ISO 8601: 1 is Monday, 6 is Saturday, 7 is Sunday. */
export const weekdag = (datum: string): number => new Date(lees(datum)).getUTCDay() || 7

/** Whole days from `van` to `tot`: positive when `tot` is later, 0 on the same day. */
export const verschilInDagen = (van: string, tot: string): number => (lees(tot) - lees(van)) / DAG

/** For sorting: negative when `a` is earlier than `b`, 0 when they are the same day, positive when later. */
export const vergelijk = (a: string, b: string): number => Math.sign(lees(a) - lees(b))

const tijdstip = (waarde: string): number | undefined => {
  const [, jaar, maand, dag] = VORM.exec(waarde) ?? []
  if (!jaar || !maand || !dag) return undefined
  const tijd = Date.UTC(Number(jaar), Number(maand) - 1, Number(dag))
  const gelezen = new Date(tijd)
  const bestaat = gelezen.getUTCDate() === Number(dag) && gelezen.getUTCMonth() === Number(maand) - 1
  return bestaat && gelezen.getUTCFullYear() === Number(jaar) ? tijd : undefined
}

const lees = (datum: string): number => {
  const tijd = tijdstip(datum)
  if (tijd === undefined) throw new RangeError('geen bestaande datum in de vorm jjjj-mm-dd')
  return tijd
}

const schrijf = (tijd: number): string => {
  const datum = Number.isFinite(tijd) ? new Date(tijd).toISOString().slice(0, 10) : ''
  if (!isDatum(datum)) throw new RangeError('datum buiten de kalender van vier cijfers')
  return datum
}

const geheel = (aantal: number): number => {
  if (!Number.isSafeInteger(aantal)) throw new RangeError('geen geheel aantal')
  return aantal
}

/** Day 0 of the next month is the last day of this one; `maand` counts from 0. */
const laatsteDag = (jaar: number, maand: number): number =>
  new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate()
