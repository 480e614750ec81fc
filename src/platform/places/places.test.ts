import { describe, expect, test } from 'vitest'
import { gemeenteOp, gemeenteRijen } from './gemeenten.ts'
import { gemeenteMetCode, gemeenten, gemeentenBijPlaats, plaatsnamen } from './index.ts'
import { placesFile } from './places-file.ts'

const ervoor = '2025-12-31'
const dag = '2026-11-22'
const codes = (naam: string, op = dag) => gemeentenBijPlaats(naam, op).map(({ code }) => code)

describe('the municipalities', () => {
  test('are 342 in 2025 and 341 from 1 January 2026, each with a code of four digits that occurs once', () => {
    expect([gemeenten(ervoor).length, gemeenten('2026-01-01').length]).toEqual([342, 341])
    expect(gemeenteRijen.filter(({ code }) => !/^\d{4}$/.test(code))).toEqual([])
    expect(new Set(gemeenteRijen.map(({ code }) => code)).size).toBe(342)
  })

  test('lie in twelve provinces', () => {
    expect(new Set(gemeenten(dag).map(({ provincie }) => provincie)).size).toBe(12)
  })

  test('have a label that occurs once', () => {
    const labels = gemeenten(dag).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels).toEqual(
      expect.arrayContaining([
        'Bergen (Limburg)',
        'Bergen (Noord-Holland)',
        "'s-Gravenhage (Den Haag)",
        'Bergen op Zoom',
      ]),
    )
  })

  test('Wijdemeren went into Hilversum on 1 January 2026, and its places followed', () => {
    expect([codes('Loosdrecht', ervoor), codes('Loosdrecht', '2026-01-01')]).toEqual([['1696'], ['0402']])
    expect([codes('Wijdemeren', ervoor), codes('Wijdemeren')]).toEqual([['1696'], ['0402']])
    expect(gemeenten(dag).map(({ naam }) => naam)).not.toContain('Wijdemeren')
    expect(gemeenteMetCode('1696')?.naam).toBe('Wijdemeren')
    expect(gemeenteMetCode('9999')).toBeUndefined()
  })
})

describe('the places', () => {
  test('every place lies in a municipality that is there on the day', () => {
    const bestaand = new Set(gemeenten(dag).map(({ code }) => code))
    const verweesd = plaatsnamen(dag).filter((naam) => {
      const gevonden = codes(naam)
      return gevonden.length === 0 || gevonden.some((code) => !bestaand.has(code))
    })
    expect(verweesd).toEqual([])
    expect(gemeenteRijen.filter(({ code }) => !bestaand.has(gemeenteOp(code, dag)))).toEqual([])
  })

  test('every name of the list is there once and finds one municipality', () => {
    const namen = plaatsnamen(dag)
    expect(namen.length).toBeGreaterThan(1500)
    expect(new Set(namen).size).toBe(namen.length)
    expect(namen.filter((naam) => codes(naam).length !== 1)).toEqual([])
  })

  test.each([
    ['DEN HAAG', ['0518']],
    ["'s-Gravenhage", ['0518']],
    ['’s Gravenhage', ['0518']],
    ['den bosch', ['0796']],
    ['Sudwest Fryslan', ['1900']],
    [' Etten  Leur ', ['0777']],
    ['Eemnes', ['0317']],
    ['Bergen', ['0373', '0893']],
    ['Bergen (Limburg)', ['0893']],
    ['Hengelo', ['0164', '1876']],
    ['Hengelo (Bronckhorst, Gelderland)', ['1876']],
    ['Berg', ['0971', '0994']],
    ['Elst', ['0340', '1734']],
  ])('%s lies in %j', (naam, verwacht) => {
    expect(codes(naam).toSorted()).toEqual(verwacht)
  })

  test.each(['', 'Berge', 'Amsterdammer', '0363', 'constructor', '__proto__', '%'])(
    '%j is not guessed at',
    (naam) => {
      expect(codes(naam)).toEqual([])
    },
  )
})

describe('the file for the browser', () => {
  test('says the same as the server, for every name', () => {
    const { gemeenten: namen, plaatsen, opgegaan } = placesFile()
    const inBestand = (naam: string) =>
      (plaatsen[naam] ?? '').split(' ').map((code) => {
        const weg = opgegaan[code]
        return weg && weg[1] <= dag ? weg[0] : code
      })
    for (const naam of Object.keys(plaatsen))
      expect([naam, new Set(inBestand(naam))]).toEqual([naam, new Set(codes(naam))])
    for (const { code, label } of gemeenten(dag)) expect(namen[code]).toBe(label)
  })
})
