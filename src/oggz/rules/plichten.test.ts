import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, feit, mijdt, vandaag, wachtend } from '../../../testing/oggz.ts'
import { plichten } from './plichten.ts'

const moet = (feiten = bemoeizorg()) =>
  Object.fromEntries(plichten(feiten, aan()).map(({ code, uiterlijk }) => [code, uiterlijk]))

describe('wat moet in de bemoeizorg', () => {
  test('contact zoeken binnen vijf werkdagen, informeren binnen een maand (AVG 14 lid 3), de reden na drie maanden opnieuw', () => {
    expect(moet()).toEqual({
      'client-informeren': '2026-12-02',
      'zonder-instemming-herzien': '2027-02-02',
      'contact-zoeken': '2026-11-09',
    })
  })
  test('na een poging binnen twee weken opnieuw', () => {
    const poging = feit('oggz-contact', 'niet-thuis', '2026-11-09')
    expect(moet(bemoeizorg({ gebeurtenissen: [mijdt, poging] }))['contact-zoeken']).toBe('2026-11-23')
  })
  test('na een nieuwe melding over dezelfde persoon opnieuw binnen vijf werkdagen, ook als net contact was', () => {
    const na = (...feiten: readonly ReturnType<typeof feit>[]) =>
      moet(bemoeizorg({ gebeurtenissen: [mijdt, ...feiten] }))['contact-zoeken']
    const contact = (dag: string) => feit('oggz-contact', 'niet-thuis', dag)
    const melding = feit('nieuwe-melding', null, '2026-11-09')
    expect(na(contact('2026-11-06'), melding)).toBe('2026-11-16')
    expect(na(contact('2026-11-06'), melding, contact('2026-11-09'))).toBe('2026-11-23')
    expect(na(melding)).toBe('2026-11-09')
  })
  test('na een nee meteen een reden, na een ja geen (MvT 11.5.2 c)', () => {
    const na = (code: string) => moet(bemoeizorg({ gebeurtenissen: [mijdt, feit('hulp-aanvaard', code)] }))
    expect(na('nee')).toMatchObject({ 'reden-zonder-instemming': null })
    expect(na('ja')).not.toHaveProperty('zonder-instemming-herzien')
  })
  test('wie wacht met informeren, kijkt op die dag opnieuw (AVG 14 lid 5)', () => {
    const wacht = feit('oggz-informeren-herzien', null, '2026-11-20')
    const wat = moet(bemoeizorg({ gebeurtenissen: [mijdt, wacht] }))
    expect(wat['client-informeren-opnieuw-bezien']).toBe('2026-11-20')
    expect(wat).not.toHaveProperty('client-informeren')
  })
  test('wat is overgedragen, wordt nagevraagd', () => {
    expect(moet(wachtend())).toEqual({ 'client-informeren': '2026-11-09', 'overname-navragen': '2026-11-12' })
    const gevraagd = wachtend({ gebeurtenissen: [mijdt, feit('overname-nagevraagd', 'nog-niet')] })
    expect(moet(gevraagd)['overname-navragen']).toBe('2026-11-13')
    const vorige = feit('overname-nagevraagd', 'nog-niet', '2026-11-03')
    expect(moet(wachtend({ gebeurtenissen: [mijdt, vorige] }))['overname-navragen']).toBe('2026-11-12')
  })
  test('na het einde hoort de persoon nog wat er is bewaard, als hij dat niet weet (AVG 14)', () => {
    expect(moet(bemoeizorg({}, { staat: 'gestopt' }))).toEqual({ 'client-informeren': '2026-12-02' })
  })
  test('weet hij dat, dan na het einde alleen nog wie een verbetering moet horen (AVG 19)', () => {
    const gift = {
      ...{ id: 'g', gegevenId: 'een', aan: 'wijkteam', verbeterdOp: vandaag, gemeldOp: null },
      ingetrokkenOp: null,
    }
    const gestopt = { staat: 'gestopt' } as const
    const gebeurtenissen = [mijdt, feit('client-geinformeerd', 'gesprek')]
    expect(moet(bemoeizorg({ gebeurtenissen }, gestopt))).toEqual({})
    expect(moet(bemoeizorg({ gebeurtenissen, verstrekkingen: [gift] }, gestopt))).toEqual({
      'oggz-ontvanger-inlichten': null,
    })
  })
  test('een ander dan een bemoeizorger moet hier niets', () => {
    expect(plichten(bemoeizorg(), { vandaag, wie: { gebruikerId: 'x', rol: 'toeleider' } })).toEqual([])
  })
})
