import { describe, expect, test } from 'vitest'
import {
  afgerond,
  codes,
  eersteContact,
  gebeurtenis,
  lopend,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import {
  toetsHaalContactpersoonWeg,
  toetsLegContactpersoonVast,
  toetsVerbeterContactpersoon,
  voorafLegContactpersoonVast,
} from './contactpersoon.ts'
import type { Feiten } from './feiten.ts'

const telefoon = '0123 456789'
const gevraagd = (deel: Partial<Feiten> = {}) => lopend({ verzoeken: [verzoek()], ...deel })
const leg = (deel: object = {}, feiten = gevraagd()) =>
  codes(toetsLegContactpersoonVast({ partijId: 'schuldhulp', telefoon, ...deel }, feiten, vandaag))

describe('vastleggen wie u belt bij een partij (2.3a.1 lid 4)', () => {
  test('bij een partij die iets is gevraagd, met een telefoonnummer of een mailadres', () => {
    expect(leg()).toEqual([])
    expect(leg({ telefoon: undefined, mail: 'k.deboer@voorbeeld.test' })).toEqual([])
    expect(leg({}, afgerond([], { verzoeken: [verzoek({ staat: 'beantwoord' })] }))).toEqual([])
  })
  test('niet bij een andere partij: alleen wie bij dit dossier hoort (AVG 5 lid 1 onder b)', () => {
    expect(leg({ partijId: 'ggz' })).toEqual(['partij-niet-gevraagd'])
    expect(leg({}, gevraagd({ verzoeken: [verzoek({ staat: 'ingetrokken' })] }))).toEqual([
      'partij-niet-gevraagd',
    ])
    expect(codes(voorafLegContactpersoonVast(lopend({ verzoeken: [] }), vandaag))).toEqual([
      'geen-partij-gevraagd',
    ])
  })
  test('niet zonder een manier om te bereiken, en niet voordat het onderzoek loopt', () => {
    expect(leg({ telefoon: ' ' })).toEqual(['contactpersoon-zonder-bereik'])
    expect(leg({}, eersteContact({ verzoeken: [verzoek()] }))).toEqual(['onderzoek-niet-gestart'])
  })
})

describe('verbeteren en weghalen (AVG 5 lid 1 onder c en d)', () => {
  const met = gevraagd({ gebeurtenissen: [gebeurtenis('contactpersoon', { id: 'boer' })] })
  const verbeter = (invoer: { contactpersoonId: string; telefoon?: string }, feiten = met) =>
    codes(toetsVerbeterContactpersoon(invoer, feiten, vandaag))
  test('van wie in dit dossier staat', () => {
    expect(verbeter({ contactpersoonId: 'boer', telefoon })).toEqual([])
    expect(codes(toetsHaalContactpersoonWeg({ contactpersoonId: 'boer' }, met, vandaag))).toEqual([])
  })
  test('niet van een ander, en niet zonder een manier om te bereiken', () => {
    expect(verbeter({ contactpersoonId: 'ander', telefoon })).toEqual(['onbekende-contactpersoon'])
    expect(verbeter({ contactpersoonId: 'boer' })).toEqual(['contactpersoon-zonder-bereik'])
    expect(codes(toetsHaalContactpersoonWeg({ contactpersoonId: 'boer' }, gevraagd(), vandaag))).toEqual([
      'onbekende-contactpersoon',
    ])
  })
  test('een feit van een andere soort is geen contactpersoon', () => {
    const gesprek = gevraagd({ gebeurtenissen: [gebeurtenis('gesprek', { id: 'boer' })] })
    expect(codes(toetsHaalContactpersoonWeg({ contactpersoonId: 'boer' }, gesprek, vandaag))).toEqual([
      'onbekende-contactpersoon',
    ])
  })
})
