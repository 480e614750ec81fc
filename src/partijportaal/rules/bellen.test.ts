import { describe, expect, test } from 'vitest'
import { alsPartij, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { toetsVraagTeBellen } from './bellen.ts'

const wacht = { staatOpen: true }
const nummer = { telefoon: '088 000 01 01' }
const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)

describe('bel mij', () => {
  test('de vraag blijft open, en twee keer vragen hoeft niet', () => {
    expect(codes(toetsVraagTeBellen(nummer, vraagAan(), alsPartij(), wacht))).toEqual([])
    expect(codes(toetsVraagTeBellen(nummer, vraagAan({}, { staat: 'bellen' }), alsPartij(), wacht))).toEqual([
      'belt-al',
    ])
  })

  test.each(['bel mij maar 😀', '12345', 'kamer 12'])('%s is geen telefoonnummer', (telefoon) => {
    expect(codes(toetsVraagTeBellen({ telefoon }, vraagAan(), alsPartij(), wacht))).toEqual([
      'geen-telefoonnummer',
    ])
  })
})
