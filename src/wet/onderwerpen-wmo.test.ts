import { describe, expect, test } from 'vitest'
import { onderwerpenWmo, onderwerpenWmoOp } from './onderwerpen-wmo.ts'

describe('de onderwerpen van een onderzoek onder de Wmo 2015 (2.3.2 lid 4)', () => {
  test('onderdeel f vervalt op de dag van het ontwerp, en de dag ervoor geldt het nog (Onderdeel G)', () => {
    expect(onderwerpenWmoOp('2023-01-29')).toEqual(onderwerpenWmo)
    expect(onderwerpenWmoOp('2023-01-30')).toEqual(
      onderwerpenWmo.filter((onderwerp) => onderwerp !== 'samenwerking'),
    )
  })
  test('a tot en met e en g: zes onderwerpen, in de volgorde van de wet', () => {
    expect(onderwerpenWmoOp('2026-11-21')).toEqual([
      'behoeften',
      'eigen-kracht',
      'netwerk',
      'mantelzorger',
      'algemene-voorziening',
      'bijdrage',
    ])
  })
  test('a day that is none throws', () => {
    expect(() => onderwerpenWmoOp('vandaag')).toThrow(RangeError)
  })
})
