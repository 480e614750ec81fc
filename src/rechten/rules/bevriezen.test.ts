import { describe, expect, test } from 'vitest'
import { tegen, verzoekMet, wieBeslist } from '../../../testing/verzoek-om-rechten.ts'
import { bevriesgronden, bevriesgrondNamen } from '../../wet/bevriezen.ts'
import { rechtNamen } from '../../wet/rechten.ts'
import { voorafSluit } from './afronden.ts'
import {
  moetBevriezen,
  moetOpheffen,
  nogBevroren,
  toetsBevries,
  toetsHefBevriezingOp,
  toetsStaGebruikToe,
  voorafBevries,
  voorafStaGebruikToe,
} from './bevriezen.ts'
import type { Feiten, Gebeurtenissoort } from './feiten.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'

const kader = wieBeslist('2026-11-10')
type Gebeurd = readonly [Gebeurtenissoort, string, string?]
const bekend: Gebeurd = ['vrager-vastgesteld', '2026-11-03', 'legitimatie']
const bevroren: Gebeurd = ['gegeven-bevroren', '2026-11-04', 'juistheid-betwist']
const opgeheven: Gebeurd = ['bevriezing-opgeheven', '2026-11-09']
const besluit = (code: string): Gebeurd => ['recht-beslist', '2026-11-08', code]
const verzoek = (dossier: Partial<Feiten['dossier']>, ...gebeurd: readonly Gebeurd[]) =>
  verzoekMet({ recht: 'rectificatie', besluitBekendOp: '2026-10-20', ...dossier }, [bekend, ...gebeurd])
const stand = new Map([
  ['los', false],
  ['vast', true],
])

describe('bevriezen (AVG 18 lid 1)', () => {
  test.each(rechtNamen)('%s: kan als het recht een reden ervoor heeft (AVG 18 lid 1)', (recht) => {
    const kan = bevriesgrondNamen.some((naam) =>
      (bevriesgronden[naam].bij as readonly string[]).includes(recht),
    )
    const redenen = tegen(voorafBevries(verzoek({ recht }), kader))
    expect(redenen.includes('recht-zonder-bevriezen (avg-beperking)')).toBe(!kan)
    if (kan) expect(redenen).toEqual([])
  })
  test.each(staten)('%s: alleen zolang het loopt of is toegewezen (AVG 18 lid 1)', (staat) => {
    const mag = staat === 'recht-gevraagd' || staat === 'recht-beslist'
    expect(tegen(voorafBevries(verzoek({ staat }), kader)).length === 0).toBe(mag)
  })
  test('niet als het is afgewezen, en niet voordat wij weten wie het vraagt (AVG 12 lid 6)', () => {
    const nee = verzoek({ staat: 'recht-beslist' }, besluit('afgewezen'))
    expect(tegen(voorafBevries(nee, kader))).toEqual(['recht-niets-uit-te-voeren (zorgvuldigheid)'])
    expect(tegen(voorafBevries(verzoekMet({ recht: 'rectificatie' }), kader))).toEqual([
      'vrager-niet-vastgesteld (avg-identiteit)',
    ])
  })
  test('alleen wat er staat en nog niet is bevroren, op een reden van dit recht (AVG 18 lid 1)', () => {
    const toets = (dingen: readonly string[], grond: (typeof bevriesgrondNamen)[number]) =>
      tegen(toetsBevries({ dingen, grond }, verzoek({}), kader, stand))
    expect(toets(['los'], 'juistheid-betwist')).toEqual([])
    expect(toets(['los', 'vast'], 'juistheid-betwist')).toEqual(['ding-al-bevroren (avg-beperking)'])
    expect(toets(['weg'], 'juistheid-betwist')).toEqual(['ding-niet-in-pakket (avg-inzage)'])
    expect(toets(['los'], 'bezwaar-loopt')).toEqual(['bevriesgrond-niet-bij-recht (avg-beperking)'])
  })
})

