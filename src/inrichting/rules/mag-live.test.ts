import { describe, expect, test } from 'vitest'
import { type LiveFeiten, magLive } from './mag-live.ts'

const op = '2027-01-15'
const buurtteam = { id: 'buurtteam', naam: 'Buurtteam Noord' }
const overeenkomst = (organisatieId: string, geslotenOp = '2026-12-01', looptTot: string | null = null) => ({
  organisatieId,
  geslotenOp,
  looptTot,
})
const fgBereikbaar = true
const codes = (feiten: Omit<LiveFeiten, 'fgBereikbaar'>, bereikbaar = fgBereikbaar) => {
  const uitkomst = magLive({ ...feiten, fgBereikbaar: bereikbaar }, op)
  return uitkomst.toegestaan ? [] : uitkomst.redenen.map(({ code }) => code)
}

describe('een gemeente gaat niet live zonder verwerkersovereenkomst (AVG 28)', () => {
  test('een lopende overeenkomst met wie de software draait is genoeg als niemand anders voor haar werkt (AVG 28)', () => {
    const uitkomst = magLive({ overeenkomsten: [overeenkomst('hosting')], verwerkers: [], fgBereikbaar }, op)
    expect(uitkomst).toEqual({ toegestaan: true, artikel: 'avg-verwerker', rijen: [] })
  })

  test('met een overeenkomst voor elke verwerker mag het (AVG 28)', () => {
    const overeenkomsten = [overeenkomst('hosting'), overeenkomst('buurtteam')]
    expect(codes({ overeenkomsten, verwerkers: [buurtteam] })).toEqual([])
  })

  test('zonder enige overeenkomst mag het niet (AVG 28)', () => {
    expect(codes({ overeenkomsten: [], verwerkers: [] })).toEqual(['inrichting.geen-verwerkersovereenkomst'])
  })

  test('een verwerker zonder eigen overeenkomst houdt het tegen, met zijn naam (AVG 28)', () => {
    const uitkomst = magLive(
      { overeenkomsten: [overeenkomst('hosting')], verwerkers: [buurtteam], fgBereikbaar },
      op,
    )
    expect(uitkomst).toMatchObject({
      toegestaan: false,
      redenen: [
        { code: 'inrichting.verwerker-zonder-overeenkomst', params: { organisatie: 'Buurtteam Noord' } },
      ],
    })
  })

  test.each([
    ['begint morgen', '2027-01-16', null, false],
    ['begint vandaag', '2027-01-15', null, true],
    ['eindigt vandaag', '2026-01-01', '2027-01-15', false],
    ['eindigt morgen', '2026-01-01', '2027-01-16', true],
  ] as const)('een overeenkomst die %s (AVG 28)', (_wanneer, van, tot, mag) => {
    expect(
      magLive({ overeenkomsten: [overeenkomst('hosting', van, tot)], verwerkers: [], fgBereikbaar }, op)
        .toegestaan,
    ).toBe(mag)
  })
})

describe('een gemeente gaat niet live als haar brieven niet zeggen hoe de functionaris gegevensbescherming te bereiken is', () => {
  test('zonder naam, mail en telefoon van de functionaris (AVG 13 lid 1 onder b)', () => {
    const feiten = { overeenkomsten: [overeenkomst('hosting')], verwerkers: [] }
    expect(codes(feiten)).toEqual([])
    expect(codes(feiten, false)).toEqual(['inrichting.fg-niet-bereikbaar'])
    expect(magLive({ ...feiten, fgBereikbaar: false }, op)).toMatchObject({
      redenen: [{ artikel: 'avg-informeren' }],
    })
  })

  test('naast wat er anders ontbreekt', () => {
    expect(codes({ overeenkomsten: [], verwerkers: [buurtteam] }, false)).toEqual([
      'inrichting.geen-verwerkersovereenkomst',
      'inrichting.verwerker-zonder-overeenkomst',
      'inrichting.fg-niet-bereikbaar',
    ])
  })
})
