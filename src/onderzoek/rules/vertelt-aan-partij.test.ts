import { describe, expect, test } from 'vitest'
import { codes, lopend, vandaag, vraag } from '../../../testing/onderzoek.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const oordeel = (vertelt?: string, waaromVertelt?: string) =>
  toetsVraagGegevensAanPartij(vraag({ vertelt, waaromVertelt }), lopend(), vandaag)

describe('wat het college een partij zelf vertelt (5.4.2 lid 6)', () => {
  test('niets vertellen naast wie het is, vraagt geen reden', () => {
    expect(codes(oordeel())).toEqual([])
    expect(codes(oordeel('  '))).toEqual([])
    expect(codes(oordeel(undefined, 'Zonder dit kan zij niet antwoorden.'))).toEqual([])
  })
  test('iets vertellen mag met de reden waarom de partij het moet weten (noodzaak)', () => {
    expect(codes(oordeel('Er loopt een aanvraag.', 'Anders weet zij niet welke regeling het is.'))).toEqual(
      [],
    )
  })
  test.each([undefined, '', '   '])('iets vertellen zonder reden mag niet (%j)', (waarom) => {
    expect(oordeel('Er loopt een aanvraag.', waarom)).toMatchObject({
      toegestaan: false,
      redenen: [{ code: 'vertelt-zonder-reden', artikel: 'verstrekken-aan-partij' }],
    })
  })
})
