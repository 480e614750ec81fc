import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/onderzoek.ts'
import { type Instemmer, instemmers, toetsInstemmingVanMinderjarige } from './instemming-van-minderjarige.ts'

const vandaag = '2026-12-24'
const datum = '2026-12-07'
const zegtJa = (door: Instemmer, geboortedatum: string | null) =>
  codes(toetsInstemmingVanMinderjarige({ antwoord: 'stemt-in', door, datum }, geboortedatum, vandaag))

describe('wie instemt voor een minderjarige (1.1.1 cliënt 3°, Q-42)', () => {
  test.each<[string, string, Instemmer, string[]]>([
    ['een kind van negen', '2017-03-01', 'zelf', ['instemming-door-ouders']],
    ['een kind van negen', '2017-03-01', 'ouders', []],
    ['op de dag voor de twaalfde verjaardag', '2014-12-08', 'zelf', ['instemming-door-ouders']],
    ['op de twaalfde verjaardag', '2014-12-07', 'zelf', ['instemming-door-kind-en-ouders']],
    ['op de twaalfde verjaardag', '2014-12-07', 'ouders', ['instemming-door-kind-en-ouders']],
    ['de dochter van vijftien', '2011-05-01', 'zelf-en-ouders', []],
    ['op de dag voor de zestiende verjaardag', '2010-12-08', 'zelf', ['instemming-door-kind-en-ouders']],
    ['op de zestiende verjaardag', '2010-12-07', 'zelf', []],
    ['op de zestiende verjaardag', '2010-12-07', 'zelf-en-ouders', []],
    ['op de zestiende verjaardag', '2010-12-07', 'ouders', ['instemming-door-jongere']],
    ['op de dag voor de achttiende verjaardag', '2008-12-08', 'ouders', ['instemming-door-jongere']],
    ['op de achttiende verjaardag, met een mentor', '2008-12-07', 'ouders', []],
    ['een volwassene', '1985-02-11', 'zelf', []],
    ['een volwassene die wordt vertegenwoordigd', '1985-02-11', 'ouders', []],
  ])('%s (%s), %s', (_, geboortedatum, door, verwacht) => {
    expect(zegtJa(door, geboortedatum)).toEqual(verwacht)
  })
  test.each<[string, string, Instemmer, string[]]>([
    ['een kind van negen', '2017-03-01', 'zelf', ['instemming-door-ouders']],
    ['de dochter van vijftien', '2011-05-01', 'zelf', ['instemming-door-kind-en-ouders']],
    ['de dochter van vijftien', '2011-05-01', 'ouders', []],
    ['een jongere van zestien', '2010-12-07', 'ouders', []],
  ])(
    'wie het zelf niet kan beslissen, %s (%s), %s (1.1.1 vertegenwoordiger)',
    (_, geboren, door, verwacht) => {
      const ja = { antwoord: 'stemt-in', door, datum, kanNietZelf: true } as const
      expect(codes(toetsInstemmingVanMinderjarige(ja, geboren, vandaag))).toEqual(verwacht)
    },
  )
  test('een jongere van zestien mag zelf iemand machtigen, een kind van vijftien niet (Awb 2:1)', () => {
    const ja = { antwoord: 'stemt-in', door: 'ouders', datum, opVolmacht: true } as const
    expect(codes(toetsInstemmingVanMinderjarige(ja, '2010-12-07', vandaag))).toEqual([])
    expect(codes(toetsInstemmingVanMinderjarige(ja, '2010-12-08', vandaag))).toEqual([
      'instemming-door-kind-en-ouders',
    ])
  })
  test('een onbekende geboortedatum houdt niets tegen', () => {
    for (const door of instemmers) expect(zegtJa(door, null)).toEqual([])
  })
})

describe('wie nee zegt voor een minderjarige (1.1.1 cliënt 3°, Jeugdwet 7.3.4, Q-42)', () => {
  const zegtNee = (door: Instemmer, geboren: string | null, anders: object = {}) =>
    codes(toetsInstemmingVanMinderjarige({ antwoord: 'weigert', door, datum, ...anders }, geboren, vandaag))
  test.each<[string, string | null, Instemmer, string[]]>([
    ['een kind van zes', '2020-03-01', 'zelf', ['nee-van-ouders']],
    ['een kind van zes', '2020-03-01', 'ouders', []],
    ['een kind van zes', '2020-03-01', 'zelf-en-ouders', []],
    ['op de dag voor de twaalfde verjaardag', '2014-12-08', 'zelf', ['nee-van-ouders']],
    ['op de twaalfde verjaardag', '2014-12-07', 'zelf', []],
    ['een kind van vijftien', '2010-12-08', 'zelf', []],
    ['een kind van vijftien', '2010-12-08', 'ouders', []],
    ['op de zestiende verjaardag', '2010-12-07', 'ouders', ['nee-van-jongere-zelf']],
    ['een dochter van zeventien', '2009-03-01', 'ouders', ['nee-van-jongere-zelf']],
    ['een dochter van zeventien', '2009-03-01', 'zelf', []],
    ['een dochter van zeventien', '2009-03-01', 'zelf-en-ouders', []],
    ['op de achttiende verjaardag, met een mentor', '2008-12-07', 'ouders', []],
    ['van wie de leeftijd niet bekend is', null, 'ouders', []],
    ['van wie de leeftijd niet bekend is', null, 'zelf', []],
  ])('%s (%s), %s', (_, geboren, door, verwacht) => {
    expect(zegtNee(door, geboren)).toEqual(verwacht)
  })
  test('voor wie van zeventien het niet zelf kan beslissen wel een ouder, en wie de jongere zelf machtigde ook', () => {
    expect(zegtNee('ouders', '2009-03-01', { kanNietZelf: true })).toEqual([])
    expect(zegtNee('ouders', '2009-03-01', { opVolmacht: true })).toEqual([])
  })
})
