import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  allenBinnen,
  binnen,
  buurt,
  ggz,
  ingebracht,
  organisator,
  overleg,
  school,
} from '../../../testing/zaal-feiten.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import type { Feiten } from './feiten.ts'
import {
  type Inbreng,
  kanZonderToestemming,
  toetsBrengIn,
  toetsHaalTerug,
  toetsVerbeterInbreng,
  zegtInstemming,
} from './inbrengen.ts'

const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
const inbreng: Inbreng = {
  ...{ betrokkeneId: 'zoon', tekst: 'Hij komt sinds de herfst niet.', waarvoor: 'Om het rooster te kiezen.' },
  ...{ niveau: 'dat', categorie: 'gewoon', clientStemtIn: false, stappenGezet: false, nietVoor: [] },
}
const breng = (deel: Partial<Inbreng> = {}, feiten = overleg(), kader = school) =>
  codes(toetsBrengIn({ ...inbreng, ...deel }, feiten, kader))
const met = (...ids: readonly string[]) =>
  overleg({}, { aanwezig: [...allenBinnen, ...ids.map((id) => binnen(id))] })
const verder = { niveau: 'proces', waaromVerder: 'Anders is niet te plannen.' } as const

describe('een deelnemer brengt iets in (5.4.3 lid 2)', () => {
  test('wat hij zelf kiest, met waarvoor, over wie het overleg gaat', () => {
    expect(breng()).toEqual([])
    expect(toetsBrengIn(inbreng, overleg(), school)).toMatchObject({ artikel: 'casusoverleg' })
    expect(breng({ betrokkeneId: 'buurvrouw' })).toEqual(['overleg-niet-over-hem'])
    expect(breng({ betrokkeneId: 'oma' })).toEqual(['overleg-niet-over-hem'])
    expect(breng({ tekst: ' ', waarvoor: ' ' })).toEqual(['overleg-zonder-waarvoor', 'overleg-inbreng-leeg'])
  })
  test('iedere stap verder dan dat iets zo is, met een reden (5.4.2 lid 2, toelichting)', () => {
    expect(breng({ niveau: 'proces' })).toEqual(['overleg-niveau-zonder-reden'])
    expect(breng(verder)).toEqual([])
  })
  test('alleen wie binnen is, zolang het open is en op zijn dag', () => {
    expect(breng({}, overleg({}, { aanwezig: [] }))).toEqual(['overleg-niet-binnen'])
    expect(breng({}, overleg({ staat: 'belegd' }))).toEqual(['overleg-nog-niet-open'])
    expect(breng({}, overleg({ staat: 'gesloten' }))).toEqual(['overleg-is-gesloten'])
    expect(breng({}, overleg(), { ...school, vandaag: '2026-12-08' })).toContain('overleg-niet-vandaag')
    expect(breng({}, overleg(), buurt)).toEqual(['overleg-niet-binnen'])
  })
  test('niet meer als wat er was ingebracht al is vernietigd', () => {
    expect(breng({}, overleg({ gesprekssleutel: null }))).toEqual(['overleg-gesprek-weg'])
  })
  test('niet met een laatste dag die voorbij is', () => {
    expect(breng({ alleenTot: '2026-12-06' })).toEqual(['overleg-laatste-dag-voorbij'])
  })
})

describe('niemand hoort wat hij niet mag horen (5.4.3 lid 1)', () => {
  test('over iemand over wie een cliënt in de zaal niet mag horen: vraag hem eerst weg te gaan', () => {
    expect(breng({ betrokkeneId: 'moeder' }, met('d-zoon'))).toEqual(['overleg-client-hoort-mee'])
    expect(breng({ betrokkeneId: 'moeder' }, met('d-oma'))).toEqual(['overleg-client-hoort-mee'])
    expect(breng({ betrokkeneId: 'moeder' }, met('d-moeder'))).toEqual([])
    expect(breng({}, met('d-zoon', 'd-moeder', 'd-oma'))).toEqual([])
  })
  test('wat voor een cliënt gesloten is niet zolang hij er is (OM, politie); is hij weg, dan wel', () => {
    expect(breng({ nietVoor: ['d-moeder'] }, met('d-moeder'))).toEqual(['overleg-niet-voor-in-zaal'])
    expect(breng({ nietVoor: ['d-moeder'] })).toEqual([])
  })
  test('een andere partij kan hij uitsluiten, ook als die er is; zichzelf en de organisator niet', () => {
    expect(breng({ nietVoor: ['d-ggz'] })).toEqual([])
    for (const id of ['d-school', 'd-noor', 'd-wie'])
      expect(breng({ nietVoor: [id] })).toEqual(['overleg-niet-voor-onbekend'])
  })
})

/** What the law lets a party bring in: m may, t only with consent, e with consent or by weighing, n never (5.4.3 lid 2, 5.4.2 lid 2 and 3). */
const wet: Readonly<Record<PartijRegime, 'm' | 't' | 'e' | 'n'>> = {
  ...{ geen: 'm', 'wgbo-7-457': 'e', 'wet-big-88': 'e', 'jeugdwet-7-3-11': 'e' },
  ...{ wpg: 'n', wjsg: 'm', suwi: 't', burgemeester: 'm' },
}
const routes = ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake', 'aanpak'] as const
const metRegime = (regime: PartijRegime, dossier: Partial<Feiten['dossier']> = {}): Feiten =>
  overleg(dossier, {
    deelnemers: overleg().deelnemers.map((een) => (een.id === 'd-school' ? { ...een, regime } : een)),
  })

