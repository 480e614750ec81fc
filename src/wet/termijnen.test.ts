import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDagen, plusMaanden } from './datum.ts'
import { isWerkdag } from './feestdagen.ts'
import { einddatum, eindmoment, laatsteDag, type TermijnNaam, termijn, termijnNamen } from './termijnen.ts'

const einde = (naam: TermijnNaam, start: string) => einddatum(naam, start).datum

describe('Algemene termijnenwet', () => {
  test('zes weken na het verzoek van 30 november 2026 is maandag 11 januari 2027 (2.3a.1 lid 4)', () => {
    expect(einddatum('onderzoek-afronden', '2026-11-30')).toEqual({
      datum: '2027-01-11',
      rij: 'onderzoek-afronden@2023-01-30',
      artikel: 'onderzoek-termijn',
      verschoven: false,
    })
  })

  test.each<[TermijnNaam, string, string, string]>([
    ['onderzoek-afronden', '2026-11-28', '2027-01-11', 'zaterdag'],
    ['onderzoek-afronden', '2026-11-29', '2027-01-11', 'zondag'],
    ['onderzoek-afronden', '2026-11-13', '2026-12-28', 'eerste kerstdag op vrijdag, dan het weekend'],
    ['onderzoek-afronden', '2027-02-12', '2027-03-30', 'Goede Vrijdag tot en met tweede paasdag'],
    ['onderzoek-afronden', '2027-03-25', '2027-05-10', 'Hemelvaart en de gelijkgestelde vrijdag'],
    ['wmo-beschikking', '2027-04-13', '2027-04-28', 'Koningsdag'],
    ['vernietigen-op-verzoek', '2026-11-30', '2027-03-01', 'drie maanden, 28 februari is een zondag'],
  ])('artikel 1: %s vanaf %s eindigt op %s (%s)', (naam, start, verwacht) => {
    expect(einddatum(naam, start)).toMatchObject({ datum: verwacht, verschoven: true })
  })

  test('artikel 1: een termijn die op een werkdag eindigt verschuift niet', () => {
    expect(einddatum('wmo-persoonlijk-plan', '2027-01-04')).toMatchObject({
      datum: '2027-01-11',
      verschoven: false,
    })
  })

  test('artikel 4: twaalf weken verschuift nog, een of meer jaren niet', () => {
    expect(einde('bezwaar-beslissen-met-commissie', '2027-01-02')).toBe('2027-03-30')
    expect(einddatum('evaluatie', '2027-01-02')).toMatchObject({ datum: '2032-01-02', verschoven: false })
    expect(einddatum('leeftijd-18', '2008-12-25', '2026-12-01')).toMatchObject({
      datum: '2026-12-25',
      verschoven: false,
    })
  })

  test.each([
    [{ dagen: 90 }, true],
    [{ dagen: 91 }, false],
    [{ weken: 12 }, true],
    [{ weken: 13 }, false],
    [{ maanden: 3 }, true],
    [{ maanden: 4 }, false],
    [{ jaren: 1 }, false],
  ] as const)('artikel 4: een termijn van %j verschuift: %s', (duur, verschuift) => {
    const starts = Array.from({ length: 14 }, (_, dag) => plusDagen('2026-06-01', dag))
    expect(starts.some((start) => laatsteDag('wettelijk', duur, start).verschoven)).toBe(verschuift)
  })

  test('artikel 2: drie dagen vanaf donderdag 24 december bevatten twee werkdagen', () => {
    expect(laatsteDag('wettelijk', { dagen: 3 }, '2026-12-24')).toEqual({
      datum: '2026-12-29',
      verschoven: true,
    })
  })

  test('artikel 2 geldt pas vanaf drie dagen, de Verordening vanaf twee', () => {
    expect(laatsteDag('wettelijk', { dagen: 2 }, '2026-12-24').datum).toBe('2026-12-28')
    expect(laatsteDag('avg', { dagen: 2 }, '2026-12-24').datum).toBe('2026-12-29')
    expect(laatsteDag('avg', { dagen: 1 }, '2026-12-24').datum).toBe('2026-12-28')
  })

  test('drie werkdagen slaan het weekend en de feestdag over (Wgs 4)', () => {
    expect(einde('schuldhulp-gesprek-dreiging', '2026-12-24')).toBe('2026-12-30')
    expect(einde('schuldhulp-gesprek-dreiging', '2026-11-30')).toBe('2026-12-03')
  })
})

