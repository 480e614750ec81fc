import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { allesOver, consulent, eigenVerzoek, feit } from '../../../testing/eigen-verzoek.ts'
import { onderdeelNamen } from '../../wet/verzoek-van-partij.ts'
import {
  nogTeMotiveren,
  toetsDienVerzoekIn,
  toetsLegPogingenVast,
  toetsMotiveerVerzoek,
  toetsTrekVerzoekIn,
} from './motiveren.ts'
import { plichten } from './plichten.ts'
import { type Staat, staten } from './staten.ts'

const kader = consulent()
const schrijf = { betrokkeneId: 'man', overlast: 'Stank in het portiek.', categorieen: {} }

describe('wat de partij schrijft (2.3a.4 lid 1)', () => {
  test('van overlast (1) en veiligheid (2) minstens een', () => {
    const met = (deel: object) =>
      codes(toetsMotiveerVerzoek({ betrokkeneId: 'man', categorieen: {}, ...deel }, eigenVerzoek(), kader))
    expect(met({ overlast: 'Stank.' })).toEqual([])
    expect(met({ veiligheid: 'Brandgevaar.' })).toEqual([])
    expect(met({ overlast: 'Stank.', veiligheid: 'Brandgevaar.' })).toEqual([])
    expect(met({})).toEqual(['overlast-noch-veiligheid'])
    expect(met({ overlast: ' ' })).toEqual(['overlast-noch-veiligheid'])
  })
  test('gezondheid en strafbare feiten alleen met waarom het niet zonder kan (AVG 9 en 10)', () => {
    for (const categorie of ['gezondheid', 'strafrechtelijk'] as const) {
      const bijzonder = { ...schrijf, categorieen: { problemen: categorie } }
      expect(codes(toetsMotiveerVerzoek(bijzonder, eigenVerzoek(), kader))).toEqual([
        'bijzonder-zonder-noodzaak',
      ])
      const metReden = { ...bijzonder, waaromBijzonder: 'Zonder dit is het gevaar niet te begrijpen.' }
      expect(codes(toetsMotiveerVerzoek(metReden, eigenVerzoek(), kader))).toEqual([])
    }
  })
  test('de politie vertelt niets zolang haar wet dat niet toelaat; de reclassering wel (5.4.2 lid 3, Q-18)', () => {
    const onder = (regime: 'wpg' | 'wjsg') => eigenVerzoek('opstellen', {}, { regime })
    expect(codes(toetsMotiveerVerzoek(schrijf, onder('wpg'), kader))).toEqual(['verzoek-politie-nog-niet'])
    expect(codes(toetsDienVerzoekIn({}, onder('wpg'), kader))).toEqual(['verzoek-politie-nog-niet'])
    expect(codes(toetsMotiveerVerzoek(schrijf, onder('wjsg'), kader))).toEqual([])
    expect(codes(toetsDienVerzoekIn({}, onder('wjsg'), kader))).toEqual([])
  })
  test('alleen over wie in het verzoek staat', () => {
    const ander = { ...schrijf, betrokkeneId: 'buurman' }
    expect(codes(toetsMotiveerVerzoek(ander, eigenVerzoek(), kader))).toEqual(['persoon-niet-in-verzoek'])
  })
})

describe('wat de partij al probeerde (2.3a.4 lid 1, toelichting; N-2.3a.4-1-bes)', () => {
  const leg = (pogingen: readonly { datum: string }[], geenPogingOmdat?: string) =>
    codes(toetsLegPogingenVast({ pogingen, geenPogingOmdat }, eigenVerzoek(), kader))
  test('iedere poging met een dag, of waarom er geen was; niet allebei', () => {
    expect(leg([{ datum: '2026-11-10' }])).toEqual([])
    expect(leg([], 'Hij doet nooit open.')).toEqual([])
    expect(leg([])).toEqual(['geen-poging-genoemd'])
    expect(leg([], ' ')).toEqual(['geen-poging-genoemd'])
    expect(leg([{ datum: '2026-11-10' }], 'Hij doet nooit open.')).toEqual(['poging-en-geen-poging'])
    expect(leg([{ datum: '2026-11-11' }])).toEqual(['poging-in-toekomst'])
  })
})

