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
  const wat = (...feiten: ReturnType<typeof feit>[]) =>
    verzoekerTeVertellen(met(feiten)).map((een) => een.wat)
  test('dat is aangemeld, en alleen als er een partij om vroeg', () => {
    expect(wat(aangemeld)).toEqual(['aangemeld'])
    expect(verzoekerTeVertellen(met([aangemeld], null))).toEqual([])
    expect(wat(feit('zvh-besluit', 50, 'niet-aangemeld'))).toEqual([])
    expect(wat(feit('zvh-besluit', 50, 'partij-gevraagd'))).toEqual([])
  })
  test('een keer; en wie het wist hoort ook dat het is ingetrokken', () => {
    const weet = feit('zvh-verzoeker-ingelicht', 51, 'aangemeld')
    expect(wat(aangemeld, weet)).toEqual([])
    expect(wat(aangemeld, weet, feit('zvh-ingetrokken', 52))).toEqual(['ingetrokken'])
    expect(wat(aangemeld, feit('zvh-ingetrokken', 52))).toEqual([])
    const weer = feit('zvh-verzoeker-ingelicht', 53, 'ingetrokken')
    expect(wat(aangemeld, weet, feit('zvh-ingetrokken', 52), weer)).toEqual([])
  })
  test('de handeling kan alleen dan, ook na het onderzoek', () => {
    expect(voorafInformeerVerzoekerOverZvh(met([aangemeld]), vandaag).toegestaan).toBe(true)
    expect(codes(voorafInformeerVerzoekerOverZvh(met([]), vandaag))).toEqual(['zvh-verzoeker-weet-het'])
    const invoer = { betrokkeneId: 'iemand-anders' }
    expect(codes(toetsInformeerVerzoekerOverZvh(invoer, met([aangemeld]), vandaag))).toEqual([
      'zvh-verzoeker-weet-het',
    ])
    const af = met([aangemeld])
    const afgerond = { ...af, dossier: { ...af.dossier, staat: 'afgerond' } } as Feiten
    expect(voorafInformeerVerzoekerOverZvh(afgerond, vandaag).toegestaan).toBe(true)
  })
})
