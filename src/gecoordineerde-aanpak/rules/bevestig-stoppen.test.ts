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
import {
  teBevestigen,
  toetsBekijkBrief,
  toetsBevestigStoppen,
  voorafBevestigStoppen,
} from './bevestig-stoppen.ts'
import type { Feiten } from './feiten.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'
import { toetsVerbeterGebeurtenis } from './verbeter-gebeurtenis.ts'

const gestopt = gebeurtenis('client-gestopt', 5, { betrokkeneId: partner, code: 'besproken' })
const bevestigd = gebeurtenis('stoppen-bevestigd', 6, { betrokkeneId: partner })
const met = (...gebeurtenissen: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen })
const bevestig = (betrokkeneId: string, feiten: Feiten, wie = als()) =>
  codes(toetsBevestigStoppen({ betrokkeneId }, feiten, wie))

describe('een brief aan de ene cliënt die stopte (2.3a.3 lid 4, toelichting)', () => {
  test('aan wie stopte en nog geen brief kreeg', () => {
    expect(bevestig(partner, met(gestopt))).toEqual([])
    expect(teBevestigen(met(gestopt)).map(({ betrokkeneId }) => betrokkeneId)).toEqual([partner])
  })
  test.each([
    ['aan wie meedoet', client, met(gestopt), ['niet-gestopt-of-al-bevestigd']],
    ['aan wie hier niet is', 'vreemd', met(gestopt), ['niet-gestopt-of-al-bevestigd']],
    [
      'twee keer',
      partner,
      met(gestopt, bevestigd),
      ['niemand-te-bevestigen', 'niet-gestopt-of-al-bevestigd'],
    ],
    ['als niemand stopte', partner, met(), ['niemand-te-bevestigen', 'niet-gestopt-of-al-bevestigd']],
  ])('niet: %s', (_, wie, feiten, verwacht) => {
    expect(bevestig(wie, feiten)).toEqual(verwacht)
  })
  test('niet door het college en niet door een andere coördinator (5.4.4 lid 2)', () => {
    expect(bevestig(partner, met(gestopt), alsBeslisser)).toEqual(['niet-de-coordinator'])
    expect(bevestig(partner, met(gestopt), als('coordinator', 'de-boer'))).toEqual(['niet-de-coordinator'])
    expect(toetsBekijkBrief(met(gestopt), alsBeslisser).toegestaan).toBe(false)
  })
  test.each(staten)('in de stand %s alleen als de taak loopt, ook om haar te lezen', (staat) => {
    const feiten = { ...aanpakIn(staat), gebeurtenissen: [gestopt] }
    expect(voorafBevestigStoppen(feiten, als()).toegestaan).toBe(lopend.includes(staat))
    expect(toetsBekijkBrief(feiten, als()).toegestaan).toBe(lopend.includes(staat))
  })
  test('het is een plicht tot de brief er is, ook als het einde al is gemeld, en alleen over hem', () => {
    const moet = (feiten: Feiten) =>
      plichten(feiten, als()).filter(({ code }) => code === 'stoppen-bevestigen')
    for (const staat of lopend) {
      const feiten = aanpak({ staat }, { gebeurtenissen: [gestopt] })
      expect(moet(feiten).map(({ betrokkenen }) => betrokkenen)).toEqual([[partner]])
    }
    expect(moet(met(gestopt, bevestigd))).toEqual([])
  })
})

describe('herstellen (AVG 5 lid 1 onder d, AVG 16)', () => {
  const reden = 'Dit was een ander.'
  const weg = (gebeurtenisId: string, feiten: Feiten) =>
    codes(toetsHaalGebeurtenisWeg({ gebeurtenisId, reden }, feiten, als(), new Map()))
  test('een brief die nooit wegging gaat weg, en daarna kan het stoppen zelf weg', () => {
    expect(weg(bevestigd.id, met(gestopt, bevestigd))).toEqual([])
    expect(weg(gestopt.id, met(gestopt))).toEqual([])
  })
  test('het stoppen blijft en blijft zoals het is zolang de brief er is', () => {
    expect(weg(gestopt.id, met(gestopt, bevestigd))).toEqual(['vastlegging-draagt-verder'])
    const verbeter = (feiten: Feiten) =>
      codes(
        toetsVerbeterGebeurtenis({ gebeurtenisId: gestopt.id, datum: '2027-01-20', reden }, feiten, als()),
      )
    expect(verbeter(met(gestopt, bevestigd))).toEqual(['vastlegging-draagt-verder'])
    expect(verbeter(met(gestopt))).toEqual([])
  })
})
