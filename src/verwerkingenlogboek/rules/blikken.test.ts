import { describe, expect, test } from 'vitest'
import { alsBlikken, soortVanBlik } from './blikken.ts'

describe('wie keek, zoals iemand het zelf leest (AVG 15)', () => {
  const inDossier = (actie: string, rol = 'toeleider') => soortVanBlik({ actie, rol, zonderDossier: false })
  const inLijst = (actie: string, rol = 'toeleider') => soortVanBlik({ actie, rol, zonderDossier: true })

  test.each([
    ['onderzoek.bekijk-onderzoek', 'lezen'],
    ['onderzoek.stuur-startbrief', 'brief'],
    ['onderzoek.bekijk-brief', 'brief'],
    ['onderzoek.leg-gegeven-vast', 'werken'],
  ])('%s is %s', (actie, soort) => {
    expect(inDossier(actie)).toBe(soort)
  })
  test.each([
    'onderzoek.werkvoorraad',
    'onderzoek.aanwijzingen',
    'onderzoek.zoek-persoon',
    'onderzoek.team',
    'gecoordineerde-aanpak.lopende-aanpakken',
    'een.lijst-die-er-nog-niet-is',
  ])('%s van een medewerker is een lijst', (actie) => {
    expect(inLijst(actie)).toBe('lijst')
    expect(inLijst(actie, 'coordinator')).toBe('lijst')
  })
  test.each(['onderzoek.mijn-onderzoeken', 'gecoordineerde-aanpak.mijn-aanpakken'])(
    '%s van wie namens hem kijkt is lezen, en geen lijst',
    (actie) => {
      expect(inLijst(actie, 'vertegenwoordiger')).toBe('lezen')
      expect(inDossier('onderzoek.vraag-terugbellen', 'vertegenwoordiger')).toBe('werken')
    },
  )
  test('een handeling die iets voorbereidt waarvan hij nog niets weet, heet als elke andere', () => {
    expect(inDossier('onderzoek.stel-zvh-aanmelding-voor')).toBe(inDossier('onderzoek.leg-gesprek-vast'))
    expect(inDossier('onderzoek.stel-informeren-uit')).toBe(inDossier('onderzoek.leg-gesprek-vast'))
  })
  test('per dag, rol en reden, de laatste dag eerst; een werklijst staat apart', () => {
    const regel = (dag: string, actie: string, rol = 'toeleider') => ({
      ...{ dag, actie: `onderzoek.${actie}`, rol },
      zonderDossier: actie === 'werkvoorraad',
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
