import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import { client, codes, dienst, lopend, partner, vandaag, vraag } from '../../../testing/onderzoek.ts'
import { domeinNamen } from '../../wet/domeinen.ts'
import { raaktThema } from '../../wet/themas.ts'
import { type DienstFeit, dienstStaten } from './feiten.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

/** Of a question about debts: what stands in its way when this was proposed. */
const metDiensten = (...diensten: readonly DienstFeit[]) =>
  codes(toetsVraagGegevensAanPartij(vraag(), lopend({ diensten }), vandaag))

const opSlot = ['verzoek-voor-geweigerde-dienst']
const nee = dienst('nee', { staat: 'geweigerd' })

describe('na een nee op een dienst wordt daarvoor niets meer gevraagd (2.3a.1 lid 4 onder d, toelichting)', () => {
  test.each(combinaties({ domein: domeinNamen, staat: dienstStaten, wie: [client, partner] }))(
    '$domein, $staat, van $wie',
    ({ domein, staat, wie }) => {
      const geldt = staat === 'geweigerd' && wie === client && raaktThema(domein, 'schulden')
      expect(metDiensten(dienst('een', { domein, staat, betrokkeneId: wie }))).toEqual(geldt ? opSlot : [])
    },
  )
  test('is er niets voorgesteld, dan mag de vraag', () => {
    expect(metDiensten()).toEqual([])
  })
  test('raakt ook andere hulp dit onderwerp, dan mag de vraag; is die ook geweigerd, dan niet', () => {
    for (const staat of dienstStaten) {
      const ook = dienst('ook', { staat, soort: 'interventie' })
      expect(metDiensten(nee, ook)).toEqual(staat === 'geweigerd' ? opSlot : [])
    }
  })
  test('wil de cliënt er weer over praten, dan is de dienst opnieuw voorgesteld en mag de vraag', () => {
    expect(metDiensten(nee, dienst('opnieuw'))).toEqual([])
  })
})