describe('een verzoek versturen (2.3a.4 lid 1)', () => {
  test('over iedereen alles: zonder een verplicht onderdeel gaat het niet weg', () => {
    for (const mist of onderdeelNamen) {
      const gegevens = allesOver('man').filter(({ onderdeel }) => onderdeel !== mist)
      const verwacht = mist === 'overlast' || mist === 'veiligheid' ? [] : ['motivering-onvolledig']
      expect(codes(toetsDienVerzoekIn({}, eigenVerzoek('opstellen', { gegevens }), kader)), mist).toEqual(
        verwacht,
      )
    }
    const geenVanBeide = allesOver('man').filter(
      ({ onderdeel }) => onderdeel !== 'overlast' && onderdeel !== 'veiligheid',
    )
    expect(
      codes(toetsDienVerzoekIn({}, eigenVerzoek('opstellen', { gegevens: geenVanBeide }), kader)),
    ).toEqual(['motivering-onvolledig'])
  })
  test('gaat het over meer mensen, dan over ieder van hen', () => {
    const feiten = eigenVerzoek('opstellen', { betrokkenen: [{ id: 'man' }, { id: 'vrouw' }] })
    expect(nogTeMotiveren(feiten)).toEqual([{ id: 'vrouw' }])
    expect(codes(toetsDienVerzoekIn({}, feiten, kader))).toEqual(['motivering-onvolledig'])
    const beiden = { ...feiten, gegevens: [...allesOver('man'), ...allesOver('vrouw')] }
    expect(codes(toetsDienVerzoekIn({}, beiden, kader))).toEqual([])
  })
  test('met wat er is geprobeerd, of waarom niets', () => {
    const zonder = eigenVerzoek('opstellen', { gebeurtenissen: [] })
    expect(codes(toetsDienVerzoekIn({}, zonder, kader))).toEqual(['geen-poging-genoemd'])
    expect(
      codes(toetsDienVerzoekIn({}, { ...zonder, gebeurtenissen: [feit('geen-poging')] }, kader)),
    ).toEqual([])
  })
  test('aangevuld is het pas als er over ieder over wie is gevraagd iets anders staat (Awb 4:5)', () => {
    const vraag = (betrokkeneId: string, versie: number) => ({
      ...feit('aanvulling-gevraagd'),
      ...{ betrokkeneId, versie },
    })
    const feiten = eigenVerzoek('aanvulling-gevraagd', {
      betrokkenen: [{ id: 'man' }, { id: 'vrouw' }],
      gegevens: [...allesOver('man'), ...allesOver('vrouw')],
      gebeurtenissen: [feit('poging', 'huisbezoek'), vraag('vrouw', 3), vraag('man', 5)],
    })
    const stuur = (...zoalsVerstuurd: readonly string[]) =>
      toetsDienVerzoekIn({}, feiten, kader, { zoalsVerstuurd })
    expect(stuur('man')).toMatchObject({
      redenen: [{ code: 'aanvulling-verandert-niets', artikel: 'verzoek-aanvullen' }],
    })
    expect(codes(stuur('man', 'vrouw'))).toEqual(['aanvulling-verandert-niets'])
    expect(codes(stuur('vrouw')), 'of the woman it asked an earlier time').toEqual([])
    expect(codes(stuur())).toEqual([])
    const eerste = { ...feiten, dossier: eigenVerzoek('opstellen').dossier }
    expect(codes(toetsDienVerzoekIn({}, eerste, kader, { zoalsVerstuurd: ['man'] }))).toEqual([])
  })
  test('een collega verstuurt het pas na overnemen', () => {
    expect(codes(toetsDienVerzoekIn({}, eigenVerzoek(), consulent({ gebruikerId: 'lies' })))).toEqual([
      'verzoek-van-collega',
    ])
  })
})

const versturen: readonly Staat[] = ['opstellen', 'aanvulling-gevraagd']
const terugnemen: readonly Staat[] = ['opstellen', 'ingediend', 'aanvulling-gevraagd']

describe('in welke stand (2.3a.4 lid 1)', () => {
  test.each(staten)('%s', (staat) => {
    const feiten = eigenVerzoek(staat)
    const mag = (oordeel: { toegestaan: boolean }) => oordeel.toegestaan
    expect(mag(toetsDienVerzoekIn({}, feiten, kader))).toBe(versturen.includes(staat))
    expect(mag(toetsMotiveerVerzoek(schrijf, feiten, kader))).toBe(versturen.includes(staat))
    expect(mag(toetsLegPogingenVast({ pogingen: [{ datum: '2026-11-01' }] }, feiten, kader))).toBe(
      versturen.includes(staat),
    )
    expect(mag(toetsTrekVerzoekIn({}, feiten, kader))).toBe(terugnemen.includes(staat))
  })
})

describe('wat er nog moet', () => {
  const nu = (feiten: Parameters<typeof plichten>[0]) => plichten(feiten, kader).map(({ code }) => code)
  test('schrijven, pogingen noemen, en dan versturen; geen termijn', () => {
    expect(nu(eigenVerzoek('opstellen', { gegevens: [], gebeurtenissen: [] }))).toEqual([
      'verzoek-motiveren',
      'pogingen-noemen',
    ])
    expect(nu(eigenVerzoek())).toEqual(['verzoek-versturen'])
    expect(nu(eigenVerzoek('aanvulling-gevraagd'))).toEqual(['verzoek-aanvullen', 'verzoek-versturen'])
    expect(plichten(eigenVerzoek(), kader).every(({ uiterlijk }) => uiterlijk === null)).toBe(true)
  })
  test('verstuurd is klaar: wachten op de gemeente is geen plicht', () => {
    expect(nu(eigenVerzoek('ingediend'))).toEqual([])
    expect(nu(eigenVerzoek('beslist'))).toEqual([])
  })
})
