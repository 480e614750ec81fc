import { describe, expect, test } from 'vitest'
import { rechtNaam, weigergrondNaam } from '../teksten/nl/rechten.ts'
import { artikel } from './artikelen.ts'
import { rechtNamen } from './rechten.ts'
import {
  type Beslissing,
  beslissingen,
  grondenBij,
  tegenBeslissing,
  uitzonderingsgronden,
  weigergronden,
  weigergrondNamen,
} from './weigergronden.ts'

const vandaag = '2026-11-02'
const motief = 'Er staat iets over de buurvrouw in.'
const codes = (anders: Partial<Beslissing>) =>
  tegenBeslissing(
    {
      recht: 'inzage',
      beslissing: 'afgewezen',
      gronden: [],
      motief,
      tot: null,
      doorVertegenwoordiger: false,
      ...anders,
    },
    vandaag,
  ).flatMap((een) => een?.code ?? [])

const uavg41 = weigergrondNamen.filter((naam) => weigergronden[naam].artikel === 'avg-uitzondering')

describe('weigeren kan alleen op een grond van dit recht (MvT 6.2.4, Awb 3:46)', () => {
  test.each(rechtNamen)('%s heeft een grond, en toewijzen heeft er geen nodig', (recht) => {
    expect(grondenBij(recht, vandaag).length).toBeGreaterThan(0)
    expect(codes({ recht, beslissing: 'toegewezen', motief: null })).toEqual([])
  })
  test.each(rechtNamen.flatMap((recht) => weigergrondNamen.map((grond) => [recht, grond] as const)))(
    '%s weigeren op %s: alleen als de tabel het zegt',
    (recht, grond) => {
      const tot = uavg41.includes(grond) ? '2027-02-01' : null
      const mag = grondenBij(recht, vandaag).includes(grond)
      expect(codes({ recht, gronden: [grond], tot, doorVertegenwoordiger: true })).toEqual(
        mag ? [] : ['grond-niet-bij-recht'],
      )
    },
  )
  test('voordat de wet er was, was er geen grond', () => {
    expect(grondenBij('inzage', '2018-05-24')).toEqual([])
  })
  test.each(['afgewezen', 'gedeeltelijk'] as const)('%s zonder grond of reden kan niet (Awb 3:46)', (een) => {
    expect(codes({ beslissing: een })).toEqual(['weigering-zonder-grond'])
    expect(codes({ beslissing: een, gronden: ['privacy-van-ander'], motief: '  ' })).toEqual([
      'weigering-zonder-motief',
    ])
    expect(codes({ beslissing: een, gronden: ['privacy-van-ander'] })).toEqual([])
  })
  test('alles toewijzen en toch een grond noemen kan niet (Awb 3:46)', () => {
    expect(codes({ beslissing: 'toegewezen', gronden: ['privacy-van-ander'] })).toEqual([
      'toewijzing-met-grond',
    ])
  })
})

