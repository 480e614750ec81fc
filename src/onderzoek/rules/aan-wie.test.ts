import { describe, expect, test } from 'vitest'
import { client, codes, dochter, lopend, vandaag, vraag } from '../../../testing/onderzoek.ts'
import { isGeheimhouder, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { toetsAanWie } from './aan-wie.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const [schuldhulp] = vraag().partijen
if (!schuldhulp) throw new Error('the example asks a party')
const basis = { partijen: [schuldhulp], betrokkeneId: client, toestemming: false }
const stel = (deel: Partial<typeof basis>) => codes(toetsAanWie({ ...basis, ...deel }, lopend(), vandaag))

describe('aan wie, en over wie: de eerste bladzijde van een vraag (2.3a.1 lid 4, 5.4.2)', () => {
  test('één partij over één cliënt mag verder', () => {
    expect(stel({})).toEqual([])
  })
  test.each([0, 2])('%i partijen tegelijk mag niet (§4.3.1)', (aantal) => {
    expect(stel({ partijen: Array.from({ length: aantal }, () => schuldhulp) })).toEqual([
      'een-partij-per-keer',
    ])
  })
  test('over wie geen cliënt is wordt geen partij gevraagd', () => {
    expect(stel({ betrokkeneId: dochter })).toContain('verzoek-alleen-over-client')
    expect(stel({ betrokkeneId: 'onbekend' })).toContain('onbekende-betrokkene')
  })
  test('een partij die niet op de lijst staat wordt niet gevraagd (2.3a.5 lid 1)', () => {
    expect(stel({ partijen: [{ ...schuldhulp, opLijst: false }] })).toContain('partij-niet-op-lijst')
  })
  test.each(
    partijRegimeNamen.flatMap((regime) => [true, false].map((toestemming) => ({ regime, toestemming }))),
  )(
    '$regime met toestemming $toestemming: wat hier al vaststaat is wat aan het eind geldt (5.4.2 lid 2)',
    ({ regime, toestemming }) => {
      const deel = { partijen: [{ ...schuldhulp, regime }], toestemming }
      const eerste = stel(deel)
      expect(eerste).toEqual(codes(toetsVraagGegevensAanPartij(vraag(deel), lopend(), vandaag)))
      expect(eerste.length > 0).toBe(isGeheimhouder(regime) !== toestemming)
    },
  )
})
