/** An event as a calendar takes it over. */
export interface CalendarEvent {
  /** The same for ever, and unlike any other. */
  readonly uid: string
  /** Rises with every change, so that the calendar knows which is newer. */
  readonly sequence: number
  /** When this text was made, in milliseconds since 1970 UTC. */
  readonly stamp: number
  /** Moments in milliseconds since 1970 UTC. */
  readonly start: number
  readonly end: number
  readonly summary: string
  readonly location?: string | undefined
  readonly cancelled: boolean
}

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  ...{
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
  hourCycle: 'h23',
})

const hour = 3_600_000

/** How many milliseconds the clock in the Netherlands is ahead of UTC at this moment. */
const ahead = (moment: number): number => {
  const part = Object.fromEntries(
    amsterdam.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hours, minute, second) - moment
}

/**
 * The moment at which the clock in the Netherlands shows this day and these minutes since midnight. In the hour that is skipped in
 * spring it is the moment an hour later; of the hour that comes twice in autumn the first.
 */
export const momentInNederland = (day: string, minutes: number): number => {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  const summer = wall - 2 * hour
  return ahead(summer) === 2 * hour ? summer : wall - hour
}

const utc = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const text = (value: string): string =>
  value.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

const most = 75

/** A line in pieces of at most 75 octets; a next piece begins with a space, and no character is cut (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const pieces: string[] = ['']
  let room = most
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (size > room) {
      pieces.push('')
      room = most - 1
    }
    pieces[pieces.length - 1] += sign
    room -= size
  }
  return pieces.join('\r\n ')
}

/**
 * One event as an iCalendar file (RFC 5545), in UTC so that it needs no table of summer times. Without organizer and attendees:
 * a calendar lies with others, and they are nobody's business.
 */
export const icsOf = (event: CalendarEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samenspraak//Samenspraak//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${event.cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${text(event.summary)}`,
    ...(event.location ? [`LOCATION:${text(event.location)}`] : []),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
