import { describe, expect, test } from 'vitest'
import { client, codes, dochter, gebeurtenis, lopend, partner, vandaag } from '../../../testing/onderzoek.ts'
import type { Contactresultaat } from './gebeurtenissen.ts'
import { lezersVanEinde, type TrekOnderzoekIn, toetsTrekOnderzoekIn } from './trek-onderzoek-in.ts'

const invoer = (deel: Partial<TrekOnderzoekIn>): TrekOnderzoekIn => ({
  reden: 'overleden',
  toelichting: 'Zijn zus belde ons.',
  clientGeinformeerd: true,
  ...deel,
})
const beiden = { vanWie: [client, partner] }
const trek = (deel: Partial<TrekOnderzoekIn>, feiten = lopend()) =>
  codes(toetsTrekOnderzoekIn(invoer(deel), feiten, vandaag))

describe('stoppen na een overlijden: nooit een brief aan wie is overleden (Q-32)', () => {
  test('er staat wie is overleden, en dat is een cliënt', () => {
    expect(trek({ overledenId: client })).toEqual([])
    expect(trek({})).toEqual(['overleden-wie'])
    expect(trek({ overledenId: dochter })).toEqual(['overleden-wie'])
    expect(trek({ ...beiden, reden: 'client-stopt', overledenId: client })).toEqual(['overleden-wie'])
  })
  test('een ander kan bericht krijgen, de overledene niet, en niemand van buiten het dossier', () => {
    expect(trek({ overledenId: client, berichtAan: dochter })).toEqual([])
    expect(trek({ overledenId: client, berichtAan: client })).toEqual(['geen-brief-aan-overledene'])
    expect(trek({ overledenId: client, berichtAan: 'vreemde' })).toEqual(['onbekende-betrokkene'])
    expect(trek({ ...beiden, reden: 'verhuisd', berichtAan: dochter })).toEqual([
      'bericht-alleen-na-overlijden',
    ])
  })
  test('wie een brief krijgt: iedere andere cliënt, en wie daarvoor is gekozen', () => {
    const lezers = (deel: Partial<TrekOnderzoekIn>) => lezersVanEinde(lopend(), invoer(deel))
    expect(lezers({ overledenId: client })).toEqual([partner])
    expect(lezers({ overledenId: client, clientGeinformeerd: false })).toEqual([])
    expect(lezers({ overledenId: client, clientGeinformeerd: false, berichtAan: dochter })).toEqual([dochter])
    expect(lezers({ overledenId: client, berichtAan: client })).toEqual([partner])
    expect(lezers({ overledenId: partner, berichtAan: client })).toEqual([client])
    expect(lezers({ reden: 'client-stopt', berichtAan: dochter })).toEqual([client, partner])
  })
})

describe('niet te bereiken: pas als het is geprobeerd (Awb 3:2)', () => {
  const na = (...pogingen: readonly Contactresultaat[]) => {
    const basis = lopend()
    const feiten = pogingen.map((code) => gebeurtenis('contactpoging', { betrokkeneId: client, code }))
    return { ...basis, gebeurtenissen: [...basis.gebeurtenissen, ...feiten] }
  }
  test.each([
    [[], ['niet-geprobeerd-te-bereiken']],
    [['bereikt'], ['niet-geprobeerd-te-bereiken']],
    [['niet-bereikt'], []],
    [['bericht-achtergelaten'], []],
    [['bereikt', 'niet-bereikt'], []],
  ] as const)('na %j: %j', (pogingen, verwacht) => {
    expect(trek({ reden: 'niet-bereikbaar', clientGeinformeerd: false }, na(...pogingen))).toEqual(verwacht)
  })
})
