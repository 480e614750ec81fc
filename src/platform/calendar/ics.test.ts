import { describe, expect, test } from 'vitest'
import { leesAgenda } from '../../../testing/ical-lezen.ts'
import { type CalendarEvent, icsOf, momentInNederland } from './ics.ts'

const event: CalendarEvent = {
  uid: 'een@samenspraak',
  sequence: 2,
  stamp: Date.UTC(2026, 11, 7, 8, 0),
  start: Date.UTC(2026, 11, 10, 8, 30),
  end: Date.UTC(2026, 11, 10, 9, 30),
  summary: 'Afspraak Samenspraak',
  cancelled: false,
}

const velden = (ander: Partial<CalendarEvent> = {}) =>
  Object.fromEntries(leesAgenda(icsOf({ ...event, ...ander })).eigenschappen)

describe('a calendar file', () => {
  test('is read back as what went in, with all that is required and nothing else (RFC 5545)', () => {
    expect(leesAgenda(icsOf(event)).namen).toEqual(['VCALENDAR', 'VEVENT'])
    expect(velden()).toEqual({
      'VCALENDAR.VERSION': '2.0',
      'VCALENDAR.PRODID': '-//Samenspraak//Samenspraak//NL',
      'VCALENDAR.CALSCALE': 'GREGORIAN',
      'VCALENDAR.METHOD': 'PUBLISH',
      'VEVENT.UID': 'een@samenspraak',
      'VEVENT.DTSTAMP': '20261207T080000Z',
      'VEVENT.DTSTART': '20261210T083000Z',
      'VEVENT.DTEND': '20261210T093000Z',
      'VEVENT.SEQUENCE': '2',
      'VEVENT.STATUS': 'CONFIRMED',
      'VEVENT.SUMMARY': 'Afspraak Samenspraak',
      'VEVENT.CLASS': 'PRIVATE',
    })
  })

  test('says that an event is cancelled', () => {
    const weg = velden({ cancelled: true })
    expect([weg['VCALENDAR.METHOD'], weg['VEVENT.STATUS']]).toEqual(['CANCEL', 'CANCELLED'])
  })

  test('folds at 75 octets without cutting a character, and escapes what has a meaning', () => {
    const location = `${'Wijkcentrum ’t Hört, kamer 2; achteraan '.repeat(6)}\n€ en é\\`
    expect(velden({ location })['VEVENT.LOCATION']).toBe(location)
  })

  test.each([
    'BEGIN:VCALENDAR\nEND:VCALENDAR\n',
    `BEGIN:VCALENDAR\r\nX:${'a'.repeat(80)}\r\nEND:VCALENDAR\r\n`,
    'BEGIN:VCALENDAR\r\nSUMMARY:a,b\r\nEND:VCALENDAR\r\n',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n',
  ])('the reader of these tests refuses what is not as it must be: %j', (fout) => {
    expect(() => leesAgenda(fout)).toThrow()
  })
})

describe('the clock in the Netherlands', () => {
  test.each([
    ['2026-12-10', 570, '2026-12-10T08:30:00.000Z'],
    ['2026-07-01', 570, '2026-07-01T07:30:00.000Z'],
    ['2026-03-29', 119, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', 180, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 180, '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', 59, '2026-10-24T22:59:00.000Z'],
  ])('on %s, %i minutes after midnight, it is %s', (day, minutes, expected) => {
    expect(new Date(momentInNederland(day, minutes)).toISOString()).toBe(expected)
  })
})
