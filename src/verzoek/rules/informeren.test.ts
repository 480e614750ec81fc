import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { alles, beslisser, feit, man, niets, verzoek, vrouw, weging } from '../../../testing/verzoek.ts'
import type { Feiten } from './feiten.ts'
import { teHerstellen, toetsHaalGebeurtenisWeg, toetsVerbeterGebeurtenis, weggehaaldMet } from './herstel.ts'
import {
  teInformeren,
  toetsInformeerPersoon,
  toetsStelInformerenUit,
  toetsStuurVerzoekbrief,
  uiterlijkInformeren,
  verteldOp,
  wachtTot,
} from './informeren.ts'
import { plichten } from './plichten.ts'

const kader = beslisser()
const uitstel = { betrokkeneId: man, reden: 'hulp-in-gevaar', herzienOp: '2026-11-22' } as const
const wacht = [
  feit('persoon-informeren-uitgesteld', man, { code: 'hulp-in-gevaar', versie: 400 }),
  feit('persoon-informeren-herzien', man, { datum: '2026-11-22', versie: 400 }),
]

describe('de persoon hoort van het verzoek (AVG 14, Q-07)', () => {
  test('de maand loopt vanaf de ontvangst van het verzoek, ook als er nog niet is beslist', () => {
    expect(uiterlijkInformeren(verzoek(), man)).toBe('2026-12-02')
    expect(plichten(verzoek(), kader)).toContainEqual(
      expect.objectContaining({
        code: 'persoon-over-verzoek-informeren',
        uiterlijk: '2026-12-02',
        soort: 'wettelijk',
        betrokkenen: [man],
      }),
    )
  })
  test('ook als er geen onderzoek start, en als de partij het verzoek terugneemt', () => {
    const niet = verzoek('verzoek-beslist', {
      gebeurtenissen: [feit('verzoek-beslist', man, { code: 'niet-gestart' })],
    })
    for (const feiten of [niet, verzoek('verzoek-ingetrokken')]) {
      expect(teInformeren(feiten)).toEqual([{ id: man }])
      expect(codes(toetsStuurVerzoekbrief({ betrokkeneId: man }, feiten, kader))).toEqual([])
    }
  })
  test('over wie een onderzoek start, vertelt de toeleider het: hier niet meer (2.3a.4 lid 3)', () => {
    const feiten = verzoek('verzoek-beslist', {
      betrokkenen: [{ id: man }, { id: vrouw }],
      gebeurtenissen: [
        feit('verzoek-beslist', man, { code: 'gestart' }),
        feit('verzoek-beslist', vrouw, { code: 'niet-gestart' }),
      ],
    })
    expect(teInformeren(feiten)).toEqual([{ id: vrouw }])
    expect(codes(toetsStuurVerzoekbrief({ betrokkeneId: man }, feiten, kader))).toEqual([
      'persoon-in-onderzoek',
    ])
    expect(codes(toetsStelInformerenUit(uitstel, feiten, kader))).toEqual(['persoon-in-onderzoek'])
  })
  test('wie het weet, hoort het niet nog eens', () => {
    const weet = verzoek('in-behandeling', {
      gebeurtenissen: [feit('persoon-geinformeerd', man, { code: 'brief' })],
    })
    expect(codes(toetsStuurVerzoekbrief({ betrokkeneId: man }, weet, kader))).toEqual([
      'iedereen-verteld',
      'persoon-al-verteld',
    ])
    expect(plichten(weet, kader).map(({ code }) => code)).toEqual(['verzoek-wegen'])
  })
  test('wie het voor de beslissing hoorde, hoort daarna nog hoe het afliep (AVG 14, Q-07)', () => {
    const [eerder, besluit, daarna] = [
      feit('persoon-geinformeerd', man, { code: 'brief', versie: 501 }),
      feit('verzoek-beslist', man, { code: 'niet-gestart', versie: 502 }),
      feit('persoon-geinformeerd', man, { code: 'brief', versie: 503 }),
    ]
    const einde = { uitkomstBij: 502, eindeOp: '2026-11-10', vernietigenOp: '2026-12-08' }
    const na = verzoek('verzoek-beslist', { gebeurtenissen: [eerder, besluit] }, einde)
    expect(teInformeren(na)).toEqual([{ id: man }])
    expect(verteldOp(na, man)).toBeUndefined()
    expect(codes(toetsStuurVerzoekbrief({ betrokkeneId: man }, na, kader))).toEqual([])
    // The month runs from the outcome, for of the request he knew; and it is told while the request is there.
    expect(uiterlijkInformeren(na, man)).toBe('2026-12-08')
    const verteld = verzoek('verzoek-beslist', { gebeurtenissen: [eerder, besluit, daarna] }, einde)
    expect(teInformeren(verteld)).toEqual([])
    const open = verzoek('in-behandeling', { gebeurtenissen: [eerder] })
    expect(teInformeren(open)).toEqual([])
  })
  test('een gesprek van voor de uitkomst vertelt de uitkomst niet', () => {
    const einde = { uitkomstBij: 502, eindeOp: '2026-11-08' }
    const na = verzoek('verzoek-beslist', {}, einde)
    const vertel = (datum: string) =>
      codes(toetsInformeerPersoon({ betrokkeneId: man, datum, hoe: 'gesprek' }, na, kader))
    expect(vertel('2026-11-07')).toEqual(['verzoek-dag-voor-uitkomst'])
    expect(vertel('2026-11-08')).toEqual([])
  })
  test('op een dag die geweest is en niet voor de ontvangst, over wie in het verzoek staat', () => {
    const vertel = (datum: string, betrokkeneId = man) =>
      codes(toetsInformeerPersoon({ betrokkeneId, datum, hoe: 'gesprek' }, verzoek(), kader))
    expect(vertel('2026-11-09')).toEqual([])
    expect(vertel('2026-11-11')).toEqual(['verzoek-dag-in-toekomst'])
    expect(vertel('2026-11-01')).toEqual(['verzoek-dag-voor-ontvangst'])
    expect(vertel('2026-11-09', 'buurman')).toEqual(['onbekende-persoon-in-verzoek'])
  })
})

