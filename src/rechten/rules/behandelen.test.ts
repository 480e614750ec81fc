import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import {
  toetsStelVragerVast,
  voorafStelVragerVast,
  voorafStuurDoor,
  voorafTrekIn,
  voorafVerleng,
} from './behandelen.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'

const kader = wieBeslist('2026-11-10')
const bevestigd = ['ontvangst-bevestigd', '2026-11-02'] as const
const moet = (...[dossier, gebeurd = []]: Parameters<typeof verzoekMet>) =>
  plichten(verzoekMet(dossier, [bevestigd, ...gebeurd])).map(({ code, uiterlijk }) => [code, uiterlijk])
const gezien = { vastgesteld: true, stukGezien: true, volmachtVan: null, kanNietZelf: false } as const

describe('wie vraagt (AVG 12 lid 6, 5.3.2)', () => {
  const vast = (
    door: 'zelf' | 'ouder',
    geboren: string | null,
    staat: (typeof staten)[number] = 'recht-gevraagd',
  ) => tegen(toetsStelVragerVast(gezien, verzoekMet({ door, staat }), kader, geboren))

  test('een kind van twaalf vraagt het zelf, een kind van elf niet (5.3.2 lid 2)', () => {
    expect(vast('zelf', '2014-11-10')).toEqual([])
    expect(vast('zelf', '2014-11-11')).toEqual(['vrager-te-jong (inzage-door-betrokkene)'])
  })
  test('wie het verzoek deed telt, niet wat nu wordt getypt: de ouder van een kind van zestien (5.3.2 lid 3)', () => {
    expect(vast('ouder', '2010-11-10')).toEqual(['vrager-kan-zelf (inzage-door-betrokkene)'])
    expect(vast('ouder', '2010-11-11')).toEqual([])
  })
  test('zonder geboortedatum niet (5.3.2 lid 2)', () => {
    expect(vast('zelf', null)).toEqual(['vrager-leeftijd-onbekend (inzage-door-betrokkene)'])
  })
  test.each(staten.filter((een) => een !== 'recht-gevraagd'))('niet meer bij %s (AVG 12 lid 6)', (staat) => {
    expect(vast('zelf', '1980-01-01', staat)).toHaveLength(1)
    expect(tegen(voorafStelVragerVast(verzoekMet({ staat }), kader))).toHaveLength(1)
  })
})

describe('meer tijd nemen (AVG 12 lid 3)', () => {
  test('een keer, zolang de maand loopt (AVG 12 lid 3)', () => {
    expect(tegen(voorafVerleng(verzoekMet(), wieBeslist('2026-12-02')))).toEqual([])
    expect(tegen(voorafVerleng(verzoekMet(), wieBeslist('2026-12-03')))).toEqual([
      'antwoord-te-laat-verlengd (avg-rechtentermijn)',
    ])
    expect(tegen(voorafVerleng(verzoekMet({}, [['antwoord-verlengd', '2026-11-05']]), kader))).toEqual([
      'antwoord-al-verlengd (avg-rechtentermijn)',
    ])
  })
  test('bij vernietigen nooit (5.3.5)', () => {
    expect(tegen(voorafVerleng(verzoekMet({ recht: 'vernietiging' }), kader))).toEqual([
      'antwoord-niet-te-verlengen (vernietigen-op-verzoek)',
    ])
  })
  test('over het antwoord van een partij gaat het college niet (5.4.4 lid 6)', () => {
    expect(tegen(voorafVerleng(verzoekMet({ over: 'aanpak-bij-partij' }), kader))).toEqual([
      'recht-alleen-van-partij (verantwoordelijke-coordinatie)',
    ])
  })
})

describe('doorsturen naar de partij (Awb 2:3, Q-34)', () => {
  test('wat van de partij is, en het deel van de partij in een verzoek over alles (Awb 2:3)', () => {
    expect(tegen(voorafStuurDoor(verzoekMet({ over: 'aanpak-bij-partij' }), kader))).toEqual([])
    expect(tegen(voorafStuurDoor(verzoekMet({ over: 'alles', partijInAanpak: true }), kader))).toEqual([])
  })
  test.each(['onderzoek', 'meldpunt', 'aanpak-bij-college', 'alles'] as const)(
    'niet over %s als daar geen partij bij is (Awb 2:3)',
    (over) => {
      expect(tegen(voorafStuurDoor(verzoekMet({ over }), kader))).toEqual([
        'recht-niets-door-te-sturen (doorzenden)',
      ])
    },
  )
  test('geen tweede keer (Awb 2:3)', () => {
    const feiten = verzoekMet({ over: 'aanpak-bij-partij' }, [['recht-doorgestuurd', '2026-11-03']])
    expect(tegen(voorafStuurDoor(feiten, kader))).toEqual(['recht-al-doorgestuurd (doorzenden)'])
  })
})

