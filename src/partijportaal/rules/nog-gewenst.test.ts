import { describe, expect, test } from 'vitest'
import { nogGewenst, type OnderzoekNu } from './nog-gewenst.ts'

const verzoek = { staat: 'verzonden', thema: 'schulden', betrokkene_id: 'wie' }
const onderzoek: OnderzoekNu = {
  staat: 'loopt',
  reikwijdtes: [{ nr: 1, binnen: ['schulden', 'wonen'] }],
  ...{ afbakeningen: [], gebeurtenissen: [], betrokkenen: [{ id: 'wie' }, { id: 'ander' }] },
}
const nog = (anders: Partial<OnderzoekNu> = {}, gevraagd: object = {}) =>
  nogGewenst({ ...verzoek, ...gevraagd }, { ...onderzoek, ...anders })
const nietOver = (betrokkene_id: string, tot: number | null = null) => ({
  afbakeningen: [{ soort: 'niet-over', thema: 'schulden', betrokkene_id, tot }],
})

describe('op het moment van het antwoord opnieuw getoetst (2.3a.1 lid 4 en 5, 5.4.2 lid 1)', () => {
  test('het onderzoek loopt en wacht op dit antwoord', () => {
    expect(nog()).toBe(true)
    expect(nogGewenst(undefined, onderzoek)).toBe(false)
    for (const staat of ['beantwoord', 'geweigerd', 'ingetrokken']) expect(nog({}, { staat })).toBe(false)
    for (const staat of ['afgerond', 'ingetrokken']) expect(nog({ staat })).toBe(false)
  })
  test('het onderwerp ligt nog binnen wat is afgesproken, ook voor deze persoon', () => {
    const smaller = [...onderzoek.reikwijdtes, { nr: 2, binnen: ['wonen'] }]
    expect(nog({ reikwijdtes: smaller })).toBe(false)
    expect(nog({ reikwijdtes: smaller.toReversed() })).toBe(false)
    expect(nog(nietOver('wie'))).toBe(false)
    expect(nog(nietOver('ander'))).toBe(true)
    expect(nog(nietOver('wie', 2))).toBe(true)
  })
  test('de persoon doet nog mee', () => {
    for (const soort of ['client-gestopt', 'overleden']) {
      expect(nog({ gebeurtenissen: [{ soort, betrokkene_id: 'wie' }] })).toBe(false)
      expect(nog({ gebeurtenissen: [{ soort, betrokkene_id: 'ander' }] })).toBe(true)
    }
    expect(nog({ betrokkenen: [{ id: 'ander' }] })).toBe(false)
  })
})
