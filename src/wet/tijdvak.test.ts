import { describe, expect, test } from 'vitest'
import { heeftDuur, overlapt, uurVan } from './tijdvak.ts'

const vak = (tijd: string, tot?: string, datum = '2026-12-10') => ({ datum, tijd, tot })

describe('een deel van een dag', () => {
  test.each([
    [vak('9.30', '10:30'), vak('10:00', '11:00'), true],
    [vak('9.30', '10:30'), vak('10:30', '11:00'), false],
    [vak('9.30'), vak('10:15'), true],
    [vak('9.30'), vak('10:30'), false],
    [vak('9.30', '12:00'), vak('10:00', '10:15'), true],
    [vak('9.30', '12:00'), vak('10:00', '10:15', '2026-12-11'), false],
  ])('%o en %o tegelijk: %s', (een, ander, verwacht) => {
    expect([overlapt(een, ander), overlapt(ander, een)]).toEqual([verwacht, verwacht])
  })
  test('eindigt nadat het begon, en is zonder einde een uur', () => {
    expect([heeftDuur(vak('9.30')), heeftDuur(vak('9.30', '9:30')), heeftDuur(vak('9.30', '9:29'))]).toEqual([
      true,
      false,
      false,
    ])
    expect(heeftDuur(vak('9.30', '10.00'))).toBe(true)
  })
  test('wordt gelezen als 09:30', () => expect(uurVan('9.30')).toBe('09:30'))
})