describe('Verordening 1182/71', () => {
  test('een maand na 31 januari is de laatste dag van februari, hier een zondag, dus maandag', () => {
    expect(einddatum('avg-antwoord', '2027-01-31')).toMatchObject({ datum: '2027-03-01', verschoven: true })
  })
  test('een maand van de AVG die op eerste kerstdag eindigt loopt door tot maandag', () => {
    expect(einde('avg-informeren', '2026-11-25')).toBe('2026-12-28')
  })
  test('een termijn in uren heeft een moment en verschuift niet', () => {
    expect(eindmoment('avg-datalek-melden', '2026-12-24T09:30:00.000Z')).toBe('2026-12-27T09:30:00.000Z')
    expect(() => einddatum('avg-datalek-melden', '2026-12-24')).toThrow(RangeError)
    expect(() => eindmoment('avg-antwoord', '2026-12-24T09:30:00.000Z')).toThrow(RangeError)
    expect(() => eindmoment('avg-datalek-melden', '2026-12-24T09:30:00')).toThrow(RangeError)
  })
})

describe('wat niet verschuift', () => {
  test('bewaartermijn: brief op 1 maart 2027, vernietigen op 1 maart 2029 (H-47, 5.4.5 lid 1)', () => {
    expect(einddatum('onderzoek-bewaren-na-uitkomst', '2027-03-01')).toMatchObject({
      datum: '2029-03-01',
      artikel: 'bewaren-onderzoek',
      verschoven: false,
    })
  })
  test('bewaartermijn die op een zondag eindigt blijft op zondag (5.4.5 lid 2)', () => {
    expect(einddatum('coordinatie-bewaren', '2027-12-23')).toMatchObject({
      datum: '2029-12-23',
      verschoven: false,
    })
  })
  test('een streeftermijn is niet van de wet en verschuift niet', () => {
    expect(einddatum('persoonlijk-plan', '2026-11-28')).toMatchObject({
      datum: '2026-12-05',
      verschoven: false,
    })
  })
})

describe('wat niet bekend is gooit een fout', () => {
  test('onbekende naam, onbekende dag, dag voor de eerste rij', () => {
    expect(() => einddatum('bestaat-niet' as TermijnNaam, '2027-01-01')).toThrow(RangeError)
    expect(() => einddatum('toString' as TermijnNaam, '2027-01-01')).toThrow(RangeError)
    expect(() => einddatum('onderzoek-afronden', '2023-01-29')).toThrow(RangeError)
    expect(() => einddatum('onderzoek-afronden', '2027-02-30')).toThrow(RangeError)
  })
})

describe('properties', () => {
  const dagen = fc.integer({ min: 0, max: 3000 }).map((dag) => plusDagen('2023-02-01', dag))
  const namen = fc.constantFrom(...termijnNamen.filter((naam) => naam !== 'avg-datalek-melden'))

  test('a later event never ends a term earlier', () => {
    fc.assert(
      fc.property(namen, dagen, dagen, (naam, a, b) => {
        const [eerder, later] = a < b ? [a, b] : [b, a]
        expect(einde(naam, eerder) <= einde(naam, later)).toBe(true)
      }),
    )
  })

  test('a statutory or AVG term the law extends never ends on a weekend or holiday', () => {
    const verschuivend = termijnNamen.filter((naam) => {
      const { soort, duur } = termijn(naam, '2026-11-30')
      return (soort === 'wettelijk' || soort === 'avg') && !('jaren' in duur) && !('uren' in duur)
    })
    expect(verschuivend.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.constantFrom(...verschuivend), dagen, (naam, start) => {
        expect(isWerkdag(einde(naam, start))).toBe(true)
      }),
    )
  })

  test('a shift is forward and at most nine days; retention and streeftermijnen never shift', () => {
    fc.assert(
      fc.property(namen, dagen, (naam, start) => {
        const uitkomst = einddatum(naam, start)
        const { soort, duur } = termijn(naam, start)
        if (soort === 'bewaar' || soort === 'streef') expect(uitkomst.verschoven).toBe(false)
        if ('maanden' in duur && soort !== 'bewaar' && soort !== 'streef') {
          const kaal = plusMaanden(start, duur.maanden)
          expect(uitkomst.datum >= kaal && uitkomst.datum <= plusDagen(kaal, 9)).toBe(true)
        }
      }),
    )
  })
})
