import { describe, expect, test } from 'vitest'
import { gezinsband } from '../../../testing/banden.ts'
import { client, codes, lopend, vandaag } from '../../../testing/onderzoek.ts'
import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { BetrokkeneFeit, Feiten, GezinsbandFeit } from './feiten.ts'
import { gezinslidVan, isGezinslidOp } from './gezin.ts'
import { huishoudenVan, lijnenOp } from './huishouden.ts'
import { toetsVraagGezinslid } from './vraag-gezinslid.ts'

const mens = (id: string, jeugdigeTot: string | null = null): BetrokkeneFeit => ({
  ...{ id, datum: vandaag, hoedanigheid: 'netwerk', jeugdigeTot },
})
const band = (wie: string, relatie: Gezinsrelatie, naarId: string | null = null): GezinsbandFeit =>
  gezinsband(wie, relatie, { id: `${wie}-${naarId}`, naarId })
const gezin = (mensen: readonly BetrokkeneFeit[], gezinsbanden: readonly GezinsbandFeit[]): Feiten =>
  lopend({
    betrokkenen: [{ id: client, datum: vandaag, hoedanigheid: 'verzoeker' }, ...mensen],
    gezinsbanden,
    gebeurtenissen: [],
  })
const gronden = (feiten: Feiten, wie: string) =>
  gezinslidVan(feiten, wie, vandaag).map(({ grond, tot }) => [grond, tot])

describe('een kind dat bij beide ouders woont, maakt van twee huizen niet een huishouden (1.1.1 gezinslid, aanhef)', () => {
  const feiten = gezin(
    [mens('kind', '2030-01-01'), mens('ex'), mens('nieuwe-partner'), mens('haar-zoon', '2025-01-01')],
    [
      band('kind', 'kind'),
      band('kind', 'kind', 'ex'),
      band('ex', 'ex-partner-ouder'),
      band('nieuwe-partner', 'partner', 'ex'),
      band('haar-zoon', 'kind', 'nieuwe-partner'),
    ],
  )
  test('de ex-partner is gezinslid als ouder elders, tot het kind 18 is (onder 2)', () => {
    expect(gronden(feiten, 'ex')).toEqual([['ex-partner-ouder', '2030-01-01']])
  })
  test('diens nieuwe partner en haar kind zijn het niet, en worden niet gevraagd (2.3a.1 lid 3)', () => {
    for (const wie of ['nieuwe-partner', 'haar-zoon']) {
      expect(gronden(feiten, wie)).toEqual([])
      const vraag = { betrokkeneId: wie, aanleiding: 'Er is ruzie over geld.' }
      expect(codes(toetsVraagGezinslid(vraag, feiten, vandaag))).toEqual(['geen-gezinslid'])
    }
  })
  test('het kind zelf hoort bij beide huizen', () => {
    expect(gronden(feiten, 'kind')).toEqual([['huishouden', null]])
    expect([...huishoudenVan(lijnenOp(feiten, vandaag), 'kind')].toSorted()).toEqual(
      ['kind', client, 'ex', 'nieuwe-partner', 'haar-zoon'].toSorted(),
    )
  })
  test('ook niet als de ouder is vastgelegd als ouder van het kind', () => {
    const andersom = gezin(
      [mens('kind', '2030-01-01'), mens('ex')],
      [band('kind', 'kind'), band('ex', 'ouder', 'kind')],
    )
    expect(gronden(andersom, 'ex')).toEqual([])
  })
  test('wie met de ander samenwoont, hoort erbij: partner, kinderen en huisgenoten van volwassenen', () => {
    const huis = gezin(
      [mens('man'), mens('kind', '2030-01-01'), mens('dochter', '2020-01-01'), mens('vriend'), mens('baby')],
      [
        band('man', 'partner'),
        band('kind', 'kind', 'man'),
        band('dochter', 'kind'),
        band('vriend', 'partner', 'dochter'),
        band('baby', 'kind', 'dochter'),
      ],
    )
    for (const wie of ['man', 'kind', 'dochter', 'vriend', 'baby'])
      expect(gronden(huis, wie), wie).toEqual([['huishouden', null]])
  })
})

describe('de ouder elders is gezinslid tot zijn eigen kind 18 is (1.1.1 gezinslid, onder 2)', () => {
  const mensen = (kind: string) => [mens('kind', kind), mens('peuter', '2041-01-01'), mens('ex')]
  const banden = [band('kind', 'kind'), band('peuter', 'kind'), band('ex', 'ex-partner-ouder')]
  const vanHem = band('kind', 'jeugdige-elders', 'ex')
  test('staat vast van welk kind, dan telt dat kind en niet het jongste', () => {
    expect(gronden(gezin(mensen('2030-01-01'), [...banden, vanHem]), 'ex')).toEqual([
      ['ex-partner-ouder', '2030-01-01'],
    ])
    expect(gronden(gezin(mensen('2026-01-01'), [...banden, vanHem]), 'ex')).toEqual([])
  })
  test('staat het niet vast, dan telt het jongste kind in huis', () => {
    expect(gronden(gezin(mensen('2026-01-01'), banden), 'ex')).toEqual([['ex-partner-ouder', '2041-01-01']])
  })
  test('niet meer als zijn eigen kind niet meer in huis woont', () => {
    const weg = [band('kind', 'volwassen-kind-elders'), ...banden.slice(1), vanHem]
    expect(gronden(gezin(mensen('2026-01-01'), weg), 'ex')).toEqual([])
  })
})

describe('een broer of zus elders van een kind in huis (1.1.1 gezinslid, onder 3)', () => {
  const mensen = (inHuis: string) => [mens('kind', inHuis), mens('broer', '2040-01-01'), mens('vader')]
  const genoemd = [band('kind', 'kind'), band('broer', 'broer-zus-elders')]
  const afgeleid = [
    band('kind', 'kind'),
    band('kind', 'jeugdige-elders', 'vader'),
    band('broer', 'jeugdige-elders', 'vader'),
  ]
  test.each([
    ['genoemd', genoemd],
    ['afgeleid uit dezelfde ouder', afgeleid],
  ])('%s: tot het kind in huis 18 is', (_, banden) => {
    expect(gronden(gezin(mensen('2030-01-01'), banden), 'broer')).toEqual([
      ['broer-zus-elders', '2030-01-01'],
    ])
    expect(gronden(gezin(mensen('2026-01-01'), banden), 'broer')).toEqual([])
    const voor = gezin(mensen('2026-01-01'), banden)
    expect(isGezinslidOp(voor, 'broer', '2025-12-31')).toBe(true)
  })
})
