import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { vandaag } from '../../../testing/melding.ts'
import { beoordeel } from './mits.ts'
import { noemtMelder, zonderMelder } from './noemt-melder.ts'

const bea = {
  naam: 'Bea Buurvrouw',
  telefoon: '06 12345678',
  mail: 'bea@voorbeeld.example',
  adres: 'Kade 29',
}

describe('wie onbekend wil blijven, staat niet in wat naar een ander gaat (5.5.1, N-5.5.1-ver)', () => {
  test.each([
    'Bea Buurvrouw ziet haar dwalen.',
    'bea  buurvrouw ziet haar dwalen',
    'Volgens Buurvrouw dwaalt zij.',
    'Bel terug op 0612345678.',
    'Bel +31 6 1234 5678 voor meer.',
    'Mail BEA@voorbeeld.example.',
    'De beller woont op Kade 29.',
  ])('gevonden: %s', (tekst) => {
    expect(noemtMelder(['Zij dwaalt.', tekst], bea)).toBe(true)
  })
  test.each(['Een buurvrouw ziet haar dwalen.', 'Zij woont op Kade 27.', 'Zij belde 0687654321.', ''])(
    'niets van de melder: %s',
    (tekst) => {
      expect(noemtMelder([tekst], bea)).toBe(false)
    },
  )
  test('wie niets achterliet, wordt nergens in gevonden', () => {
    expect(noemtMelder(['Zij dwaalt.'], {})).toBe(false)
    expect(noemtMelder(['Zij dwaalt.'], { naam: '', telefoon: ' ', mail: '', adres: '' })).toBe(false)
  })
  test('geweigerd met het artikel, en alleen als hij verborgen is', () => {
    const goed = beoordeel('melding-doorgeleiden', vandaag, [])
    expect(codes(zonderMelder(goed, [undefined, 'Bel 0612345678.'], bea))).toEqual(['melder-in-tekst'])
    expect(codes(zonderMelder(goed, ['Bel 0612345678.'], undefined))).toEqual([])
    expect(codes(zonderMelder(goed, ['Zij dwaalt.'], bea))).toEqual([])
  })
})
