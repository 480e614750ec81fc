import { describe, expect, test } from 'vitest'
import { vertegenwoordigerNamen } from './vertegenwoordiging.ts'
import { tegenWieVraagt, type WieVraagt } from './wie-vraagt.ts'

const vandaag = '2026-11-02'
const geboren = {
  elf: '2014-11-03',
  twaalf: '2014-11-02',
  vijftien: '2010-11-03',
  zestien: '2010-11-02',
  zeventien: '2008-11-03',
  achttien: '2008-11-02',
} as const

const wie = (anders: Partial<WieVraagt> = {}): WieVraagt => ({
  door: 'zelf',
  vastgesteld: true,
  stukGezien: true,
  volmachtVan: null,
  kanNietZelf: false,
  ...anders,
})
const codes = (anders: Partial<WieVraagt>, dag: string | null) =>
  tegenWieVraagt(wie(anders), dag, vandaag).flatMap((een) => een?.code ?? [])

describe('wie zelf vraagt (5.3.2 lid 2, 5.3.5 lid 2)', () => {
  test.each(['twaalf', 'vijftien', 'zestien', 'zeventien', 'achttien'] as const)(
    'wie %s is vraagt het zelf (5.3.2 lid 2)',
    (leeftijd) => {
      expect(codes({}, geboren[leeftijd])).toEqual([])
    },
  )
  test('de dag voor de twaalfde verjaardag nog niet (5.3.2 lid 2)', () => {
    expect(codes({}, geboren.elf)).toEqual(['vrager-te-jong'])
  })
  test.each(['twaalf', 'zestien', 'achttien'] as const)(
    'wie %s is en het niet kan wegen, vraagt het niet zelf (5.3.2 lid 2)',
    (leeftijd) => {
      expect(codes({ kanNietZelf: true }, geboren[leeftijd])).toEqual(['vrager-kan-niet-zelf'])
    },
  )
  test('op een schrikkeldag geboren: twaalf in het jaar dat die dag bestaat (5.3.2 lid 2)', () => {
    const op = (dag: string) => tegenWieVraagt(wie(), '2016-02-29', dag).flatMap((een) => een?.code ?? [])
    expect(op('2028-02-28')).toEqual(['vrager-te-jong'])
    expect(op('2028-02-29')).toEqual([])
  })
})

describe('een ouder of voogd vraagt (5.3.2 lid 3)', () => {
  test.each(
    (['ouder', 'voogd'] as const).flatMap((door) =>
      (['elf', 'twaalf', 'vijftien'] as const).map((leeftijd) => [door, leeftijd] as const),
    ),
  )('%s van wie %s is (5.3.2 lid 3)', (door, leeftijd) => {
    expect(codes({ door }, geboren[leeftijd])).toEqual([])
  })
  test.each(['zestien', 'zeventien'] as const)(
    'van wie %s is niet: die vraagt het zelf (5.3.2 lid 3)',
    (leeftijd) => {
      expect(codes({ door: 'ouder' }, geboren[leeftijd])).toEqual(['vrager-kan-zelf'])
      expect(codes({ door: 'ouder', kanNietZelf: true }, geboren[leeftijd])).toEqual([])
    },
  )
  test('het gezag eindigt met achttien, ook van wie het niet kan wegen (5.3.2 lid 3)', () => {
    expect(codes({ door: 'ouder', kanNietZelf: true }, geboren.achttien)).toEqual([
      'vrager-voor-ander-leeftijd',
    ])
  })
})

describe('een curator, mentor of bewindvoerder vraagt (5.3.2 lid 3)', () => {
  test.each(['curator', 'mentor'] as const)('%s van wie het niet kan wegen (5.3.2 lid 3)', (door) => {
    expect(codes({ door, kanNietZelf: true }, geboren.achttien)).toEqual([])
    expect(codes({ door }, geboren.achttien)).toEqual(['vrager-kan-zelf'])
    expect(codes({ door, kanNietZelf: true }, geboren.zeventien)).toEqual(['vrager-voor-ander-leeftijd'])
  })
  test('een bewindvoerder spreekt alleen over geld (5.3.2 lid 3)', () => {
    expect(codes({ door: 'bewindvoerder', kanNietZelf: true }, geboren.achttien)).toEqual([
      'vrager-alleen-over-geld',
    ])
  })
})

describe('een gemachtigde vraagt (Awb 2:1, Q-42)', () => {
  test.each([
    ['twaalf', false, 'zelf'],
    ['zestien', false, 'zelf'],
    ['achttien', false, 'zelf'],
    ['elf', false, 'vertegenwoordiger'],
    ['achttien', true, 'vertegenwoordiger'],
  ] as const)('voor wie %s is (kan niet zelf: %s), met volmacht van %s', (leeftijd, kanNietZelf, van) => {
    const ander = van === 'zelf' ? 'vertegenwoordiger' : 'zelf'
    const met = (volmachtVan: WieVraagt['volmachtVan']) =>
      codes({ door: 'gemachtigde', kanNietZelf, volmachtVan }, geboren[leeftijd])
    expect(met(van)).toEqual([])
    expect(met(ander)).toEqual(['volmacht-van-wie-niet-mag'])
    expect(met(null)).toEqual(['volmacht-van-wie-niet-mag'])
  })
})

describe('altijd', () => {
  test.each(['zelf', ...vertegenwoordigerNamen] as const)(
    'zonder vast te stellen wie %s is, komt er geen antwoord (AVG 12 lid 6)',
    (door) => {
      expect(codes({ door, vastgesteld: false }, geboren.achttien)).toContain('vrager-niet-vastgesteld')
    },
  )
  test.each(vertegenwoordigerNamen)('%s laat zien waaruit het blijkt (Awb 2:1)', (door) => {
    expect(codes({ door, stukGezien: false }, geboren.twaalf)).toContain('vrager-zonder-stuk')
  })
  test('een leeftijd wordt niet geraden (5.3.2 lid 2)', () => {
    expect(codes({}, null)).toEqual(['vrager-leeftijd-onbekend'])
    expect(codes({ door: 'ouder' }, null)).toEqual(['vrager-leeftijd-onbekend'])
  })
})
