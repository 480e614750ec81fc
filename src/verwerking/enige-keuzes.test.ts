import { describe, expect, test } from 'vitest'
import { enigeKeuzes } from './enige-keuzes.ts'
import type { Veld } from './velden.ts'

const veld: Veld = { naam: 'antwoordId', soort: 'dossierkeuze', verplicht: true }
const een = { waarde: 'een', label: 'Woonstichting' }
const twee = { waarde: 'twee', label: 'School' }

describe('een keuze waar er maar één van is', () => {
  test('is al gemaakt: het formulier begint met wat daarbij hoort', () => {
    expect(enigeKeuzes([veld], { antwoordId: [een] })).toEqual({ antwoordId: 'een' })
  })
  test('niet als er meer zijn, of geen', () => {
    expect(enigeKeuzes([veld], { antwoordId: [een, twee] })).toEqual({})
    expect(enigeKeuzes([veld], { antwoordId: [] })).toEqual({})
    expect(enigeKeuzes([veld], {})).toEqual({})
  })
  test('niet als zij open mag blijven, of als er meer tegelijk gekozen kan worden', () => {
    expect(enigeKeuzes([{ ...veld, verplicht: false }], { antwoordId: [een] })).toEqual({})
    expect(enigeKeuzes([{ ...veld, soort: 'dossierkeuzes' }], { antwoordId: [een] })).toEqual({})
  })
})
