import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { toetsLegUitvoeringVast, voorafLegUitvoeringVast, voorafSluit } from './afronden.ts'
import { toetsBeslis, voorafBeslis } from './beslissen.ts'

const kader = wieBeslist('2026-11-10')
const vast = ['vrager-vastgesteld', '2026-11-03'] as const
const doorgestuurd = ['recht-doorgestuurd', '2026-11-03'] as const
const toe = { beslissing: 'toegewezen', gronden: [], motief: null, tot: null } as const
const weg = { beslissing: 'afgewezen', gronden: [], motief: 'Hier staat waarom.', tot: null } as const

describe('wie beslist, en wanneer', () => {
  test('een ander dan wie het verzoek aannam (Awb 2:4)', () => {
    expect(tegen(voorafBeslis(verzoekMet({}, [vast]), kader))).toEqual([])
    expect(tegen(voorafBeslis(verzoekMet({}, [vast]), wieBeslist('2026-11-10', 'lies')))).toEqual([
      'wie-aannam-beslist-niet (vooringenomenheid)',
    ])
  })
  test('niet voordat vast staat wie vraagt (AVG 12 lid 6)', () => {
    expect(tegen(voorafBeslis(verzoekMet(), kader))).toEqual(['vrager-niet-vastgesteld (avg-identiteit)'])
  })
  test('over alles: pas als de partij haar deel heeft (Awb 2:3)', () => {
    const alles = { over: 'alles', partijInAanpak: true } as const
    expect(tegen(voorafBeslis(verzoekMet(alles, [vast]), kader))).toEqual([
      'recht-nog-niet-doorgestuurd (doorzenden)',
    ])
    expect(tegen(voorafBeslis(verzoekMet(alles, [vast, doorgestuurd]), kader))).toEqual([])
  })
  test('niet over wat alleen van een partij is, ook een klacht niet (5.4.4 lid 6, N-klacht-a)', () => {
    for (const recht of ['inzage', 'klacht'] as const)
      expect(tegen(voorafBeslis(verzoekMet({ recht, over: 'aanpak-bij-partij' }, [vast]), kader))).toEqual([
        'recht-alleen-van-partij (verantwoordelijke-coordinatie)',
      ])
  })
  test.each(['recht-beslist', 'recht-ingetrokken', 'recht-afgerond'] as const)(
    'geen tweede keer bij %s (AVG 12 lid 3)',
    (staat) => {
      expect(tegen(voorafBeslis(verzoekMet({ staat }, [vast]), kader))).toHaveLength(1)
    },
  )
  test('alles wat ertegen is staat er, niet alleen het eerste', () => {
    expect(
      tegen(toetsBeslis({ ...weg, motief: null }, verzoekMet(), wieBeslist('2026-11-10', 'lies'))),
    ).toEqual([
      'vrager-niet-vastgesteld (avg-identiteit)',
      'wie-aannam-beslist-niet (vooringenomenheid)',
      'weigering-zonder-grond (zorgvuldigheid)',
      'weigering-zonder-motief (zorgvuldigheid)',
    ])
  })
})

describe('wie dit niet mag vragen (AVG 12 lid 2 tot en met 4)', () => {
  const magNiet = ['vrager-mag-niet', '2026-11-04', 'geen-gezag'] as const
  const nee = { ...weg, gronden: ['vrager-onbevoegd'] } as const
  test('krijgt een besluit: alleen afwijzen, op een grond (AVG 12 lid 4)', () => {
    expect(tegen(toetsBeslis(nee, verzoekMet({}, [magNiet]), kader))).toEqual([])
    expect(tegen(toetsBeslis(toe, verzoekMet({}, [magNiet]), kader))).toEqual([
      'vrager-mag-niet (avg-identiteit)',
    ])
  })
  test('wat het laatst is vastgelegd telt (AVG 12 lid 6)', () => {
    expect(tegen(toetsBeslis(toe, verzoekMet({}, [magNiet, vast]), kader))).toEqual([
      'vrager-mag-niet (avg-identiteit)',
    ])
    const later = ['vrager-vastgesteld', '2026-11-05'] as const
    expect(tegen(toetsBeslis(toe, verzoekMet({}, [magNiet, later]), kader))).toEqual([])
  })
})

