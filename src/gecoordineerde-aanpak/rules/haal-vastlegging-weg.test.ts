import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import type { GebeurtenisFeit } from './feiten.ts'
import { staatZonderVastlegging, toetsHaalVastleggingWeg } from './haal-vastlegging-weg.ts'
import type { Staat } from './staten.ts'

const melding = (code: GebeurtenisFeit['code']) => gebeurtenis('melding-aan-college', 8, { code })
const antwoord = gebeurtenis('melding-beantwoord', 9, { code: 'voortgezet' })
const met = (gebeurtenissen: readonly GebeurtenisFeit[], staat: Staat = 'in-uitvoering', versie = 9) =>
  aanpak({ staat, versie }, { gebeurtenissen })
const haalWeg = (
  feiten = met([melding('verhuisd'), antwoord]),
  wie = alsBeslisser,
  reden = 'Verkeerde aanpak.',
) => codes(toetsHaalVastleggingWeg({ reden }, feiten, wie))

describe('het college haalt weg wat het ten onrechte vastlegde (2.3a.3 lid 4, AVG 16)', () => {
  test('een antwoord of een overdracht, met hoe het kwam', () => {
    expect(haalWeg()).toEqual([])
    expect(haalWeg(met([gebeurtenis('overdracht-aan-college', 9)]))).toEqual([])
    expect(haalWeg(undefined, undefined, ' ')).toEqual(['verbetering-zonder-reden'])
  })
  test('niet als er daarna iets in de aanpak gebeurde', () => {
    const later = met([melding('verhuisd'), antwoord], 'in-uitvoering', 10)
    expect(haalWeg(later)).toEqual(['college-vastlegging-draagt-verder'])
  })
  test('niet wat de coördinator vastlegde', () => {
    expect(haalWeg(met([melding('verhuisd')]))).toEqual(['geen-vastlegging'])
    expect(haalWeg(met([gebeurtenis('samenspraak', 9, { code: 'gesproken' })]))).toEqual(['geen-vastlegging'])
  })
  test('niet na het einde: dan is er geen weg terug (5.4.4 lid 7)', () => {
    expect(haalWeg(met([gebeurtenis('overdracht-aan-college', 9)], 'beeindigd'))).toEqual([
      'aanpak-beeindigd',
    ])
  })
  test('niet door de coördinator, ook niet in de pet van het college (Awb 2:4)', () => {
    expect(haalWeg(undefined, als())).toContain('niet-het-college')
    expect(haalWeg(undefined, als('beslisser'))).toEqual(['eigen-zaak'])
  })
  test.each<[string, GebeurtenisFeit['code'], Staat]>([
    ['wacht een gemeld einde weer op het college', 'verhuisd', 'einde-gemeld'],
    ['loopt de aanpak door bij een andere melding', 'aanpak-aanpassen', 'in-uitvoering'],
  ])('daarna %s', (_, code, staat) => {
    expect(staatZonderVastlegging(antwoord, met([melding(code), antwoord]))).toBe(staat)
  })
})
