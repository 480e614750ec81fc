import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  als,
  alsBeslisser,
  client,
  codes,
  gebeurtenis,
  partner,
} from '../../../testing/aanpak.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { toetsBekijkEindbrief } from './bekijk-eindbrief.ts'
import { voorafBeslisEinde } from './beslis-einde.ts'
import { eindbriefOver, wieOverleedOnbekend } from './eindbrief-aan.ts'
import type { Feiten } from './feiten.ts'
import { staten } from './staten.ts'

const terugval = gebeurtenis('terugvalafspraak', 3, { code: 'niet-mogelijk' })
const gemeld = (code: string) => gebeurtenis('melding-aan-college', 5, { code })
const gestopt = gebeurtenis('client-gestopt', 4, { betrokkeneId: partner, code: 'besproken' })
const overleden = gebeurtenis('overleden', 4, { betrokkeneId: client, datum: '2027-02-20' })
const met = (...gebeurtenissen: Feiten['gebeurtenissen']) =>
  aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [terugval, ...gebeurtenissen] })
const beslis = (feiten: Feiten) => codes(voorafBeslisEinde(feiten, alsBeslisser))

describe('over wie een brief gaat als de aanpak eindigt (§2.2, 5.4.5 lid 2, AVG 13)', () => {
  test('over iedere cliënt die meedoet', () => {
    expect(eindbriefOver(met(gemeld('problemen-opgelost')))).toEqual([client, partner])
    expect(eindbriefOver(aanpakIn('aangewezen'))).toEqual([client, partner])
  })
  test('niet over wie eerder stopte: die kreeg toen zijn brief (2.3a.3 lid 4)', () => {
    expect(eindbriefOver(met(gestopt, gemeld('problemen-opgelost')))).toEqual([client])
  })
  test('niet over wie is overleden, wel over wie leeft (BW 1:2)', () => {
    expect(eindbriefOver(met(overleden, gemeld('aanpak-aanpassen')))).toEqual([partner])
    expect(eindbriefOver(met(overleden, gemeld('overleden')))).toEqual([partner])
  })
  test('meldde de coördinator een overlijden van de enige cliënt, dan gaat er geen brief', () => {
    const feiten = met(gestopt, gemeld('overleden'))
    expect(eindbriefOver(feiten)).toEqual([])
    expect(wieOverleedOnbekend(feiten)).toBe(false)
    expect(beslis(feiten)).toEqual([])
  })
  test('doen er meer mee en staat er niet wie overleed, dan eerst dat (AVG 5 lid 1 onder d)', () => {
    expect(beslis(met(gemeld('overleden')))).toEqual(['overlijden-zonder-naam'])
    const zonder = { ...met(gemeld('overleden')), dossier: aanpakIn('teruggegeven').dossier }
    expect(codes(voorafBeslisEinde(zonder, alsBeslisser))).toEqual([])
    expect(eindbriefOver(zonder)).toEqual([])
    expect(beslis(met(overleden, gemeld('overleden')))).toEqual([])
    expect(beslis(met(gemeld('verhuisd')))).toEqual([])
  })
})

describe('een brief over het einde lezen (5.4.4 lid 7, 5.4.5 lid 2)', () => {
  test.each(staten)('in de stand %s', (staat) => {
    const feiten = aanpakIn(staat)
    const loopt = staat === 'beeindigd' ? [] : ['aanpak-loopt-nog']
    expect(codes(toetsBekijkEindbrief(feiten, alsBeslisser))).toEqual(loopt)
    for (const rol of rolNamen.filter((een) => een !== 'beslisser'))
      expect(codes(toetsBekijkEindbrief(feiten, als(rol)))).toEqual(['niet-het-college', ...loopt])
  })
})
