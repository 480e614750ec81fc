import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { afziengronden, hooruitkomstenBij } from '../../wet/horen.ts'
import { rechtNamen } from '../../wet/rechten.ts'
import { voorafBeslis } from './beslissen.ts'
import { toetsLegHorenVast, voorafLegHorenVast } from './horen.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'

const kader = wieBeslist('2026-11-10')
const vast = ['vrager-vastgesteld', '2026-11-03'] as const
const bevestigd = ['ontvangst-bevestigd', '2026-11-02'] as const
const bezwaar = { recht: 'bezwaar-awb', besluitBekendOp: '2026-10-26' } as const
const klacht = { recht: 'klacht' } as const
const gehoord = { datum: '2026-11-09', uitkomst: 'gehoord' } as const

describe('wie bezwaar of een klacht heeft, wordt eerst gehoord (Awb 7:2, Awb 9:10)', () => {
  test.each([
    [bezwaar, 'bezwaar-horen'],
    [klacht, 'klacht-horen'],
  ] as const)('zonder horen geen beslissing: %o (%s)', (dossier, artikel) => {
    expect(tegen(voorafBeslis(verzoekMet(dossier, [vast]), kader))).toEqual([`nog-niet-gehoord (${artikel})`])
    const wel = verzoekMet(dossier, [vast, ['gehoord', '2026-11-09', 'gehoord']])
    expect(tegen(voorafBeslis(wel, kader))).toEqual([])
    const niet = verzoekMet(dossier, [vast, ['gehoord', '2026-11-09', 'wil-niet-gehoord']])
    expect(tegen(voorafBeslis(niet, kader))).toEqual([])
  })
  test.each([
    [bezwaar, '2027-01-18'],
    [{ ...bezwaar, metCommissie: true }, '2027-03-01'],
    [klacht, '2026-12-14'],
    [{ ...klacht, metCommissie: true }, '2027-01-11'],
  ] as const)('het staat in de werkvoorraad, met de laatste dag van het antwoord: %o, %s', (dossier, dag) => {
    const moet = (...meer: Parameters<typeof verzoekMet>[1] & object) =>
      plichten(verzoekMet(dossier, [bevestigd, vast, ...meer])).map(({ code, uiterlijk }) => [
        code,
        uiterlijk,
      ])
    expect(moet()).toEqual([['horen', dag]])
    expect(moet(['gehoord', '2026-11-09', 'gehoord'])).toEqual([['recht-beslissen', dag]])
  })
  test.each(rechtNamen.filter((recht) => recht !== 'bezwaar-awb' && recht !== 'klacht'))(
    'bij %s hoeft het niet, en kan het niet (Awb 7:2)',
    (recht) => {
      expect(tegen(voorafLegHorenVast(verzoekMet({ recht }), kader))).toHaveLength(1)
      expect(tegen(voorafBeslis(verzoekMet({ recht }, [vast]), kader))).toEqual([])
    },
  )
  test('een klacht over een partij hoort de partij zelf (Awb 2:3, N-klacht-a)', () => {
    const feiten = verzoekMet({ ...klacht, over: 'aanpak-bij-partij' })
    expect(tegen(toetsLegHorenVast(gehoord, feiten, kader))).toEqual([
      'recht-alleen-van-partij (verantwoordelijke-coordinatie)',
    ])
  })
  test.each(staten.filter((een) => een !== 'recht-gevraagd'))('niet meer bij %s (Awb 7:9)', (staat) => {
    expect(tegen(toetsLegHorenVast(gehoord, verzoekMet({ ...klacht, staat }), kader))).toHaveLength(1)
  })
})

describe('wat erover wordt vastgelegd', () => {
  test('niet horen bij een klacht: op drie gronden, en niet op die van bezwaar (Awb 7:3, Awb 9:10)', () => {
    expect(hooruitkomstenBij('bezwaar-awb')).toEqual(['gehoord', ...afziengronden])
    expect(hooruitkomstenBij('inzage')).toEqual([])
    for (const uitkomst of afziengronden) {
      const mag = hooruitkomstenBij('klacht').includes(uitkomst)
      expect(tegen(toetsLegHorenVast({ ...gehoord, uitkomst }, verzoekMet(bezwaar), kader))).toEqual([])
      expect(tegen(toetsLegHorenVast({ ...gehoord, uitkomst }, verzoekMet(klacht), kader))).toEqual(
        mag ? [] : ['afzien-niet-bij-recht (klacht-horen)'],
      )
    }
    expect(hooruitkomstenBij('klacht')).toHaveLength(4)
  })
  test('op een dag vanaf de ontvangst, en niet later dan vandaag (Awb 7:7)', () => {
    const op = (datum: string) => tegen(toetsLegHorenVast({ ...gehoord, datum }, verzoekMet(klacht), kader))
    expect(op('2026-11-02')).toEqual([])
    expect(op('2026-11-10')).toEqual([])
    expect(op('2026-11-11')).toEqual(['recht-dag-in-toekomst (zorgvuldigheid)'])
    expect(op('2026-11-01')).toEqual(['gehoord-voor-ontvangst (bezwaar-horen)'])
  })
})