describe('vertellen kan wachten, met een reden en een dag (AVG 14 lid 5 onder b)', () => {
  test('dan staat de dag om opnieuw te kijken in de werkvoorraad', () => {
    expect(codes(toetsStelInformerenUit(uitstel, verzoek(), kader))).toEqual([])
    const feiten = verzoek('in-behandeling', { gebeurtenissen: wacht })
    expect(wachtTot(feiten, man)).toBe('2026-11-22')
    expect(plichten(feiten, kader)).toContainEqual(
      expect.objectContaining({ code: 'persoon-over-verzoek-opnieuw-bezien', uiterlijk: '2026-11-22' }),
    )
  })
  test('niet tot vandaag, en niet langer dan 31 dagen', () => {
    const tot = (herzienOp: string) =>
      codes(toetsStelInformerenUit({ ...uitstel, herzienOp }, verzoek(), kader))
    expect(tot('2026-11-10')).toEqual(['verzoek-herzien-niet-in-toekomst'])
    expect(tot('2026-12-11')).toEqual([])
    expect(tot('2026-12-12')).toEqual(['verzoek-herzien-te-laat'])
  })
  test('niet tot na de dag waarop het verzoek is vernietigd (Q-07)', () => {
    const kort = verzoek('verzoek-beslist', { gebeurtenissen: wacht }, { vernietigenOp: '2026-12-01' })
    const tot = (herzienOp: string) => codes(toetsStelInformerenUit({ ...uitstel, herzienOp }, kort, kader))
    expect(tot('2026-11-30')).toEqual([])
    expect(tot('2026-12-01')).toEqual(['verzoek-herzien-na-vernietigen'])
    const gebeurtenisId = wacht[1]?.id ?? ''
    expect(codes(toetsVerbeterGebeurtenis({ gebeurtenisId, datum: '2026-11-30' }, kort, kader))).toEqual([])
    expect(codes(toetsVerbeterGebeurtenis({ gebeurtenisId, datum: '2026-12-01' }, kort, kader))).toEqual([
      'verzoek-herzien-na-vernietigen',
    ])
  })
  test('niet bereikt is geen reden meer na de maand: dan gaat er een brief', () => {
    const later = beslisser('2026-11-25')
    const over = { ...uitstel, reden: 'niet-bereikt', herzienOp: '2026-12-03' } as const
    expect(codes(toetsStelInformerenUit(over, verzoek(), later))).toEqual(['verzoek-niet-bereikt-na-maand'])
  })
})