describe('toewijzen of weigeren (MvT 6.2.4)', () => {
  const beslis = (invoer: Parameters<typeof toetsBeslis>[0], deel: Parameters<typeof verzoekMet>[0] = {}) =>
    tegen(toetsBeslis(invoer, verzoekMet(deel, [vast]), kader))

  test('toewijzen vraagt geen grond (AVG 12 lid 3)', () => {
    expect(beslis(toe)).toEqual([])
  })
  test('weigeren om de privacy van een ander (5.3.2 lid 4)', () => {
    expect(beslis({ ...weg, gronden: ['privacy-van-ander'] })).toEqual([])
    expect(beslis({ ...weg, gronden: ['privacy-van-ander'] }, { recht: 'vernietiging' })).toEqual([
      'grond-niet-bij-recht (zorgvuldigheid)',
    ])
  })
  test('het belang van het kind alleen tegen wie voor hem vraagt (5.3.2 lid 3)', () => {
    const kind = { ...weg, gronden: ['belang-van-het-kind'] } as const
    expect(beslis(kind, { door: 'ouder' })).toEqual([])
    expect(beslis(kind)).toEqual(['grond-alleen-bij-vertegenwoordiger (inzage-door-betrokkene)'])
  })
  test('een uitzondering heeft een laatste dag (UAVG 41)', () => {
    const uitzondering = { ...weg, gronden: ['bescherming-van-mensen'] } as const
    expect(beslis(uitzondering)).toEqual(['uitzondering-zonder-einde (avg-uitzondering)'])
    expect(beslis({ ...uitzondering, tot: '2027-02-10' })).toEqual([])
  })
})

describe('uitvoeren en laten weten (AVG 19)', () => {
  const besluit = (code: string) => ['recht-beslist', '2026-11-09', code] as const
  const beslist = (recht: 'inzage' | 'rectificatie' | 'vernietiging', code = 'toegewezen') =>
    verzoekMet({ staat: 'recht-beslist', recht }, [vast, besluit(code)])
  const leg = (datum: string, ontvangers: number | null, recht: Parameters<typeof beslist>[0] = 'inzage') =>
    tegen(toetsLegUitvoeringVast({ datum, ontvangers }, beslist(recht), kader))

  test('op een dag vanaf de beslissing tot en met vandaag (AVG 12 lid 3)', () => {
    expect(leg('2026-11-09', null)).toEqual([])
    expect(leg('2026-11-10', null)).toEqual([])
    expect(leg('2026-11-08', null)).toEqual(['recht-dag-voor-beslissing (zorgvuldigheid)'])
    expect(leg('2026-11-11', null)).toEqual(['recht-dag-in-toekomst (zorgvuldigheid)'])
  })
  test.each(['rectificatie', 'vernietiging'] as const)(
    'van %s horen de ontvangers, ook als het er nul zijn (AVG 19)',
    (recht) => {
      expect(leg('2026-11-10', null, recht)).toEqual(['recht-ontvangers-niet-geteld (avg-kennisgeving)'])
      expect(leg('2026-11-10', 0, recht)).toEqual([])
      expect(leg('2026-11-10', 4, recht)).toEqual([])
    },
  )
  test('wat is afgewezen wordt niet uitgevoerd, en niets twee keer (AVG 12 lid 3)', () => {
    expect(tegen(voorafLegUitvoeringVast(beslist('inzage', 'afgewezen'), kader))).toEqual([
      'recht-niets-uit-te-voeren (zorgvuldigheid)',
    ])
    const gedaan = verzoekMet({ staat: 'recht-beslist' }, [
      besluit('toegewezen'),
      ['recht-uitgevoerd', '2026-11-10'],
    ])
    expect(tegen(voorafLegUitvoeringVast(gedaan, kader))).toEqual(['recht-al-uitgevoerd (zorgvuldigheid)'])
    expect(tegen(voorafSluit(gedaan, kader))).toEqual([])
  })
  test('niet voordat er is beslist (AVG 12 lid 3)', () => {
    expect(tegen(voorafLegUitvoeringVast(verzoekMet(), kader))).toEqual([
      'recht-nog-onbeslist (avg-rechtentermijn)',
    ])
  })
  test('afronden kan na uitvoeren of afwijzen (AVG 12 lid 3)', () => {
    expect(tegen(voorafSluit(beslist('inzage'), kader))).toEqual([
      'recht-nog-niet-uitgevoerd (zorgvuldigheid)',
    ])
    expect(tegen(voorafSluit(beslist('inzage', 'afgewezen'), kader))).toEqual([])
    expect(tegen(voorafSluit(verzoekMet(), kader))).toEqual(['recht-nog-onbeslist (avg-rechtentermijn)'])
  })
  test('wat alleen van de partij is, rondt af als het is doorgestuurd (Awb 2:3)', () => {
    const partij = { over: 'aanpak-bij-partij' } as const
    expect(tegen(voorafSluit(verzoekMet(partij), kader))).toEqual([
      'recht-nog-niet-doorgestuurd (doorzenden)',
    ])
    expect(tegen(voorafSluit(verzoekMet(partij, [doorgestuurd]), kader))).toEqual([])
  })
})