describe('weer gebruiken (AVG 18 lid 3)', () => {
  const klaar = verzoek({ staat: 'recht-beslist' }, bevroren, besluit('afgewezen'))
  const toets = (feiten: Feiten, dingen = ['vast'], vanaf = '2026-11-11') =>
    tegen(toetsHefBevriezingOp({ dingen, vanaf }, feiten, kader, stand))
  test('vanaf een dag die nog komt: wie het vroeg hoort het eerst (AVG 18 lid 3)', () => {
    expect(toets(klaar)).toEqual([])
    expect(toets(klaar, ['vast'], '2026-11-10')).toEqual(['opheffing-niet-vooraf (avg-beperking)'])
  })
  test('niet terwijl het nog wordt gewogen (AVG 18 lid 1 onder a)', () => {
    expect(toets(verzoek({}, bevroren))).toEqual(['recht-nog-onbeslist (avg-rechtentermijn)'])
  })
  test('alleen wat is bevroren (AVG 18 lid 3)', () => {
    expect(toets(klaar, ['los'])).toEqual(['ding-niet-bevroren (avg-beperking)'])
    expect(toets(klaar, ['weg'])).toEqual(['ding-niet-in-pakket (avg-inzage)'])
    expect(toets(verzoek({ staat: 'recht-beslist' }, besluit('afgewezen')))).toEqual([
      'niets-bevroren (avg-beperking)',
    ])
  })
  test('wat een eerder verzoek bevroor telt hier niet mee (AVG 18 lid 3)', () => {
    const eerder: Gebeurd = ['bevriezing-opgeheven', '2026-11-09', 'eerder-bevroren']
    expect(nogBevroren(verzoek({}, bevroren, eerder))).toBe(1)
    expect(nogBevroren(verzoek({}, bevroren, opgeheven))).toBe(0)
  })
})

describe('toch gebruiken (AVG 18 lid 2)', () => {
  const toets = (tot: string, dingen = ['vast']) =>
    tegen(toetsStaGebruikToe({ dingen, tot }, verzoek({}, bevroren), kader, stand))
  test.each([
    ['2026-11-09', false],
    ['2026-11-10', true],
    ['2026-11-16', true],
    ['2026-11-17', false],
  ])('tot en met %s: vandaag en hooguit zes dagen erna (AVG 18 lid 2)', (tot, mag) => {
    expect(toets(tot)).toEqual(mag ? [] : ['gebruik-te-lang (avg-beperking)'])
  })
  test('alleen wat is bevroren (AVG 18 lid 2)', () => {
    expect(toets('2026-11-10', ['los'])).toEqual(['ding-niet-bevroren (avg-beperking)'])
    expect(toets('2026-11-10', ['weg'])).toEqual(['ding-niet-in-pakket (avg-inzage)'])
    expect(tegen(voorafStaGebruikToe(verzoek({}), kader))).toEqual(['niets-bevroren (avg-beperking)'])
  })
})

describe('wat moet (AVG 18)', () => {
  const codes = (feiten: Feiten) => plichten(feiten).map(({ code }) => code)
  test.each(rechtNamen)('%s: bevriezen moet bij verbeteren, beperken en bezwaar (AVG 18 lid 1)', (recht) => {
    const moet = ['rectificatie', 'beperking', 'bezwaar-avg'].includes(recht)
    expect(moetBevriezen(verzoek({ recht }))).toBe(moet)
    expect(codes(verzoek({ recht })).includes('gegevens-bevriezen')).toBe(moet)
  })
  test('niet meer als het is gedaan, en niet voor wie niet mag vragen (AVG 12 lid 6)', () => {
    expect(moetBevriezen(verzoek({}, bevroren))).toBe(false)
    const magNiet = verzoekMet({ recht: 'rectificatie' }, [['vrager-mag-niet', '2026-11-03', 'geen-gezag']])
    expect(moetBevriezen(magNiet)).toBe(false)
  })
  test('opheffen moet na het besluit of als het is teruggenomen (AVG 18 lid 3)', () => {
    const beslist = verzoek({ staat: 'recht-beslist' }, bevroren, besluit('toegewezen'))
    const terug = verzoek({ staat: 'recht-ingetrokken' }, bevroren)
    expect(codes(beslist)).toContain('bevriezing-opheffen')
    expect(codes(terug)).toEqual(['bevriezing-opheffen'])
    expect(
      moetOpheffen(verzoek({ staat: 'recht-beslist' }, bevroren, besluit('toegewezen'), opgeheven)),
    ).toBe(false)
  })
  test('een toegewezen beperking blijft, ook als het verzoek sluit (AVG 18 lid 1)', () => {
    const uitgevoerd: Gebeurd = ['recht-uitgevoerd', '2026-11-09']
    const met = (recht: 'beperking' | 'rectificatie') =>
      verzoek({ recht, staat: 'recht-beslist' }, bevroren, besluit('toegewezen'), uitgevoerd)
    expect(tegen(voorafSluit(met('beperking'), kader))).toEqual([])
    expect(tegen(voorafSluit(met('rectificatie'), kader))).toEqual(['recht-nog-bevroren (avg-beperking)'])
  })
})
