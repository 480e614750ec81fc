import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { naamMetDatum, normaliseerNaam, normaliseerPostcode } from './persoonsgegevens.ts'

const op = '1987-03-02'

describe('naamMetDatum', () => {
  test.each([
    [
      { tussenvoegsel: 'van der', achternaam: 'Wal' },
      { tussenvoegsel: null, achternaam: 'Van der  wal' },
    ],
    [
      { tussenvoegsel: null, achternaam: 'Çelik-Øygård' },
      { tussenvoegsel: null, achternaam: 'celik oygard' },
    ],
    [
      { tussenvoegsel: null, achternaam: 'D’Hondt' },
      { tussenvoegsel: null, achternaam: "d'hondt" },
    ],
    [
      { tussenvoegsel: null, achternaam: 'Groß' },
      { tussenvoegsel: null, achternaam: 'GROSS' },
    ],
    [
      { tussenvoegsel: null, achternaam: 'Zoë' },
      { tussenvoegsel: null, achternaam: 'Zoe\u0308' },
    ],
    [
      { tussenvoegsel: null, achternaam: 'Şahin' },
      { tussenvoegsel: null, achternaam: 'sahin' },
    ],
    [
      { tussenvoegsel: null, achternaam: 'İnci' },
      { tussenvoegsel: null, achternaam: 'inci' },
    ],
  ])('%j en %j zijn dezelfde naam', (een, ander) => {
    expect(naamMetDatum(een, op)).toBe(naamMetDatum(ander, op))
  })

  test('een andere naam of een andere geboortedatum is een ander', () => {
    const naam = { tussenvoegsel: null, achternaam: 'Jansen' }
    expect(naamMetDatum(naam, op)).not.toBe(naamMetDatum({ ...naam, achternaam: 'Janssen' }, op))
    expect(naamMetDatum(naam, op)).not.toBe(naamMetDatum(naam, '1987-03-20'))
    expect(naamMetDatum({ ...naam, tussenvoegsel: 'de' }, op)).not.toBe(naamMetDatum(naam, op))
  })

  test('een naam in een ander schrift houdt zijn letters', () => {
    expect(normaliseerNaam('محمد')).not.toBe(normaliseerNaam('أحمد'))
    expect(normaliseerNaam('Петров')).toBe(normaliseerNaam('ПЕТРОВ'))
  })

  test('nog eens normaliseren verandert niets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (naam) => {
        const eens = normaliseerNaam(naam)
        expect(normaliseerNaam(eens)).toBe(eens)
      }),
    )
  })
})

describe('normaliseerPostcode', () => {
  test.each([
    ['3512jk', '3512 JK'],
    [' 3512   JK ', '3512 JK'],
    ['0512 JK', '0512 JK'],
    ['3512', '3512'],
  ])('%j wordt %j', (getypt, verwacht) => {
    expect(normaliseerPostcode(getypt)).toBe(verwacht)
  })
})
