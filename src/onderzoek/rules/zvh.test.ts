import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { lopend } from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import {
  toetsInformeerVerzoekerOverZvh,
  toetsLegZvhVast,
  verzoekerTeVertellen,
  voorafInformeerVerzoekerOverZvh,
  zvhLoopt,
} from './zvh.ts'

const vandaag = '2026-12-20'
const basis = lopend()
const wie = basis.betrokkenen[0]?.id ?? ''
type Soort = Feiten['gebeurtenissen'][number]['soort']
const feit = (soort: Soort, versie: number, code: string | null = null) => ({
  ...{ id: `${soort}-${versie}`, soort, versie, code, datum: '2026-12-18', betrokkeneId: wie },
})
const met = (
  feiten: readonly ReturnType<typeof feit>[],
  verzoekendePartij: string | null = 'partij',
): Feiten =>
  ({
    ...basis,
    dossier: { ...basis.dossier, verzoekendePartij },
    gebeurtenissen: [...basis.gebeurtenissen, ...feiten],
  }) as Feiten

describe('aansluiten: alleen dat er een traject loopt (2.3a.6 lid 2, N-2.3a.6-2)', () => {
  const leg = (deel: object, feiten = met([])) =>
    codes(
      toetsLegZvhVast({ betrokkeneId: wie, stand: 'loopt', datum: '2026-12-18', ...deel }, feiten, vandaag),
    )
  test('het loopt, en daarna is het voorbij', () => {
    expect(leg({})).toEqual([])
    const loopt = met([feit('zvh-loopt', 50, 'loopt')])
    expect(zvhLoopt(loopt)).toEqual([wie])
    expect(leg({ stand: 'voorbij' }, loopt)).toEqual([])
    expect(zvhLoopt(met([feit('zvh-loopt', 50, 'loopt'), feit('zvh-loopt', 51, 'voorbij')]))).toEqual([])
  })
  test('niet over een ander, niet morgen, niet voorbij wat niet liep', () => {
    expect(leg({ betrokkeneId: 'iemand-anders' })).not.toEqual([])
    expect(leg({ datum: '2026-12-21' })).not.toEqual([])
    expect(leg({ stand: 'voorbij' })).toEqual(['zvh-loopt-niet'])
    expect(leg({ stand: 'misschien' })).toEqual(['zvh-stand-onbekend'])
  })
  test('niet als het onderzoek niet loopt', () => {
    const af = { ...basis, dossier: { ...basis.dossier, staat: 'afgerond' } } as Feiten
    expect(leg({}, af)).toEqual(['onderzoek-afgerond'])
  })
})

describe('de partij die om het onderzoek vroeg hoort het feit (2.3a.6 lid 3, N-2.3a.6-3b)', () => {
  const aangemeld = feit('zvh-besluit', 50, 'aangemeld')
  const ingelicht = feit('zvh-ingelicht', 51)
  const wat = (...feiten: ReturnType<typeof feit>[]) =>
    verzoekerTeVertellen(met(feiten)).map((een) => een.wat)
  const vooraf = (...feiten: ReturnType<typeof feit>[]) =>
    codes(voorafInformeerVerzoekerOverZvh(met(feiten), vandaag))
  test('dat is aangemeld, en alleen als er een partij om vroeg', () => {
    expect(wat(aangemeld, ingelicht)).toEqual(['aangemeld'])
    expect(verzoekerTeVertellen(met([aangemeld, ingelicht], null))).toEqual([])
    expect(wat(feit('zvh-besluit', 50, 'niet-aangemeld'))).toEqual([])
    expect(wat(feit('zvh-besluit', 50, 'partij-gevraagd'))).toEqual([])
  })
  test('niet voor de cliënt zelf: zolang zijn brief wacht, hoort de partij niets', () => {
    expect(wat(aangemeld)).toEqual([])
    expect(vooraf(aangemeld)).toEqual(['zvh-client-weet-het-nog-niet'])
    const uitgesteld = [feit('zvh-uitgesteld', 50, 'opsporing'), feit('zvh-herzien', 50)]
    expect(vooraf(aangemeld, ...uitgesteld)).toEqual(['zvh-client-weet-het-nog-niet'])
    const invoer = { betrokkeneId: wie }
    expect(codes(toetsInformeerVerzoekerOverZvh(invoer, met([aangemeld]), vandaag))).toEqual([
      'zvh-client-weet-het-nog-niet',
    ])
    expect(codes(toetsInformeerVerzoekerOverZvh(invoer, met([aangemeld, ingelicht]), vandaag))).toEqual([])
  })
  test('een brief over een eerdere aanmelding telt niet voor de nieuwe', () => {
    const eerder = [
      feit('zvh-besluit', 40, 'aangemeld'),
      feit('zvh-ingelicht', 41),
      feit('zvh-ingetrokken', 42),
    ]
    expect(vooraf(...eerder, aangemeld)).toEqual(['zvh-client-weet-het-nog-niet'])
  })
  test('is de cliënt overleden, dan is er niemand meer om voor te laten gaan', () => {
    expect(wat(aangemeld, { ...feit('overleden', 51), datum: '2026-12-01' })).toEqual(['aangemeld'])
  })
  test('een keer; en wie het wist hoort ook dat het is ingetrokken', () => {
    const weet = feit('zvh-verzoeker-ingelicht', 51, 'aangemeld')
    expect(wat(aangemeld, ingelicht, weet)).toEqual([])
    expect(wat(aangemeld, ingelicht, weet, feit('zvh-ingetrokken', 52))).toEqual(['ingetrokken'])
    expect(wat(aangemeld, ingelicht, feit('zvh-ingetrokken', 52))).toEqual([])
    const weer = feit('zvh-verzoeker-ingelicht', 53, 'ingetrokken')
    expect(wat(aangemeld, ingelicht, weet, feit('zvh-ingetrokken', 52), weer)).toEqual([])
  })
  test('de handeling kan alleen dan, ook na het onderzoek, en ook als het is ingetrokken', () => {
    expect(vooraf(aangemeld, ingelicht)).toEqual([])
    expect(vooraf()).toEqual(['zvh-verzoeker-weet-het'])
    const over = { betrokkeneId: 'iemand-anders' }
    expect(codes(toetsInformeerVerzoekerOverZvh(over, met([aangemeld, ingelicht]), vandaag))).toEqual([
      'zvh-verzoeker-weet-het',
    ])
    const basisMet = met([aangemeld, ingelicht])
    for (const staat of ['afgerond', 'ingetrokken'] as const) {
      const af = { ...basisMet, dossier: { ...basisMet.dossier, staat } } as Feiten
      expect(codes(voorafInformeerVerzoekerOverZvh(af, vandaag))).toEqual([])
    }
  })
})
