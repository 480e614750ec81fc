import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, melding, vandaag } from '../../../testing/melding.ts'
import { staten } from './staten.ts'
import { toetsVerbeterGemelde, type VerbeterGemelde } from './verbeter-gemelde.ts'

const toets = (invoer: VerbeterGemelde, staat: (typeof staten)[number] = 'triage') =>
  codes(toetsVerbeterGemelde(invoer, melding({}, { staat }), aan()))

describe('wie gemeld is, verbeteren (AVG 5 lid 1 onder d, AVG 16)', () => {
  test.each(staten)('mag zolang er een melding is, ook in de stand %s', (staat) => {
    expect(toets({ achternaam: 'Terpstra' }, staat)).toEqual([])
  })

  test.each<[string, VerbeterGemelde]>([
    ['een voornaam', { voornamen: 'Geertje' }],
    ['een roepnaam', { roepnaam: 'Geer' }],
    ['een tussenvoegsel', { tussenvoegsel: 'van' }],
    ['een geboortedatum', { geboortedatum: '1947-03-12' }],
    ['een geboortedatum van vandaag', { geboortedatum: vandaag }],
    ['een straat', { straat: 'Kade' }],
    ['een huisnummer', { huisnummer: '27' }],
    ['een postcode', { postcode: '1234 AC' }],
    ['een plaats', { plaats: 'Voorbeeld' }],
    ['een telefoonnummer', { telefoon: '0612345678' }],
    ['een geboortedatum die weg moet', { wisGeboortedag: true }],
    ['een adres dat weg moet', { wisAdres: true }],
    ['een adres dat weg moet en een nieuwe geboortedatum', { wisAdres: true, geboortedatum: '1947-03-12' }],
  ])('mag met %s', (_, invoer) => {
    expect(toets(invoer)).toEqual([])
  })

  test.each<[string, VerbeterGemelde, readonly string[]]>([
    ['niets', {}, ['niets-verbeterd']],
    ['alleen vinkjes die uit staan', { wisAdres: false, wisGeboortedag: false }, ['niets-verbeterd']],
    [
      'een geboortedatum die ook weg moet',
      { geboortedatum: '1947-03-12', wisGeboortedag: true },
      ['ingevuld-en-weggehaald'],
    ],
    [
      'een postcode terwijl het adres weg moet',
      { postcode: '1234 AC', wisAdres: true },
      ['ingevuld-en-weggehaald'],
    ],
    [
      'een plaats terwijl het adres weg moet',
      { plaats: 'Voorbeeld', wisAdres: true },
      ['ingevuld-en-weggehaald'],
    ],
    ['een geboortedatum die nog komt', { geboortedatum: '2026-11-04' }, ['dag-in-toekomst']],
  ])('mag niet met %s', (_, invoer, redenen) => {
    expect(toets(invoer)).toEqual(redenen)
  })
})
