const dagen = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const
const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const dagNummer = (datum: string): number =>
  Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8, 10))) / 86_400_000

/** `2027-01-11` as people write it: `11 januari 2027`. */
export const datumInWoorden = (datum: string): string =>
  `${Number(datum.slice(8, 10))} ${maanden[Number(datum.slice(5, 7)) - 1] ?? ''} ${datum.slice(0, 4)}`

/** The month of a day: `januari 2027`. */
export const maandInWoorden = (datum: string): string =>
  `${maanden[Number(datum.slice(5, 7)) - 1] ?? ''} ${datum.slice(0, 4)}`

/** From a day up to and including a day: `7 december 2026 tot en met 18 december 2026`, or the one day. */
export const periodeInWoorden = (van: string, tot: string): string =>
  van === tot ? datumInWoorden(van) : `${datumInWoorden(van)} tot en met ${datumInWoorden(tot)}`

/** The same with its day of the week: `ma 11 januari 2027`. */
export const dagInWoorden = (datum: string): string =>
  `${dagen[(dagNummer(datum) + 4) % 7] ?? ''} ${datumInWoorden(datum)}`

/** How far away a day is, seen from today: `nog 16 dagen`, `vandaag`, `3 dagen geleden`. */
export const afstandInWoorden = (datum: string, vandaag: string): string => {
  const verschil = dagNummer(datum) - dagNummer(vandaag)
  if (verschil === 0) return 'vandaag'
  if (verschil === 1) return 'morgen'
  if (verschil === -1) return 'gisteren'
  return verschil > 0 ? `nog ${verschil} dagen` : `${-verschil} dagen geleden`
}

const teLaat = (dagen: number): string => `${dagen} ${dagen === 1 ? 'dag' : 'dagen'} te laat`

/** A term as a date and words: `uiterlijk ma 11 januari 2027, nog 16 dagen`, or `3 dagen te laat` when it has passed. */
export const termInWoorden = (datum: string, vandaag: string): string => {
  const over = dagNummer(datum) - dagNummer(vandaag)
  return `uiterlijk ${dagInWoorden(datum)}, ${over < 0 ? teLaat(-over) : afstandInWoorden(datum, vandaag)}`
}

const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})
const kalender = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** An ISO moment in the Netherlands: `6 december 2026, 14:02`. */
export const momentInWoorden = (moment: string): string => {
  const tijd = new Date(moment)
  return `${datumInWoorden(kalender.format(tijd))}, ${klok.format(tijd)}`
}

/** The day of an ISO moment in the Netherlands, 'yyyy-mm-dd'. */
export const dagVan = (moment: string): string => kalender.format(new Date(moment))

/** The time of an ISO moment in the Netherlands: `14:02`. */
export const tijdInWoorden = (moment: string): string => klok.format(new Date(moment))
