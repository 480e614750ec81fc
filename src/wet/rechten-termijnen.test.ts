import { describe, expect, test } from 'vitest'
import { rechtNamen, rechtOp } from './rechten.ts'
import {
  bezwaardagVoorbij,
  eersteTermijn,
  tegenVerlengen,
  uiterlijkAntwoord,
  type Verzoektijd,
} from './rechten-termijnen.ts'

const tijd = (anders: Partial<Verzoektijd> = {}): Verzoektijd => ({
  recht: 'inzage',
  ontvangenOp: '2026-11-02',
  besluitBekendOp: null,
  metCommissie: false,
  verlengdOp: null,
  ...anders,
})
const uiterlijk = (anders: Partial<Verzoektijd>) => uiterlijkAntwoord(tijd(anders)).datum
const tegen = (anders: Partial<Verzoektijd>, vandaag: string) =>
  tegenVerlengen(tijd(anders), vandaag).flatMap((een) => (een ? [[een.code, een.artikel]] : []))

describe('een verzoek over gegevens: een maand na ontvangst (AVG 12 lid 3)', () => {
  test.each([
    ['2026-11-02', '2026-12-02', 'een maand later'],
    ['2026-12-31', '2027-02-01', '31 januari is een zondag, over de jaarwisseling'],
    ['2026-11-25', '2026-12-28', 'eerste kerstdag, tweede kerstdag en een zondag'],
    ['2026-12-01', '2027-01-04', 'nieuwjaarsdag en het weekend daarna'],
    ['2027-01-31', '2027-03-01', 'februari heeft 28 dagen, en de laatste is een zondag'],
    ['2028-01-31', '2028-02-29', 'de schrikkeldag telt mee'],
    ['2028-02-29', '2028-03-29', 'ontvangen op de schrikkeldag'],
  ])('ontvangen op %s: uiterlijk %s, %s', (ontvangenOp, verwacht) => {
    expect(uiterlijk({ ontvangenOp })).toBe(verwacht)
  })

  test.each([
    'inzage',
    'afschrift',
    'rectificatie',
    'aanvulling',
    'wissen',
    'beperking',
    'bezwaar-avg',
  ] as const)('%s heeft een maand (AVG 12 lid 3)', (recht) => {
    expect(uiterlijk({ recht })).toBe('2026-12-02')
  })

  test.each([
    ['2026-11-02', '2027-02-02', 'drie maanden na ontvangst'],
    ['2026-11-30', '2027-03-01', '28 februari is een zondag'],
    ['2027-11-29', '2028-02-29', 'de schrikkeldag bestaat'],
    ['2027-11-30', '2028-02-29', 'dertig februari bestaat nooit'],
  ])('verlengd, ontvangen op %s: uiterlijk %s, %s (AVG 12 lid 3)', (ontvangenOp, verwacht) => {
    expect(uiterlijk({ ontvangenOp, verlengdOp: ontvangenOp })).toBe(verwacht)
  })

  test('verlengen kan op de laatste dag van de maand nog, en een dag later niet meer (AVG 12 lid 3)', () => {
    expect(tegen({}, '2026-12-02')).toEqual([])
    expect(tegen({}, '2026-12-03')).toEqual([['antwoord-te-laat-verlengd', 'avg-rechtentermijn']])
  })

  test('schuift de laatste dag op, dan kan verlengen tot die dag (Verordening 1182/71, 3)', () => {
    expect(tegen({ ontvangenOp: '2026-12-31' }, '2027-02-01')).toEqual([])
    expect(tegen({ ontvangenOp: '2026-12-31' }, '2027-02-02')).not.toEqual([])
  })

  test('verlengen kan geen tweede keer (AVG 12 lid 3)', () => {
    expect(tegen({ verlengdOp: '2026-11-10' }, '2026-11-20')).toEqual([
      ['antwoord-al-verlengd', 'avg-rechtentermijn'],
    ])
  })
})

describe('vernietigen op verzoek: drie maanden (5.3.5)', () => {
  test.each([
    ['2026-11-02', '2027-02-02'],
    ['2026-11-30', '2027-03-01'],
    ['2027-11-30', '2028-02-29'],
  ])('ontvangen op %s: uiterlijk %s', (ontvangenOp, verwacht) => {
    expect(uiterlijk({ recht: 'vernietiging', ontvangenOp })).toBe(verwacht)
  })
  test('er is geen verlenging, ook niet op de eerste dag (5.3.5)', () => {
    const vernietiging = { recht: 'vernietiging' } as const
    expect(tegen(vernietiging, '2026-11-02')).toEqual([
      ['antwoord-niet-te-verlengen', 'vernietigen-op-verzoek'],
    ])
    expect(uiterlijk({ ...vernietiging, verlengdOp: '2026-11-05' })).toBe('2027-02-02')
  })
})