describe('wat niet klopt, wordt verbeterd of weggehaald (AVG 16)', () => {
  const feiten = verzoek('in-behandeling', { gebeurtenissen: wacht })
  const [reden, dag] = wacht
  test('uitstel en de dag om opnieuw te kijken zijn een besluit: samen weg', () => {
    expect(teHerstellen(feiten)).toEqual(wacht)
    for (const een of wacht) expect(weggehaaldMet(feiten, een)).toEqual(wacht)
    expect(codes(toetsHaalGebeurtenisWeg({ gebeurtenisId: reden?.id ?? '' }, feiten, kader))).toEqual([])
  })
  test('een dag in de toekomst alleen waar dat hoort; iets anders dan er stond', () => {
    const op = (gebeurtenisId: string, datum: string) =>
      codes(toetsVerbeterGebeurtenis({ gebeurtenisId, datum }, feiten, kader))
    expect(op(dag?.id ?? '', '2026-11-30')).toEqual([])
    expect(op(dag?.id ?? '', '2026-11-22')).toEqual(['verzoek-niets-anders'])
    expect(op(reden?.id ?? '', '2026-11-30')).toEqual(['verzoek-dag-in-toekomst'])
    expect(op('elders', '2026-11-09')).toEqual(['verzoek-gebeurtenis-onbekend'])
  })
  test('een weging wordt opnieuw gedaan en niet hier verbeterd', () => {
    const gewogen = verzoek('in-behandeling', {
      gebeurtenissen: [feit('criterium-a', man, { code: 'aannemelijk' })],
    })
    expect(codes(toetsHaalGebeurtenisWeg({ gebeurtenisId: 'x' }, gewogen, kader))).toEqual([
      'verzoek-niets-te-herstellen',
      'verzoek-gebeurtenis-onbekend',
    ])
  })
})

describe('wat er moet (Q-08)', () => {
  test.each([
    ['verzoek-ontvangen', 'verzoek-aannemen'],
    ['in-behandeling', 'verzoek-wegen'],
  ] as const)('in de stand %s: %s, binnen twee weken als streeftermijn', (staat, code) => {
    expect(plichten(verzoek(staat), kader)[0]).toMatchObject({
      code,
      uiterlijk: '2026-11-16',
      soort: 'streeftermijn',
    })
  })
  test('wie nog niet is gewogen, staat erbij met naam; is iedereen gewogen, dan niemand (2.3a.4 lid 1)', () => {
    const mensen = [{ id: man }, { id: vrouw }]
    const over = (gebeurtenissen: Feiten['gebeurtenissen']) =>
      plichten(verzoek('in-behandeling', { betrokkenen: mensen, gebeurtenissen }), kader)[0]
    expect(over([])).toMatchObject({ code: 'verzoek-wegen', betrokkenen: [man, vrouw] })
    expect(over(weging(man, niets))).toMatchObject({ code: 'verzoek-wegen', betrokkenen: [vrouw] })
    const iedereen = over([...weging(man, niets), ...weging(vrouw, alles)])
    expect(iedereen).toMatchObject({ code: 'verzoek-beslissen' })
    expect(iedereen).not.toHaveProperty('betrokkenen')
  })
  test('zolang de partij aanvult, is niemand te laat; en een ander dan de beslisser hoeft niets', () => {
    expect(plichten(verzoek('wacht-op-aanvulling'), kader).map(({ code }) => code)).toEqual([
      'persoon-over-verzoek-informeren',
    ])
    expect(plichten(verzoek(), beslisser('2026-11-10', { rol: 'toeleider' }))).toEqual([])
  })
})
