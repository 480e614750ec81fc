import { describe, expect, test } from 'vitest'
import { codes, dossier, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import { wetCodes } from '../../wet/domeinen.ts'
import { ingangCodes, ingangVanWet } from '../../wet/ingangen.ts'
import { klokOp } from '../../wet/klokken.ts'
import {
  toetsLegSchulddreigingVast,
  toetsLegStapBijWetVast,
  toetsLegVerzoekBijWetVast,
  toetsVerlengTermijn,
  type VerlengTermijn,
} from './andere-wetten.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { klokken } from './klokken.ts'
import { termijnplichten } from './plichten-termijn.ts'

const vandaag = '2026-12-10'
const metIngang = (
  ingang: Feiten['dossier']['ingang'],
  gebeurtenissen: readonly GebeurtenisFeit[] = [],
  peildag = vandaag,
): Feiten => ({ ...lopend({ dossier: dossier({ ingang, wet: null }), gebeurtenissen }), peildag })
const bij = (soort: 'verzoek-bij-wet' | 'stap-bij-wet' | 'termijn-verlengd', code: string, datum: string) =>
  gebeurtenis(soort, { code, datum })
const dreigt = (code: string, datum: string) => gebeurtenis('schulddreiging', { code, datum })
const eindeVan = (feiten: Feiten, wet: string) => klokken(feiten).find((klok) => klok.wet === wet)?.uiterlijk

describe('per wet een eigen termijn, naast de ene dag van het verzoek (2.3a.1 lid 4, Q-09)', () => {
  test.each([
    ['wmo-2015', '2027-01-11', 'melding'],
    ['jeugdwet', '2027-01-25', 'aanvraag-beslissen'],
    ['participatiewet', '2027-01-25', 'aanvraag-beslissen'],
    ['wgs', '2026-12-28', 'schuldhulp-gesprek'],
  ] as const)(
    'een vraag onder de %s: uiterlijk %s (2.3.2 lid 1; Awb 4:13; Wgs 4)',
    (wet, uiterlijk, artikel) => {
      expect(klokken(metIngang(ingangVanWet[wet]))).toEqual([
        { wet, begonOp: '2026-11-30', uiterlijk, artikel, dreiging: null, klaarOp: null, verlengdTot: null },
      ])
    },
  )
  test('wie al hulp heeft of opnieuw wordt bekeken vroeg niets nieuws, en een brede intake is geen verzoek', () => {
    const gewoon = Object.values(ingangVanWet)
    for (const ingang of ingangCodes.filter((code) => !gewoon.includes(code)))
      expect(klokken(metIngang(ingang))).toEqual([])
  })
  test('een vraag onder een andere wet loopt vanaf haar eigen dag, en de eerste blijft zoals zij was', () => {
    const feiten = metIngang('wmo-melding', [bij('verzoek-bij-wet', 'wgs', '2026-12-07')])
    expect([eindeVan(feiten, 'wmo-2015'), eindeVan(feiten, 'wgs')]).toEqual(['2027-01-11', '2027-01-04'])
  })
  test.each(['woning', 'energie-of-water', 'zorgverzekering'])(
    'dreigt %s, dan is het eerste gesprek binnen drie werkdagen (Wgs 4)',
    (code) => {
      expect(eindeVan(metIngang('schuldhulpvraag', [dreigt(code, '2026-11-30')]), 'wgs')).toBe('2026-12-03')
    },
  )
  test('wat later dreigt geeft drie werkdagen vanaf die dag, en nooit meer dan de vier weken (Wgs 4)', () => {
    const vanaf = (datum: string) => eindeVan(metIngang('schuldhulpvraag', [dreigt('woning', datum)]), 'wgs')
    expect([vanaf('2026-12-09'), vanaf('2026-12-24')]).toEqual(['2026-12-14', '2026-12-28'])
  })
  test('dreigt er niets meer, dan geldt weer vier weken (Wgs 4)', () => {
    const feiten = metIngang('schuldhulpvraag', [
      dreigt('woning', '2026-11-30'),
      dreigt('geen-dreiging', '2026-12-01'),
    ])
    expect(klokken(feiten)[0]).toMatchObject({ uiterlijk: '2026-12-28', dreiging: null })
  })
  test('de stap die is gezet haalt de termijn uit wat nu moet', () => {
    const codesVan = (feiten: Feiten) => termijnplichten(feiten).map(({ code }) => code)
    expect(codesVan(metIngang('schuldhulpvraag'))).toEqual(['klok-wgs'])
    expect(codesVan(metIngang('schuldhulpvraag', [bij('stap-bij-wet', 'wgs', '2026-12-02')]))).toEqual([])
  })
})

describe('vastleggen rond de termijnen van andere wetten', () => {
  const verzoek = { wet: 'wgs', datum: '2026-12-07' } as const
  test('een vraag onder een andere wet, op het artikel van die wet (Wgs 3b lid 2)', () => {
    expect(toetsLegVerzoekBijWetVast(verzoek, metIngang('wmo-melding'), vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'schuldhulp-samenhang',
    })
    expect(codes(toetsLegVerzoekBijWetVast(verzoek, metIngang('schuldhulpvraag'), vandaag))).toEqual([
      'klok-loopt-al',
    ])
    expect(
      codes(
        toetsLegVerzoekBijWetVast({ ...verzoek, datum: '2022-01-01' }, metIngang('wmo-melding'), vandaag),
      ),
    ).toEqual(['verzoek-voor-de-wet'])
  })
  test('een stap alleen bij een termijn die loopt, en niet voor de vraag', () => {
    const stap = (datum: string, feiten: Feiten) =>
      codes(toetsLegStapBijWetVast({ wet: 'wgs', datum }, feiten, vandaag))
    expect(stap('2026-12-02', metIngang('schuldhulpvraag'))).toEqual([])
    expect(stap('2026-11-29', metIngang('schuldhulpvraag'))).toEqual(['stap-voor-verzoek'])
    expect(stap('2026-12-02', metIngang('wmo-melding'))).toEqual(['geen-klok'])
  })
  test('wat er dreigt alleen als er hulp bij schulden is gevraagd (Wgs 4)', () => {
    const invoer = { dreiging: 'woning', datum: '2026-12-02' } as const
    expect(codes(toetsLegSchulddreigingVast(invoer, metIngang('schuldhulpvraag'), vandaag))).toEqual([])
    expect(codes(toetsLegSchulddreigingVast(invoer, metIngang('jeugdhulpvraag'), vandaag))).toEqual([
      'geen-schuldhulpvraag',
    ])
  })
})

describe('uitstel alleen waar een wet het geeft (Awb 4:13 en 4:14)', () => {
  const uitstel = (deel: Partial<VerlengTermijn> = {}): VerlengTermijn => ({
    termijn: 'participatiewet',
    tot: '2027-02-15',
    reden: 'Een loonstrook ontbreekt.',
    meegedeeld: true,
    ...deel,
  })
  const metAlles = metIngang('wmo-melding', [
    bij('verzoek-bij-wet', 'wgs', '2026-11-30'),
    bij('verzoek-bij-wet', 'jeugdwet', '2026-11-30'),
    bij('verzoek-bij-wet', 'participatiewet', '2026-11-30'),
  ])
  test.each([
    ['onderzoek', 'onderzoek-termijn'],
    ['wmo-2015', 'melding'],
    ['wgs', 'schuldhulp-gesprek'],
  ] as const)('%s: geen uitstel', (termijn, artikel) => {
    expect(toetsVerlengTermijn(uitstel({ termijn }), metAlles, vandaag)).toMatchObject({
      redenen: [{ code: 'termijn-niet-te-verlengen', artikel }],
    })
  })
  test.each(['jeugdwet', 'participatiewet'] as const)(
    '%s: uitstel mag, als het op tijd is meegedeeld',
    (termijn) => {
      expect(toetsVerlengTermijn(uitstel({ termijn }), metAlles, vandaag)).toMatchObject({
        toegestaan: true,
        artikel: 'aanvraag-verdagen',
      })
    },
  )
  test('niet na de termijn, niet naar een eerdere dag, niet zonder brief of reden', () => {
    const zo = uitstel({ tot: '2027-01-25', reden: '', meegedeeld: false })
    expect(codes(toetsVerlengTermijn(zo, metAlles, '2027-01-26'))).toEqual([
      'verlenging-te-laat',
      'verlenging-niet-later',
      'verlenging-niet-meegedeeld',
      'verlenging-zonder-reden',
    ])
  })
  test('de nieuwe dag staat daarna bij die wet', () => {
    const later = metIngang('bijstandsvraag', [bij('termijn-verlengd', 'participatiewet', '2027-02-15')])
    expect(eindeVan(later, 'participatiewet')).toBe('2027-02-15')
  })
  test('de tabel zegt per wet of er uitstel is, en op welk artikel', () => {
    expect(wetCodes.filter((wet) => klokOp(wet, vandaag).verlengen !== null)).toEqual([
      'jeugdwet',
      'participatiewet',
    ])
  })
})
