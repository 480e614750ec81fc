import { describe, expect, test } from 'vitest'
import { client, dienst, gebeurtenis, ingevuld, partner } from '../../../testing/onderzoek.ts'
import type { DienstFeit } from './feiten.ts'
import { grondVoor } from './grond-voor.ts'

const na = (diensten: readonly DienstFeit[], code = 'aanpak-verplicht') =>
  ingevuld([gebeurtenis('conclusie', { code })], { diensten })

describe('waarom de conclusie volgt, zoals één cliënt het mag lezen (2.3a.2 lid 1, afzonderlijk)', () => {
  test('uit de eigen diensten als die hetzelfde zeggen', () => {
    expect(grondVoor(na(ingevuld().diensten), client)).toBe('meer-diensten-een-client')
  })
  test('anders alleen de uitkomst: niets over de hulp van een ander', () => {
    const ieder = [dienst('een'), dienst('twee', { domein: 'participatie', betrokkeneId: partner })]
    expect(grondVoor(na(ieder), client)).toBe('verplicht')
    expect(grondVoor(na(ieder), partner)).toBe('verplicht')
    const naast = [dienst('een'), dienst('twee', { domein: 'wonen', betrokkeneId: partner })]
    expect(grondVoor(na(naast, 'aanpak-wenselijk'), client)).toBe('mag')
  })
  test('zonder samenhang is dat de reden, wat er ook nodig is (1.1.1)', () => {
    expect(grondVoor(na(ingevuld().diensten, 'geen-meervoudige-problematiek'), client)).toBe('geen-samenhang')
  })
})
