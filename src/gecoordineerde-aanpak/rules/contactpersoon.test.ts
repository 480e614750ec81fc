import { describe, expect, test } from 'vitest'
import { aanpak, als, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import {
  toetsHaalContactpersoonWeg,
  toetsLegContactpersoonVast,
  toetsVerbeterContactpersoon,
} from './contactpersoon.ts'

const telefoon = '0123 456789'
const leg = (deel: object = {}, feiten = aanpak(), wie = als()) =>
  codes(toetsLegContactpersoonVast({ partijId: 'ggz', telefoon, ...deel }, feiten, wie))

describe('vastleggen wie u belt bij een partij die meedoet (2.3a.3 lid 3)', () => {
  test('met een telefoonnummer of een mailadres', () => {
    expect(leg()).toEqual([])
    expect(leg({ telefoon: undefined, mail: 'k.deboer@voorbeeld.test' })).toEqual([])
  })
  test('niet bij een partij die niet meedoet, en niet zonder een manier om te bereiken (AVG 5 lid 1 onder b)', () => {
    expect(leg({ partijId: 'school' })).toEqual(['partij-doet-niet-mee'])
    expect(leg({ telefoon: '' })).toEqual(['contactpersoon-zonder-bereik'])
  })
  test('niet door een ander, niet voor het aanvaarden en niet na het einde (5.4.4 lid 2 en 7)', () => {
    expect(leg({}, aanpak(), als('coordinator', 'de-boer'))).toEqual(['niet-de-coordinator'])
    expect(leg({}, aanpak({ staat: 'aangewezen' }))).toEqual(['aanwijzing-niet-aanvaard'])
    expect(leg({}, aanpak({ staat: 'beeindigd' }))).toEqual(['aanpak-beeindigd'])
  })
})

describe('verbeteren en weghalen (AVG 5 lid 1 onder c en d)', () => {
  const met = aanpak({}, { gebeurtenissen: [gebeurtenis('contactpersoon', 3)] })
  const contactpersoonId = 'contactpersoon-3'
  test('van wie in deze aanpak staat', () => {
    expect(codes(toetsVerbeterContactpersoon({ contactpersoonId, telefoon }, met, als()))).toEqual([])
    expect(codes(toetsHaalContactpersoonWeg({ contactpersoonId }, met, als()))).toEqual([])
  })
  test('niet van een ander, niet zonder bereik, en niet door een andere coördinator', () => {
    expect(codes(toetsVerbeterContactpersoon({ contactpersoonId: 'x', telefoon }, met, als()))).toEqual([
      'contactpersoon-onbekend',
    ])
    expect(codes(toetsVerbeterContactpersoon({ contactpersoonId }, met, als()))).toEqual([
      'contactpersoon-zonder-bereik',
    ])
    const ander = als('coordinator', 'de-boer')
    expect(codes(toetsHaalContactpersoonWeg({ contactpersoonId }, met, ander))).toEqual([
      'niet-de-coordinator',
    ])
  })
})
