import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  allenBinnen,
  binnen,
  buurt,
  ggz,
  organisator,
  overleg,
  overlegdag,
  school,
} from '../../../testing/zaal-feiten.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import {
  kijker,
  toetsGaWeg,
  toetsKomBinnen,
  toetsNoteerAanwezig,
  toetsNoteerWeg,
  toetsOpenCasusoverleg,
} from './aanwezigheid.ts'
import type { Feiten, Kader } from './feiten.ts'
import { staten } from './staten.ts'

const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
const belegd = overleg({ staat: 'belegd' }, { aanwezig: [] })
const alleen = (...aanwezig: Feiten['aanwezig']) => overleg({}, { aanwezig })
const morgen = (kader: Kader): Kader => ({ ...kader, vandaag: '2026-12-08' })

describe('het overleg openen (5.4.3 lid 1)', () => {
  const open = (feiten: Feiten, kader = organisator) => codes(toetsOpenCasusoverleg({}, feiten, kader))
  test('wie organiseert, op de dag zelf', () => {
    expect(open(belegd)).toEqual([])
    expect(toetsOpenCasusoverleg({}, belegd, organisator)).toMatchObject({ artikel: 'casusoverleg' })
  })
  test('niet op een andere dag: dan wordt het eerst verzet', () => {
    expect(open(belegd, morgen(organisator))).toEqual(['overleg-niet-vandaag'])
  })
  test('niet als de sleutel van het gesprek al is vernietigd: het kwam terug met een oude kopie', () => {
    const terug = overleg({ staat: 'belegd', gesprekssleutel: null }, { aanwezig: [] })
    expect(open(terug)).toEqual(['overleg-al-geweest'])
    expect(open(terug, morgen(organisator))).toEqual(['overleg-niet-vandaag'])
  })
  test('een partij niet', () => {
    expect(open(belegd, school)).toEqual(['overleg-niet-de-organisator'])
  })
  test.each(staten.filter((staat) => staat !== 'belegd'))('niet als het %s is', (staat) => {
    expect(open(overleg({ staat }))).toHaveLength(1)
  })
})

describe('binnenkomen, ook later (5.4.3 lid 1)', () => {
  const kom = (feiten: Feiten, kader = school) => codes(toetsKomBinnen({}, feiten, kader))
  test('wie is uitgenodigd, zodra het overleg open is', () => {
    expect(kom(alleen(binnen('d-noor', 'noor')))).toEqual([])
    expect(kom(belegd)).toEqual(['overleg-nog-niet-open'])
    expect(kom(overleg({ staat: 'gesloten' }))).toContain('overleg-is-gesloten')
  })
  test('wie wegging, kan terugkomen', () => {
    expect(kom(alleen(binnen('d-school', 'sara', '2026-12-07T09:30:00Z')))).toEqual([])
  })
  test('wie niet is uitgenodigd niet, en wie er al is ook niet', () => {
    expect(kom(overleg(), buurt)).toEqual(['overleg-niet-genodigd'])
    expect(kom(overleg())).toEqual(['overleg-al-binnen'])
  })
  test('de dag erna niet meer, ook als niemand het sloot', () => {
    expect(kom(alleen(), morgen(school))).toEqual(['overleg-niet-vandaag'])
  })
  test('een collega van dezelfde partij heeft een eigen plek', () => {
    const collega: Kader = { ...school, wie: { ...school.wie, gebruikerId: 'sam' } }
    expect(kom(overleg(), collega)).toEqual([])
  })
})

describe('weggaan', () => {
  test('wie binnen is, ook als de dag voorbij is; wie er niet is niet', () => {
    expect(codes(toetsGaWeg({}, overleg(), school))).toEqual([])
    expect(codes(toetsGaWeg({}, overleg(), morgen(school)))).toEqual([])
    expect(codes(toetsGaWeg({}, alleen(), school))).toEqual(['overleg-niet-binnen'])
    expect(codes(toetsGaWeg({}, overleg({ staat: 'gesloten' }), school))).toEqual(['overleg-is-gesloten'])
  })
})

