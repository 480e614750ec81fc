import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import type { Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import { verzoekStaten } from './feiten.ts'
import {
  nietMeerTeGebruiken,
  type TrekToestemmingIn,
  toetsTrekToestemmingIn,
  verlopenMet,
  voorafTrekToestemmingIn,
} from './trek-toestemming-in.ts'

const ggz = { partijId: 'ggz', regime: 'wgbo-7-457', thema: 'gezondheid', toestemming: true } as const
const geheim = verzoek({ id: 'geheim', ...ggz })
const feiten = lopend({ verzoeken: [verzoek(), geheim] })
const trek = (anders: Partial<TrekToestemmingIn> = {}, bij = feiten) => {
  const invoer = { verzoekId: 'geheim', vertegenwoordigers: [], kanNietZelf: false, datum: vandaag }
  return codes(toetsTrekToestemmingIn({ ...invoer, ...anders }, bij, vandaag))
}
const namens = (als: Vertegenwoordiger, omvang: readonly ('geld' | 'zorg' | 'overig')[]) =>
  lopend({
    verzoeken: [geheim],
    vertegenwoordigingen: [vertegenwoordiging(partner, client, { als, omvang })],
  })

describe('toestemming om een geheimhouder te vragen intrekken (5.4.2 lid 2)', () => {
  test.each(leeftijdsgroepen)('iemand zelf mag het altijd: %s', (groep) => {
    expect(voorafTrekToestemmingIn(feiten, vandaag).toegestaan).toBe(true)
    expect(trek({ groep })).toEqual([])
  })
  test('zonder vraag aan een geheimhouder is er niets om in te trekken', () => {
    const zonder = lopend({ verzoeken: [verzoek()] })
    expect(codes(voorafTrekToestemmingIn(zonder, vandaag))).toEqual(['geen-toestemming-gegeven'])
    expect(trek({ verzoekId: 'verzoek-1' })).toEqual(['verzoek-zonder-toestemming'])
    expect(trek({ verzoekId: 'vreemd' })).toEqual(['onbekend-verzoek'])
  })
  test.each(verzoekStaten)('bij een vraag die %s is', (staat) => {
    const bij = lopend({ verzoeken: [verzoek({ id: 'geheim', ...ggz, staat })] })
    expect(trek({}, bij).length === 0).toBe(staat === 'verzonden')
  })
  test('niet voor de dag van de vraag, niet in de toekomst, niet na het onderzoek', () => {
    expect(trek({ datum: '2026-12-08' })).toEqual(['intrekking-voor-toestemming'])
    expect(trek({ datum: '2026-12-09' })).toEqual([])
    expect(trek({ datum: '2027-01-01' })).toEqual(['datum-in-toekomst'])
    expect(trek({}, { ...feiten, dossier: dossier({ staat: 'afgerond' }) })).not.toEqual([])
  })
  test('een mentor mag het over zorg, een bewindvoerder niet (Awb 2:1)', () => {
    const vertegenwoordigers = [partner]
    expect(trek({ vertegenwoordigers }, namens('mentor', ['zorg']))).toEqual([])
    expect(trek({ vertegenwoordigers }, namens('bewindvoerder', ['geld']))).toEqual([
      'vertegenwoordiging-te-smal',
    ])
    expect(trek({ vertegenwoordigers })).toEqual(['vertegenwoordigt-deze-persoon-niet'])
  })
  test('een ouder trekt haar voor een kind in, maar niet alleen voor een jongere van 16 of 17 (Q-42)', () => {
    const bij = namens('ouder', ['geld', 'zorg', 'overig'])
    const door = (groep: TrekToestemmingIn['groep'], kanNietZelf = false) =>
      trek({ vertegenwoordigers: [partner], groep, kanNietZelf }, bij)
    expect(door('onder-12')).toEqual([])
    expect(door('12-tot-16')).toEqual([])
    expect(door('16-tot-18')).toEqual(['instemming-door-jongere'])
    expect(door('16-tot-18', true)).toEqual([])
  })
  test('alle open vragen aan die partij over die persoon vervallen, en geen andere', () => {
    const verzoeken = [
      geheim,
      verzoek({ id: 'nog-een', ...ggz }),
      verzoek({ id: 'over-ander', ...ggz, betrokkeneId: partner }),
      verzoek({ id: 'andere-partij', ...ggz, partijId: 'huisarts' }),
      verzoek({ id: 'beantwoord', ...ggz, staat: 'beantwoord' }),
      verzoek(),
    ]
    const vervalt = verlopenMet(lopend({ verzoeken }), 'geheim').map(({ id }) => id)
    expect(vervalt).toEqual(['geheim', 'nog-een'])
    expect(verlopenMet(lopend({ verzoeken }), 'verzoek-1')).toEqual([])
  })
  test('een antwoord dat er is en nog niet is overgenomen, valt mee weg; wat is overgenomen blijft', () => {
    const beantwoord = verzoek({ id: 'beantwoord', ...ggz, staat: 'beantwoord' })
    const met = (staat: 'ontvangen' | 'overgenomen') =>
      lopend({
        verzoeken: [beantwoord],
        antwoorden: [
          {
            ...{ id: 'antwoord', verzoekId: 'beantwoord', itemId: 'item', soort: 'verstrekt' },
            ...{ niveau: 'dat', categorie: 'gezondheid', staat, datum: vandaag },
          },
        ],
      })
    expect(trek({ verzoekId: 'beantwoord' }, met('ontvangen'))).toEqual([])
    expect(nietMeerTeGebruiken(met('ontvangen'), [beantwoord])).toEqual(['antwoord'])
    expect(trek({ verzoekId: 'beantwoord' }, met('overgenomen'))).not.toEqual([])
    expect(nietMeerTeGebruiken(met('overgenomen'), [beantwoord])).toEqual([])
  })
})