describe('terugnemen', () => {
  test('zolang er niet is beslist (AVG 12 lid 3)', () => {
    expect(tegen(voorafTrekIn(verzoekMet(), kader))).toEqual([])
  })
  test.each([
    ['recht-beslist', 'recht-al-beslist'],
    ['recht-ingetrokken', 'recht-al-ingetrokken'],
    ['recht-afgerond', 'recht-al-afgerond'],
  ] as const)('niet bij %s (AVG 12 lid 3)', (staat, code) => {
    expect(tegen(voorafTrekIn(verzoekMet({ staat }), kader))).toEqual([`${code} (avg-rechtentermijn)`])
  })
})

describe('het artikel dat de tijd geeft', () => {
  test.each([
    ['inzage', 'avg-rechtentermijn'],
    ['vernietiging', 'vernietigen-op-verzoek'],
    ['bezwaar-awb', 'bezwaar-beslissen'],
    ['klacht', 'klacht'],
  ] as const)(
    '%s: beslissen en weigeren noemen %s (AVG 12 lid 3, 5.3.5, Awb 7:10, Awb 9:1)',
    (recht, artikel) => {
      const deel = { recht, besluitBekendOp: '2026-10-26' } as const
      const gehoord = ['gehoord', '2026-11-03', 'gehoord'] as const
      const feiten = verzoekMet(deel, [bevestigd, ['vrager-vastgesteld', '2026-11-03'], gehoord])
      expect(plichten(feiten)).toMatchObject([{ code: 'recht-beslissen', artikel }])
      expect(voorafTrekIn(feiten, kader)).toMatchObject({ toegestaan: true, artikel })
      expect(tegen(voorafTrekIn(verzoekMet({ ...deel, staat: 'recht-beslist' }), kader))).toEqual([
        `recht-al-beslist (${artikel})`,
      ])
    },
  )
})

describe('wat nu moet', () => {
  test('eerst de ontvangst bevestigen (Awb, afdeling 2.3)', () => {
    expect(plichten(verzoekMet())[0]).toMatchObject({ code: 'ontvangst-bevestigen', uiterlijk: null })
  })
  test('eerst weten wie vraagt, dan beslissen, binnen een maand (AVG 12 lid 3 en 6)', () => {
    expect(moet()).toEqual([['vrager-vaststellen', '2026-12-02']])
    expect(moet({}, [['vrager-vastgesteld', '2026-11-03']])).toEqual([['recht-beslissen', '2026-12-02']])
  })
  test('na verlengen drie maanden na ontvangst, en over de jaarwisseling (AVG 12 lid 3)', () => {
    const verlengd = [
      ['vrager-vastgesteld', '2026-11-03'],
      ['antwoord-verlengd', '2026-11-20'],
    ] as const
    expect(moet({}, verlengd)).toEqual([['recht-beslissen', '2027-02-02']])
  })
  test('over alles: meteen doorsturen, en het eigen deel beantwoorden (Awb 2:3)', () => {
    const alles = { over: 'alles', partijInAanpak: true } as const
    expect(moet(alles)).toEqual([
      ['recht-doorsturen', null],
      ['vrager-vaststellen', '2026-12-02'],
    ])
    expect(moet(alles, [['recht-doorgestuurd', '2026-11-03']])).toEqual([
      ['vrager-vaststellen', '2026-12-02'],
    ])
  })
  test('van de partij alleen: doorsturen, en dan afronden (Awb 2:3)', () => {
    const partij = { over: 'aanpak-bij-partij' } as const
    expect(moet(partij)).toEqual([['recht-doorsturen', null]])
    expect(moet(partij, [['recht-doorgestuurd', '2026-11-03']])).toEqual([['recht-afronden', null]])
  })
  test('wat is toegewezen wordt gedaan en daarna afgerond; wat is afgewezen meteen afgerond (AVG 12 lid 3)', () => {
    const beslist = (code: string) =>
      moet({ staat: 'recht-beslist' }, [['recht-beslist', '2026-11-09', code]])
    expect(beslist('toegewezen')).toEqual([['recht-uitvoeren', null]])
    expect(beslist('gedeeltelijk')).toEqual([['recht-uitvoeren', null]])
    expect(beslist('afgewezen')).toEqual([['recht-afronden', null]])
    const uitgevoerd = [
      ['recht-beslist', '2026-11-09', 'toegewezen'],
      ['recht-uitgevoerd', '2026-11-10'],
    ] as const
    expect(moet({ staat: 'recht-beslist' }, uitgevoerd)).toEqual([['recht-afronden', null]])
  })
  test.each(['recht-ingetrokken', 'recht-afgerond'] as const)('niets meer bij %s (AVG 12 lid 3)', (staat) => {
    expect(moet({ staat, over: 'alles', partijInAanpak: true })).toEqual([])
  })
})
