import { describe, expect, test } from 'vitest'
import { afgerond, codes, ingevuld, lopend, totEnMetBrieven, vandaag } from '../../../testing/onderzoek.ts'
import { rollen, rolNamen } from '../../wet/rollen.ts'
import { toetsBekijkOnderzoek, voorafBekijkOnderzoek, voorBesluit, zietGegevens } from './bekijk-onderzoek.ts'

describe('het onderzoek bekijken', () => {
  const kijk = (rol: (typeof rolNamen)[number], gebruikerId = 'toeleider-jansen', feiten = lopend()) =>
    codes(toetsBekijkOnderzoek({ rol, gebruikerId }, feiten, vandaag))
  test('de beslisser alleen als er een aanpak is voorgesteld, en dan geen gegevens (AVG 5 lid 1 onder c)', () => {
    expect(kijk('beslisser')).toEqual(['geen-besluit-nodig'])
    expect(kijk('beslisser', 'x', ingevuld(totEnMetBrieven()))).toEqual(['geen-besluit-nodig'])
    expect(kijk('beslisser', 'x', afgerond())).toEqual([])
    expect(rolNamen.filter((rol) => !zietGegevens(rol))).toEqual(['beslisser'])
    expect(voorBesluit).not.toContain('gesprek')
  })
  test.each(rolNamen)('rol %s', (rol) => {
    const mag = ['toeleider', 'toezichthouder'].includes(rol)
    expect(kijk(rol).length === 0).toBe(mag)
    if (!rollen[rol].zietInhoud) expect(mag).toBe(false)
  })
  test('de coördinator nooit, ook niet als die eerst toeleider was (5.4.5 lid 1)', () => {
    expect(kijk('coordinator')).toEqual(['coordinator-ziet-onderzoek-niet'])
  })
  test('een andere toeleider niet (AVG 32)', () => {
    expect(kijk('toeleider', 'toeleider-pietersen')).toEqual(['niet-de-behandelaar'])
    expect(
      voorafBekijkOnderzoek({ rol: 'toeleider', gebruikerId: 'toeleider-jansen' }, lopend(), vandaag)
        .toegestaan,
    ).toBe(true)
  })
})