describe('wie geen scherm heeft, schrijft de organisator op (5.4.3 lid 1)', () => {
  const noteer = (deelnemerId: string, feiten = overleg(), kader = organisator) =>
    codes(toetsNoteerAanwezig({ deelnemerId }, feiten, kader))
  test('een cliënt, wie voor hem spreekt, en iemand van een partij', () => {
    for (const id of ['d-moeder', 'd-oma', 'd-school', 'd-ggz']) expect(noteer(id)).toEqual([])
  })
  test('alleen wie is uitgenodigd: niet wie niet is uitgenodigd, en niet wie is ingetrokken', () => {
    for (const staat of ['niet-uitgenodigd', 'ingetrokken'] as const) {
      const deelnemers = overleg().deelnemers.map((een) => (een.id === 'd-moeder' ? { ...een, staat } : een))
      expect(noteer('d-moeder', overleg({}, { deelnemers }))).toEqual(['overleg-niet-genodigd'])
    }
    expect(noteer('d-noor', alleen())).toEqual(['overleg-niet-genodigd'])
  })
  test('een cliënt is er één keer', () => {
    expect(noteer('d-moeder', alleen(binnen('d-moeder')))).toEqual(['overleg-al-binnen'])
  })
  test('een partij schrijft niemand op', () => {
    expect(noteer('d-moeder', overleg(), school)).toEqual(['overleg-niet-de-organisator'])
  })
  test('en hij schrijft op wie weggaat, ook wie een scherm heeft', () => {
    const weg = (aanwezigheidId: string, kader = organisator) =>
      codes(toetsNoteerWeg({ aanwezigheidId }, overleg(), kader))
    expect(weg('a-d-school-sara')).toEqual([])
    expect(weg('a-d-moeder-aan-tafel')).toEqual(['overleg-niemand-binnen'])
    expect(weg('a-d-school-sara', ggz)).toEqual(['overleg-niet-de-organisator'])
  })
})

describe('wie er iets van ziet: alle combinaties van stand, dag, plek en wie (5.4.3 lid 1)', () => {
  const alle = combinaties<{
    staat: (typeof staten)[number]
    dag: string
    plek: 'nooit' | 'nu' | 'weg' | 'als-ander'
    wie: Kader
    ingetrokken: boolean
  }>({
    staat: staten,
    dag: [overlegdag, '2026-12-06', '2026-12-08'],
    plek: ['nooit', 'nu', 'weg', 'als-ander'],
    wie: [organisator, school, ggz, buurt],
    ingetrokken: [false, true],
  })
  const deelnemerVanWie = new Map([
    [organisator, 'd-noor'],
    [school, 'd-school'],
    [ggz, 'd-ggz'],
  ])
  const feitenVan = ({ staat, dag, plek, wie, ingetrokken }: (typeof alle)[number]): Feiten => {
    const eigen = deelnemerVanWie.get(wie) ?? 'd-school'
    const tot = plek === 'weg' ? '2026-12-07T09:30:00Z' : null
    const waar = plek === 'als-ander' ? 'd-moeder' : eigen
    const aanwezig = plek === 'nooit' ? [] : [binnen(waar, wie.wie.gebruikerId, tot)]
    const deelnemers = overleg().deelnemers.map((een) =>
      ingetrokken && een.id === deelnemerVanWie.get(wie) && een.soort === 'partij'
        ? { ...een, staat: 'ingetrokken' as const }
        : een,
    )
    return overleg({ staat, dag }, { aanwezig, deelnemers })
  }
  test(`${alle.length} combinaties: alleen wie is uitgenodigd en nu binnen is, terwijl het open is, op zijn dag`, () => {
    expect(alle).toHaveLength(4 * 3 * 4 * 4 * 2)
    for (const een of alle) {
      const { staat, dag, plek, wie, ingetrokken } = een
      const genodigd = deelnemerVanWie.has(wie) && !(ingetrokken && wie !== organisator)
      const ziet = staat === 'open' && dag === overlegdag && plek === 'nu' && genodigd
      expect(kijker(feitenVan(een), wie)?.id, JSON.stringify({ ...een, wie: wie.wie.gebruikerId })).toBe(
        ziet ? deelnemerVanWie.get(wie) : undefined,
      )
    }
  })
  test('wie laat komt ziet niets tot hij binnen is, en wie weggaat meteen niets meer', () => {
    const zonder = allenBinnen.filter(({ deelnemerId }) => deelnemerId !== 'd-ggz')
    expect(kijker(overleg({}, { aanwezig: zonder }), ggz)).toBeUndefined()
    expect(kijker(overleg(), ggz)?.id).toBe('d-ggz')
    const weg = [...zonder, binnen('d-ggz', 'gijs', '2026-12-07T09:40:00Z')]
    expect(kijker(overleg({}, { aanwezig: weg }), ggz)).toBeUndefined()
  })
})
