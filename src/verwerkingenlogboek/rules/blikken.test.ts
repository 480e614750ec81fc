import { describe, expect, test } from 'vitest'
import { alsBlikken, soortVanBlik } from './blikken.ts'

describe('wie keek, zoals iemand het zelf leest (AVG 15)', () => {
  test.each([
    ['onderzoek.bekijk-onderzoek', 'lezen'],
    ['onderzoek.stuur-startbrief', 'brief'],
    ['onderzoek.bekijk-brief', 'brief'],
    ['onderzoek.leg-gegeven-vast', 'werken'],
    ['onderzoek.werkvoorraad', 'lijst'],
    ['onderzoek.aanwijzingen-werkvoorraad', 'lijst'],
    ['onderzoek.zoek-persoon', 'lijst'],
  ])('%s is %s', (actie, soort) => {
    expect(soortVanBlik(actie)).toBe(soort)
  })
  test('een handeling die iets voorbereidt waarvan hij nog niets weet, heet als elke andere', () => {
    expect(soortVanBlik('onderzoek.stel-zvh-aanmelding-voor')).toBe(
      soortVanBlik('onderzoek.leg-gesprek-vast'),
    )
    expect(soortVanBlik('onderzoek.stel-informeren-uit')).toBe(soortVanBlik('onderzoek.leg-gesprek-vast'))
  })
  test('per dag, rol en reden, de laatste dag eerst; een werklijst staat apart', () => {
    const regel = (dag: string, actie: string, rol = 'toeleider') => ({
      dag,
      actie: `onderzoek.${actie}`,
      rol,
    })
    const blikken = alsBlikken([
      regel('2027-01-02', 'bekijk-onderzoek'),
      regel('2027-01-03', 'bekijk-onderzoek'),
      regel('2027-01-03', 'bekijk-notities'),
      regel('2027-01-03', 'werkvoorraad'),
      regel('2027-01-03', 'bekijk-onderzoek', 'beslisser'),
    ])
    expect(blikken).toEqual([
      { dag: '2027-01-03', rol: 'toeleider', soort: 'lezen', aantal: 2 },
      { dag: '2027-01-03', rol: 'toeleider', soort: 'lijst', aantal: 1 },
      { dag: '2027-01-03', rol: 'beslisser', soort: 'lezen', aantal: 1 },
      { dag: '2027-01-02', rol: 'toeleider', soort: 'lezen', aantal: 1 },
    ])
  })
})
