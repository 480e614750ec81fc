import { describe, expect, test } from 'vitest'
import { rolNamen } from '../../wet/rollen.ts'
import {
  berichtsoorten,
  berichtsoortNamen,
  rollenMetBericht,
  soortVan,
  wanneerVan,
} from './berichtsoorten.ts'

describe('per persoon en per soort: meteen, één keer per dag of geen', () => {
  test.each(berichtsoortNamen)(
    '%s: zonder keuze geldt wat voor iedereen staat, en dat is te kiezen',
    (soort) => {
      const { keuzes, standaard, id } = berichtsoorten[soort]
      expect(keuzes).toContain(standaard)
      expect(keuzes).toContain('geen')
      expect(wanneerVan(soort, {})).toBe(standaard)
      expect(soortVan(id)).toBe(soort)
      for (const keuze of keuzes) expect(wanneerVan(soort, { [soort]: keuze })).toBe(keuze)
    },
  )
  test('wat nieuw op u wacht komt meteen, een termijn één keer per dag, een afspraak niet', () => {
    expect(berichtsoortNamen.map((soort) => wanneerVan(soort, {}))).toEqual([
      'direct',
      'direct',
      'dagelijks',
      'geen',
    ])
  })
  test('een keuze die er niet is, telt niet', () => {
    expect(wanneerVan('termijn', { termijn: 'direct' })).toBe('dagelijks')
    expect(wanneerVan('nieuw', { nieuw: 'ooit' })).toBe('direct')
    expect(soortVan('iets anders')).toBe('nieuw')
  })
})

test('een professional van een partij krijgt bericht van een vraag; een cliënt en wie naast hem staat krijgen er geen', () => {
  expect(rollenMetBericht).toContain('partijmedewerker')
  const geen = rolNamen.filter((rol) => !rollenMetBericht.includes(rol))
  for (const rol of ['client', 'vertegenwoordiger', 'mantelzorger']) expect(geen).toContain(rol)
})