describe('wat de wet per recht noemt', () => {
  test('inzage en afschrift: leeftijd, kunnen wegen, het kind, een ander (5.3.2 lid 2, 3 en 4; AVG 15 lid 4)', () => {
    const gewoon = (recht: 'inzage' | 'afschrift') =>
      grondenBij(recht, vandaag).filter((naam) => weigergronden[naam].artikel === 'inzage-door-betrokkene')
    const vier = ['jonger-dan-twaalf', 'belangen-niet-waarderen', 'belang-van-het-kind', 'privacy-van-ander']
    expect(gewoon('inzage')).toEqual(vier)
    expect(gewoon('afschrift')).toEqual(vier)
  })
  test('het belang van het kind weegt alleen tegen een vertegenwoordiger (5.3.2 lid 3)', () => {
    const kind = { gronden: ['belang-van-het-kind'] } as const
    expect(codes({ ...kind, doorVertegenwoordiger: true })).toEqual([])
    expect(codes(kind)).toEqual(['grond-alleen-bij-vertegenwoordiger'])
  })
  test('vernietigen: alleen groot belang van een ander, een wet, of wie vraagt (5.3.5)', () => {
    expect(grondenBij('vernietiging', vandaag)).toEqual([
      'vrager-onbekend',
      'vrager-onbevoegd',
      'aanmerkelijk-belang-van-ander',
      'wet-eist-bewaren',
      'vernietigen-niet-zelf-vragen',
    ])
  })
  test('wissen: de vijf van AVG 17 lid 3', () => {
    expect(grondenBij('wissen', vandaag).filter((naam) => naam.startsWith('wissen-'))).toHaveLength(5)
  })
  test('bezwaar tegen gebruik: dwingende redenen of een zaak bij de rechter (AVG 21)', () => {
    expect(codes({ recht: 'bezwaar-avg', gronden: ['dwingende-redenen'] })).toEqual([])
    expect(codes({ recht: 'beperking', gronden: ['dwingende-redenen'] })).toEqual(['grond-niet-bij-recht'])
  })
  test('bezwaar tegen een besluit en een klacht kennen de uitzonderingen van de AVG niet (Awb 7:11, Awb 9:1)', () => {
    for (const recht of ['bezwaar-awb', 'klacht'] as const)
      expect(grondenBij(recht, vandaag).filter((naam) => uavg41.includes(naam))).toEqual([])
  })
  test('bezwaar kan niet als het te laat is, onvolledig, van een ander, of zonder besluit (Awb 6:6, Awb 6:11, Awb 1:3)', () => {
    expect(codes({ recht: 'bezwaar-awb', gronden: ['bezwaar-zonder-besluit'] })).toEqual([])
    for (const grond of ['bezwaar-te-laat', 'bezwaar-onvolledig', 'bezwaar-niet-belanghebbend'] as const)
      expect(codes({ recht: 'bezwaar-awb', gronden: [grond] }), grond).toEqual([])
    expect(codes({ recht: 'klacht', gronden: ['bezwaar-te-laat'] })).toEqual(['grond-niet-bij-recht'])
  })
  test('een verzoek dat te ver gaat kan bij elk recht van de AVG worden geweigerd (AVG 12 lid 5)', () => {
    const met = rechtNamen.filter((recht) => grondenBij(recht, vandaag).includes('buitensporig-vaak'))
    expect(met).toHaveLength(7)
    expect(met).not.toContain('vernietiging')
  })
})

describe('een uitzondering voor een tijd (UAVG 41, N-AVG-23)', () => {
  test('het zijn er tien, a tot en met j (UAVG 41)', () => {
    expect(uavg41).toHaveLength(10)
    expect(uavg41).toEqual([...uitzonderingsgronden])
  })
  test.each(uavg41)('%s heeft een laatste dag die nog komt (UAVG 41)', (grond) => {
    const met = (tot: string | null) => codes({ gronden: [grond], tot })
    expect(met(null)).toEqual(['uitzondering-zonder-einde'])
    expect(met(vandaag)).toEqual(['uitzondering-einde-voorbij'])
    expect(met('2026-11-03')).toEqual([])
  })
  test('een andere grond heeft geen laatste dag (UAVG 41)', () => {
    expect(codes({ gronden: ['privacy-van-ander'], tot: '2027-01-01' })).toEqual([
      'einde-zonder-uitzondering',
    ])
  })
})

describe('de woorden', () => {
  test('elk recht en elke grond heeft er een, en geen te veel', () => {
    expect(Object.keys(rechtNaam)).toEqual(rechtNamen)
    expect(Object.keys(weigergrondNaam)).toEqual(weigergrondNamen)
    expect(beslissingen).toHaveLength(3)
  })
  test('elke grond noemt een artikel dat op die dag geldt', () => {
    for (const naam of weigergrondNamen)
      expect(artikel(weigergronden[naam].artikel, vandaag).nummer, naam).not.toBe('')
  })
})
