import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { rechtenOverGegevens, rechtNamen } from '../../wet/rechten.ts'
import { toetsBeslis } from './beslissen.ts'
import type { Gebeurtenissoort } from './feiten.ts'
import {
  isInzage,
  toetsBekijkPakket,
  toetsLaatWeg,
  toetsNeemDossierMee,
  voorafGeefAfschrift,
  voorafLaatWeerZien,
} from './pakket.ts'
import { staten } from './staten.ts'

const kader = wieBeslist('2026-11-10')
type Gebeurd = readonly (readonly [Gebeurtenissoort, string, string?])[]
const vast: Gebeurd = [['vrager-vastgesteld', '2026-11-03']]
const weg: Gebeurd = [...vast, ['ding-weggelaten', '2026-11-04', 'privacy-van-ander']]
const teksten = new Map([
  ['a', 'Haar broer zegt dat zij drinkt.'],
  ['b', 'Zij heeft schulden.'],
])
const laatWeg = (deel: object, feiten = verzoekMet({}, vast)) =>
  tegen(
    toetsLaatWeg(
      { dingen: ['a'], grond: 'privacy-van-ander', woorden: null, ...deel },
      feiten,
      kader,
      teksten,
    ),
  )

describe('bekijken wat er is bewaard (AVG 15, 5.3.2)', () => {
  test.each(rechtNamen)(
    '%s: alleen bij een recht over gegevens, en een kopie alleen bij inzage (AVG 15)',
    (recht) => {
      const feiten = verzoekMet({ recht, besluitBekendOp: '2026-10-20' }, vast)
      const mag = recht === 'inzage' || recht === 'afschrift'
      expect(isInzage(feiten)).toBe(mag)
      expect(tegen(toetsBekijkPakket(feiten, kader)).length === 0).toBe(rechtenOverGegevens.includes(recht))
      expect(laatWeg({}, feiten).some((een) => een.startsWith('recht-geen-inzage'))).toBe(!mag)
    },
  )
  test('niet voordat vaststaat wie vraagt, en niet wat van een partij is (AVG 12 lid 6, 5.4.4 lid 6)', () => {
    expect(tegen(toetsBekijkPakket(verzoekMet(), kader))).toEqual([
      'vrager-niet-vastgesteld (avg-identiteit)',
    ])
    expect(tegen(toetsBekijkPakket(verzoekMet({ over: 'aanpak-bij-partij' }, vast), kader))).toEqual([
      'recht-alleen-van-partij (verantwoordelijke-coordinatie)',
    ])
  })
})

describe('iets weglaten (AVG 15 lid 4, 5.3.2 lid 4)', () => {
  test('een gegeven, meer gegevens, of precies deze woorden (AVG 15 lid 4)', () => {
    expect(laatWeg({})).toEqual([])
    expect(laatWeg({ dingen: ['a', 'b'] })).toEqual([])
    expect(laatWeg({ woorden: 'Haar broer' })).toEqual([])
    expect(laatWeg({ woorden: 'haar broer' })).toEqual(['woorden-niet-in-tekst (avg-inzage)'])
    expect(laatWeg({ dingen: ['a', 'b'], woorden: 'Zij' })).toEqual(['woorden-bij-meer-dingen (avg-inzage)'])
  })
  test('niet wat er niet in staat, en niet op een grond van een ander recht (AVG 15 lid 4)', () => {
    expect(laatWeg({ dingen: ['x'] })).toEqual(['ding-niet-in-pakket (avg-inzage)'])
    expect(laatWeg({ grond: 'gegevens-kloppen' })).toEqual(['grond-niet-bij-recht (zorgvuldigheid)'])
  })
  test.each(staten.filter((een) => een !== 'recht-gevraagd'))('niet meer bij %s (Awb 3:46)', (staat) => {
    expect(laatWeg({}, verzoekMet({ staat }, vast))).toHaveLength(1)
    expect(tegen(toetsNeemDossierMee({ zeker: true }, verzoekMet({ staat }, vast), kader))).toHaveLength(1)
  })
  test('weer laten zien kan alleen wat is weggelaten (AVG 5 lid 1 onder d)', () => {
    expect(tegen(voorafLaatWeerZien(verzoekMet({}, weg), kader))).toEqual([])
    expect(tegen(voorafLaatWeerZien(verzoekMet({}, vast), kader))).toEqual(['niets-weggelaten (avg-inzage)'])
  })
  test('wie iets weglaat, wijst niet alles toe: het staat in het besluit (Awb 3:46)', () => {
    const ja = { beslissing: 'toegewezen', gronden: [], motief: null, tot: null } as const
    expect(tegen(toetsBeslis(ja, verzoekMet({}, vast), kader))).toEqual([])
    expect(tegen(toetsBeslis(ja, verzoekMet({}, weg), kader))).toEqual([
      'weglating-niet-besloten (zorgvuldigheid)',
    ])
    const deels = {
      ...ja,
      beslissing: 'gedeeltelijk',
      gronden: ['privacy-van-ander'],
      motief: 'Een ander.',
    } as const
    expect(tegen(toetsBeslis(deels, verzoekMet({}, weg), kader))).toEqual([])
  })
})

describe('een dossier op naam (AVG 12 lid 6)', () => {
  test('alleen als het zeker dezelfde persoon is (AVG 12 lid 6)', () => {
    expect(tegen(toetsNeemDossierMee({ zeker: true }, verzoekMet({}, vast), kader))).toEqual([])
    expect(tegen(toetsNeemDossierMee({ zeker: false }, verzoekMet({}, vast), kader))).toEqual([
      'zelfde-persoon-onzeker (avg-identiteit)',
    ])
  })
})

describe('de kopie geven (AVG 15 lid 3, 5.3.2 lid 1)', () => {
  const na = (code: string, meer: Gebeurd = []) =>
    tegen(
      voorafGeefAfschrift(
        verzoekMet({ staat: 'recht-beslist' }, [...vast, ['recht-beslist', '2026-11-09', code], ...meer]),
        kader,
      ),
    )
  test('na een ja of een ja voor een deel, een keer (AVG 15 lid 3)', () => {
    expect(na('toegewezen')).toEqual([])
    expect(na('gedeeltelijk')).toEqual([])
    expect(na('afgewezen')).toEqual(['recht-niets-uit-te-voeren (zorgvuldigheid)'])
    expect(na('toegewezen', [['recht-uitgevoerd', '2026-11-10']])).toEqual([
      'recht-al-uitgevoerd (zorgvuldigheid)',
    ])
  })
  test('niet voordat is beslist (AVG 15)', () => {
    expect(tegen(voorafGeefAfschrift(verzoekMet({}, vast), kader))).toEqual([
      'recht-nog-onbeslist (avg-rechtentermijn)',
    ])
  })
})
