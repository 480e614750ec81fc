import { describe, expect, test } from 'vitest'
import { client, codes, ingevuld, vandaag, vertegenwoordiging } from '../../../testing/onderzoek.ts'
import type { Domein } from '../../wet/domeinen.ts'
import { omvangVan, type Vertegenwoordiger } from '../../wet/vertegenwoordiging.ts'
import { toetsInstemmingNamens } from './instemming-namens.ts'

const namens = 'namens'
const begin = '2026-12-10'

const zegtJa = (als: Vertegenwoordiger, dienst: Domein, datum = '2026-12-15', wie = [namens]) => {
  const feiten = ingevuld()
  const band = vertegenwoordiging(namens, client, { als, omvang: omvangVan(als, []), sinds: begin })
  const metNamens = {
    ...feiten,
    betrokkenen: [
      ...feiten.betrokkenen,
      { id: namens, datum: begin, hoedanigheid: 'vertegenwoordiger' as const },
    ],
    vertegenwoordigingen: [band],
  }
  const invoer = {
    betrokkeneId: client,
    door: 'zelf',
    vertegenwoordigers: wie,
    waarmee: { dienst },
    datum,
  } as const
  return codes(toetsInstemmingNamens(invoer, metNamens, vandaag))
}

describe('wie namens een cliënt ja of nee zegt op een dienst (2.3a.2 lid 2, Awb 2:1)', () => {
  test.each([
    ['bewindvoerder', 'schuldhulp', []],
    ['bewindvoerder', 'participatie', []],
    ['bewindvoerder', 'maatschappelijke-ondersteuning', ['vertegenwoordiging-te-smal']],
    ['mentor', 'maatschappelijke-ondersteuning', []],
    ['mentor', 'schuldhulp', ['vertegenwoordiging-te-smal']],
    ['mentor', 'jeugd', ['vertegenwoordiging-te-smal']],
    ['curator', 'jeugd', []],
  ] as const)('een %s, over %s', (als, dienst, verwacht) => {
    expect(zegtJa(als, dienst)).toEqual(verwacht)
  })
  test('niet voor de vertegenwoordiging begint, en niet door een ander uit het dossier', () => {
    expect(zegtJa('curator', 'schuldhulp', '2026-12-09')).toEqual(['vertegenwoordiging-begint-later'])
    expect(zegtJa('curator', 'schuldhulp', '2026-12-15', [client])).toEqual([
      'vertegenwoordigt-deze-persoon-niet',
    ])
  })
  test('de cliënt zegt het zelf: dan is niemand anders nodig', () => {
    expect(zegtJa('bewindvoerder', 'maatschappelijke-ondersteuning', '2026-12-15', [])).toEqual([])
  })
})