describe('elke wet van de partij geldt ook hier (5.4.3 lid 2 met 5.4.2 lid 2, 3 en 5; Q-35)', () => {
  const alle = combinaties<{
    route: (typeof routes)[number]
    regime: PartijRegime
    clientStemtIn: boolean
    stappenGezet: boolean
    ernst: boolean
  }>({
    ...{ route: routes, regime: partijRegimeNamen, clientStemtIn: [false, true] },
    ...{ stappenGezet: [false, true], ernst: [false, true] },
  })
  test(`${alle.length} combinaties van waarvoor het overleg is, regime, toestemming, stappen en ernst`, () => {
    expect(alle).toHaveLength(4 * 8 * 2 * 2 * 2)
    for (const { route, regime, ernst, ...deel } of alle) {
      const weegt = route === 'op-verzoek-van-partij' && ernst && deel.stappenGezet
      const mag = { m: true, n: false, t: deel.clientStemtIn, e: deel.clientStemtIn || weegt }[wet[regime]]
      const taak = regime === 'burgemeester' ? ({ taak: 'woonoverlast' } as const) : {}
      const feiten = metRegime(regime, { route, ernstOver: ernst ? ['zoon'] : [] })
      const uit = breng({ ...deel, ...taak }, feiten)
      expect(uit.length === 0, JSON.stringify({ route, regime, ernst, ...deel, uit })).toBe(mag)
    }
  })
  test('dat de problemen van een ander ernstig zijn, opent het geheim over hem niet', () => {
    const feiten = metRegime('wgbo-7-457', { route: 'op-verzoek-van-partij', ernstOver: ['moeder'] })
    expect(breng({ stappenGezet: true }, feiten)).toEqual(['verstrekken-zonder-ernst'])
  })
  test('de burgemeester zegt uit welke taak hij het weet; wat onder de Wvggz geheim is blijft dat (5.4.2 lid 4)', () => {
    const burgemeester = metRegime('burgemeester')
    expect(breng({}, burgemeester)).toEqual(['verstrekken-zonder-taak'])
    expect(breng({ taak: 'wvggz' }, burgemeester)).toEqual(['verstrekken-andere-taak'])
    expect(breng({ taak: 'tijdelijk-huisverbod' }, burgemeester)).toEqual([])
  })
  test('gegevens van politie of justitie alleen door hen zelf (5.4.2 lid 3)', () => {
    expect(breng({ categorie: 'politie' })).toEqual(['verstrekken-van-politie-door-ander'])
    expect(breng({ categorie: 'politie' }, metRegime('wjsg'))).toEqual([])
  })
  test('alleen wie een geheim heeft zegt of zijn cliënt het goedvindt', () => {
    const [, , huisarts] = overleg().deelnemers
    const [, eigen] = overleg().deelnemers
    expect([huisarts, eigen].map((een) => een && zegtInstemming(een))).toEqual([true, false])
  })
  test('de zeven stappen zijn er alleen bij een onderzoek op verzoek van een partij, met ernstige problemen', () => {
    const [, , huisarts] = overleg().deelnemers
    for (const route of routes)
      for (const ernstOver of [[], ['zoon']])
        expect(huisarts && kanZonderToestemming(huisarts, overleg({ route, ernstOver }))).toBe(
          route === 'op-verzoek-van-partij' && ernstOver.length > 0,
        )
  })
})

describe('wie iets inbracht, kan het verbeteren en terughalen zolang het overleg open is', () => {
  const feiten = overleg(
    {},
    { ingebracht: [ingebracht('van-school', 'd-school'), ingebracht('van-ggz', 'd-ggz')] },
  )
  const terug = (ingebrachtId: string, kader = school, bij = feiten) =>
    codes(toetsHaalTerug({ ingebrachtId }, bij, kader))
  test('alleen wat hij zelf inbracht', () => {
    expect(terug('van-school')).toEqual([])
    expect(terug('van-ggz')).toEqual(['overleg-inbreng-niet-van-u'])
    expect(terug('van-ggz', ggz)).toEqual([])
    expect(terug('van-school', organisator)).toContain('overleg-niets-ingebracht')
  })
  test('alleen wie binnen is', () => {
    expect(terug('van-school', school, { ...feiten, aanwezig: [] })).toEqual(['overleg-niet-binnen'])
    expect(
      terug('van-school', school, { ...feiten, dossier: overleg({ staat: 'gesloten' }).dossier }),
    ).toEqual(['overleg-is-gesloten'])
  })
  test('verbeteren naar dezelfde wet als inbrengen', () => {
    const verbeter = (deel: Partial<Inbreng>) =>
      codes(toetsVerbeterInbreng({ ...inbreng, ...deel, ingebrachtId: 'van-ggz' }, feiten, ggz))
    expect(verbeter({})).toEqual(['verstrekken-zonder-toestemming'])
    expect(verbeter({ clientStemtIn: true })).toEqual([])
    expect(verbeter({ clientStemtIn: true, tekst: '' })).toEqual(['overleg-inbreng-leeg'])
  })
})