describe('bezwaar: vanaf de dag waarop geen bezwaar meer kan worden gemaakt (Awb 7:10)', () => {
  // Made known on 2 November 2026: objection until Monday 14 December 2026.
  const bezwaar = { recht: 'bezwaar-awb', besluitBekendOp: '2026-11-02', ontvangenOp: '2026-11-10' } as const

  test('zes weken na het einde van de bezwaartermijn, niet na ontvangst (Awb 7:10)', () => {
    expect(uiterlijk(bezwaar)).toBe('2027-01-25')
    expect(uiterlijk({ ...bezwaar, ontvangenOp: '2026-12-10' })).toBe('2027-01-25')
  })
  test('twaalf weken met een commissie, en zes erbij na verdagen (Awb 7:10)', () => {
    expect(uiterlijk({ ...bezwaar, metCommissie: true })).toBe('2027-03-08')
    expect(uiterlijk({ ...bezwaar, verlengdOp: '2027-01-11' })).toBe('2027-03-08')
    expect(uiterlijk({ ...bezwaar, metCommissie: true, verlengdOp: '2027-03-01' })).toBe('2027-04-19')
  })
  test('over een schrikkeldag (Awb 7:10)', () => {
    expect(uiterlijk({ ...bezwaar, besluitBekendOp: '2027-12-06', ontvangenOp: '2028-01-03' })).toBe(
      '2028-02-28',
    )
    expect(uiterlijk({ ...bezwaar, besluitBekendOp: '2027-12-08', ontvangenOp: '2028-01-03' })).toBe(
      '2028-03-01',
    )
  })
  test('verdagen kan niet als de tijd al voorbij is (Awb 7:10)', () => {
    expect(tegen(bezwaar, '2027-01-25')).toEqual([])
    expect(tegen(bezwaar, '2027-01-26')).toEqual([['antwoord-te-laat-verlengd', 'bezwaar-beslissen']])
  })
  test('zonder de dag van het besluit is er niets te rekenen (Awb 7:10)', () => {
    expect(() => uiterlijk({ ...bezwaar, besluitBekendOp: null })).toThrow(RangeError)
  })
})

describe('een klacht: zes weken na ontvangst, tien met een commissie (Awb 9:11)', () => {
  test.each([
    ['2026-11-02', false, null, '2026-12-14'],
    ['2026-11-13', false, null, '2026-12-28', 'eerste kerstdag en het weekend'],
    ['2026-11-02', true, null, '2027-01-11'],
    ['2026-11-02', false, '2026-12-01', '2027-01-11'],
    ['2026-11-02', true, '2026-12-01', '2027-02-08'],
    ['2028-01-18', false, null, '2028-02-29'],
  ] as const)('ontvangen %s, commissie %s, verdaagd %s: uiterlijk %s', (...rij) => {
    const [ontvangenOp, metCommissie, verlengdOp, verwacht] = rij
    expect(uiterlijk({ recht: 'klacht', ontvangenOp, metCommissie, verlengdOp })).toBe(verwacht)
  })
  test('verdagen kan een keer, en niet na de laatste dag (Awb 9:11)', () => {
    expect(tegen({ recht: 'klacht' }, '2026-12-14')).toEqual([])
    expect(tegen({ recht: 'klacht' }, '2026-12-15')).toEqual([['antwoord-te-laat-verlengd', 'klacht']])
    expect(tegen({ recht: 'klacht', verlengdOp: '2026-12-01' }, '2026-12-02')).toEqual([
      ['antwoord-al-verlengd', 'klacht'],
    ])
  })
})

describe('de tabel van rechten', () => {
  test('een commissie verandert niets waar de wet haar niet noemt (AVG 12 lid 3)', () => {
    expect(uiterlijk({ metCommissie: true })).toBe(uiterlijk({}))
  })
  test('de gegevens staan stil bij verbeteren, beperken en bezwaar (AVG 18 lid 1, AVG 21)', () => {
    expect(rechtNamen.filter((naam) => rechtOp(naam, '2026-11-02').bevriest)).toEqual([
      'rectificatie',
      'beperking',
      'bezwaar-avg',
    ])
  })
  test.each(rechtNamen)('%s noemt een artikel, en voor de wet er was geen rij', (naam) => {
    expect(rechtOp(naam, '2018-05-25').artikel).not.toBe('')
    expect(() => rechtOp(naam, '2018-05-24')).toThrow(RangeError)
  })
  test('de eerste termijn verschuift niet door verlengen (AVG 12 lid 3)', () => {
    expect(eersteTermijn(tijd({ verlengdOp: '2026-11-10' })).datum).toBe('2026-12-02')
  })
})

describe('bezwaar dat te laat kwam (Awb 6:7 en 6:8)', () => {
  test.each([
    ['2026-11-02', '2026-12-14', 'zes weken na de dag erna'],
    ['2026-11-20', '2027-01-04', 'nieuwjaarsdag en het weekend erna, over de jaarwisseling'],
    ['2028-01-18', '2028-02-29', 'de schrikkeldag'],
  ])('bekend op %s: tot en met %s op tijd, %s', (besluitBekendOp, dag) => {
    const dagErna = new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10)
    expect(bezwaardagVoorbij({ besluitBekendOp, ontvangenOp: dag })).toBeNull()
    expect(bezwaardagVoorbij({ besluitBekendOp, ontvangenOp: dagErna })).toBe(dag)
  })
  test('wat geen bezwaar is, is nooit te laat (Awb 6:7)', () => {
    expect(bezwaardagVoorbij({ besluitBekendOp: null, ontvangenOp: '2026-11-02' })).toBeNull()
  })
})
