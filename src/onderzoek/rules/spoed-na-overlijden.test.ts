import { describe, expect, test } from 'vitest'
import { client, codes, gebeurtenis, lopend, spoed, vandaag } from '../../../testing/onderzoek.ts'
import { melding, metSpoed as met, verstrekken } from '../../../testing/onderzoek-spoed.ts'
import {
  type BeeindigVoorziening,
  toetsBeeindigTijdelijkeVoorziening,
} from './beeindig-tijdelijke-voorziening.ts'
import {
  toetsBeslisTijdelijkeVoorziening,
  voorafBeslisTijdelijkeVoorziening,
} from './beslis-tijdelijke-voorziening.ts'
import type { VoorzieningFeit } from './feiten.ts'
import { toetsMeldSpoed } from './meld-spoed.ts'
import { toetsTrekOnderzoekIn, voorafTrekOnderzoekIn } from './trek-onderzoek-in.ts'
import { openSpoed, spoedIsBeslist } from './voorziening.ts'

describe('wie is overleden, krijgt geen tijdelijke voorziening meer (2.3.3)', () => {
  const overleden = gebeurtenis('client-gestopt', { code: 'overleden', betrokkeneId: client, datum: vandaag })
  const na = (voorzieningen: readonly VoorzieningFeit[], datum = vandaag) => {
    const feiten = lopend({ voorzieningen })
    const gebeurtenissen = [...feiten.gebeurtenissen, { ...overleden, datum }]
    return lopend({ voorzieningen, gebeurtenissen })
  }
  const loopt = spoed('s', { staat: 'verstrekt', vanaf: '2026-12-20', tot: '2026-12-30' })
  const einde = {
    voorzieningId: 's',
    reden: 'overleden',
    eindeOp: '2026-12-22',
    motivering: 'Overleden.',
  } as const
  const eindig = (deel: Partial<BeeindigVoorziening> = {}, feiten = na([loopt])) =>
    codes(toetsBeeindigTijdelijkeVoorziening({ ...einde, namensCollege: false, ...deel }, feiten, vandaag))
  test('een open melding vervalt: er valt niets te beslissen, en zij houdt niets tegen', () => {
    const feiten = na([spoed('s')])
    expect(openSpoed(feiten)).toEqual([])
    expect(codes(voorafBeslisTijdelijkeVoorziening(feiten, vandaag))).toEqual(['geen-spoed-gemeld'])
    expect(codes(toetsBeslisTijdelijkeVoorziening(verstrekken, feiten, vandaag))).toEqual([
      'persoon-overleden',
    ])
    expect(codes(toetsMeldSpoed(melding, feiten, vandaag))).toEqual(['persoon-overleden'])
    expect(spoedIsBeslist(feiten)).toBeUndefined()
    expect(openSpoed(na([spoed('s', { betrokkeneId: 'client-b' })]))).toHaveLength(1)
  })
  test('een dag van later telt nog niet', () => {
    expect(openSpoed(na([spoed('s')], '2026-12-25'))).toHaveLength(1)
  })
  test('het onderzoek stoppen omdat hij is overleden, wacht er niet op; om een andere reden wel', () => {
    const stop = { reden: 'overleden', toelichting: 'Overleden.', clientGeinformeerd: true } as const
    const trek = (invoer: object, feiten = met()) =>
      codes(toetsTrekOnderzoekIn({ ...stop, overledenId: client, ...invoer }, feiten, vandaag))
    expect(trek({})).toEqual([])
    expect(trek({ overledenId: 'client-b' })).toEqual(['spoed-onbeslist'])
    expect(trek({ reden: 'verhuisd', vanWie: [client, 'client-b'], overledenId: undefined })).toEqual([
      'spoed-onbeslist',
    ])
    expect(codes(voorafTrekOnderzoekIn(met(), vandaag))).toEqual([])
    const tweeMensen = lopend({ voorzieningen: [spoed('s'), spoed('z', { betrokkeneId: 'client-b' })] })
    expect(codes(voorafTrekOnderzoekIn(tweeMensen, vandaag))).toEqual(['spoed-onbeslist'])
    expect(trek({}, tweeMensen)).toEqual(['spoed-onbeslist'])
  })
  test('wat loopt, eindigt vanzelf door het overlijden: zonder besluit, en alleen om die reden', () => {
    expect(eindig()).toEqual([])
    expect(eindig({ eindeOp: '2026-12-19' })).toEqual(['spoed-dagen-kloppen-niet'])
    expect(eindig({ eindeOp: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(eindig({ reden: 'niet-meer-nodig', eindeOp: vandaag, namensCollege: true })).toEqual([
      'spoed-einde-na-overlijden',
    ])
    expect(eindig({}, lopend({ voorzieningen: [loopt] }))).toEqual(['spoed-einde-na-overlijden'])
  })
})
