import { describe, expect, test } from 'vitest'
import { buurt, ggz, organisator, overleg, school } from '../../../testing/zaal-feiten.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { zwaarwegendBij } from '../../wet/zwaarwegend.ts'
import { toetsBeantwoordUitnodiging, toetsLegAntwoordVast, toetsVerzetCasusoverleg } from './antwoorden.ts'
import { type Deelnemerstaat, deelnemerstaten, type Feiten, type Kader } from './feiten.ts'
import { plichten } from './plichten.ts'
import { type Staat, staten } from './staten.ts'
import { toetsBekijkCasusoverleg } from './toegang.ts'
import {
  toetsNodigAlsnogUit,
  toetsNodigNietUit,
  toetsRegelWieWatHoort,
  toetsTrekUitnodigingIn,
} from './uitnodigen.ts'
import { toetsZegCasusoverlegAf } from './zeg-casusoverleg-af.ts'

const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)

const in_ = (staat: Staat = 'belegd', dossier: object = {}): Feiten => overleg({ staat, ...dossier })
const met = (id: string, staat: Deelnemerstaat, feiten = in_()): Feiten => ({
  ...feiten,
  deelnemers: feiten.deelnemers.map((een) => (een.id === id ? { ...een, staat } : een)),
})
const nietNu: Readonly<Record<Staat, readonly string[]>> = {
  belegd: [],
  open: ['overleg-is-open'],
  gesloten: ['overleg-is-gesloten'],
  afgezegd: ['overleg-is-afgezegd'],
}
const morgen = { datum: '2026-12-08', tijd: '9:00', tot: '10:00', wijze: 'plaats', waar: 'Kamer 3' } as const
const waarom = { redenCode: zwaarwegendBij('casusoverleg')[0], motief: 'Het zou haar verwarren.' }

/** Each act of who organises it before it opens, on who fits it. */
const handelingen: Readonly<Record<string, (feiten: Feiten, kader: Kader) => Oordeel>> = {
  'trek-uitnodiging-in': (f, k) => toetsTrekUitnodigingIn({ deelnemerId: 'd-ggz' }, f, k),
  'nodig-niet-uit': (f, k) => toetsNodigNietUit({ deelnemerId: 'd-moeder', ...waarom }, f, k),
  'nodig-alsnog-uit': (f, k) =>
    toetsNodigAlsnogUit({ deelnemerId: 'd-zoon' }, met('d-zoon', 'niet-uitgenodigd', f), k),
  'leg-antwoord-vast': (f, k) => toetsLegAntwoordVast({ deelnemerId: 'd-zoon', antwoord: 'komt' }, f, k),
  'verzet-casusoverleg': (f, k) => toetsVerzetCasusoverleg(morgen, f, k),
  'zeg-casusoverleg-af': (f, k) => toetsZegCasusoverlegAf({}, f, k),
}

describe('wat de organisator vooraf doet (5.4.3 lid 1)', () => {
  describe.each(Object.entries(handelingen))('%s', (_, toets) => {
    test.each(staten)('alleen zolang het overleg wacht: %s', (staat) => {
      expect(codes(toets(in_(staat), organisator))).toEqual(nietNu[staat])
    })
    test.each([
      school,
      ggz,
      buurt,
      { ...organisator, wie: { ...organisator.wie, rol: 'coordinator' } },
    ] as const)('niet door een ander (%#)', (wie) => {
      expect(codes(toets(in_(), wie))).toEqual(['overleg-niet-de-organisator'])
    })
  })
})

describe('een uitnodiging intrekken', () => {
  test('niet die van wie om het onderzoek vroeg (2.3a.4 lid 2, N-5.4.3-1-vrz)', () => {
    const feiten = in_('belegd', { verzoekendePartij: 'school' })
    const trek = (deelnemerId: string) => codes(toetsTrekUitnodigingIn({ deelnemerId }, feiten, organisator))
    expect(trek('d-school')).toEqual(['overleg-verzoeker-hoort-erbij'])
    expect(trek('d-ggz')).toEqual([])
    expect(trek('d-moeder')).toEqual(['overleg-deelnemer-onbekend'])
    expect(trek('d-noor')).toEqual(['overleg-deelnemer-onbekend'])
  })
  test.each(deelnemerstaten)('in de stand %s ziet een partij het zo (5.4.3 lid 1)', (staat) => {
    const ziet = codes(toetsBekijkCasusoverleg(met('d-ggz', staat), ggz))
    const weg = staat === 'ingetrokken' || staat === 'niet-uitgenodigd'
    expect(ziet).toEqual(weg ? ['geen-zicht-op-casusoverleg'] : [])
  })
})

describe('niet uitnodigen: een cliënt of wie voor hem spreekt, geen partij (5.4.3 lid 1, N-5.4.3-1-clt)', () => {
  const niet = (deelnemerId: string, motief = waarom.motief) =>
    codes(toetsNodigNietUit({ deelnemerId, redenCode: 'onder-curatele', motief }, in_(), organisator))
  test('per persoon, met een motief', () => {
    expect(niet('d-moeder')).toEqual([])
    expect(niet('d-oma')).toEqual([])
    expect(niet('d-oma', ' ')).toEqual(['overleg-laten-zonder-motief'])
    expect(niet('d-school')).toEqual(['overleg-deelnemer-onbekend'])
  })
})

describe('wie hoort wat, met meer cliënten van één gezin (5.4.3 lid 1)', () => {
  const hoort = (deelnemerId: string, hoortOver: readonly string[], feiten = in_()) =>
    codes(toetsRegelWieWatHoort({ deelnemerId, hoortOver }, feiten, organisator))
  test('een cliënt hoort altijd over zichzelf', () => {
    expect(hoort('d-moeder', ['moeder'])).toEqual([])
    expect(hoort('d-moeder', ['moeder', 'zoon'])).toEqual([])
    expect(hoort('d-moeder', ['zoon'])).toEqual(['overleg-hoort-niet-over-zichzelf'])
    expect(hoort('d-oma', [])).toEqual(['overleg-hoort-niet-over-zichzelf'])
  })
  test('alleen over mensen over wie het gaat, en alleen van wie erbij is', () => {
    expect(hoort('d-moeder', ['moeder', 'buurman'])).toEqual(['overleg-hoort-over-onbekende'])
    expect(hoort('d-moeder', ['moeder', 'oma'])).toEqual(['overleg-hoort-over-onbekende'])
    expect(hoort('d-school', ['moeder'])).toEqual(['overleg-deelnemer-onbekend'])
  })
  test.each(staten)('ook terwijl het open is: %s', (staat) => {
    expect(hoort('d-zoon', ['zoon'], in_(staat))).toEqual(staat === 'open' ? [] : nietNu[staat])
  })
})

describe('antwoorden op een uitnodiging (5.4.3 lid 1 en 2)', () => {
  const zeg = (wie: Kader, gezegd: Parameters<typeof toetsBeantwoordUitnodiging>[0], feiten = in_()) =>
    codes(toetsBeantwoordUitnodiging(gezegd, feiten, wie))
  test('een partij komt met naam, of komt niet zonder reden', () => {
    expect(zeg(ggz, { antwoord: 'komt', wie: 'T. Smit' })).toEqual([])
    expect(zeg(ggz, { antwoord: 'komt-niet' })).toEqual([])
    expect(zeg(ggz, { antwoord: 'komt', wie: ' ' })).toEqual(['overleg-iemand-zonder-naam'])
    expect(zeg(buurt, { antwoord: 'komt-niet' })).toEqual(['overleg-niemand-uitgenodigd'])
  })
  test('zij kan zich bedenken zolang het wacht; het wacht zonder termijn', () => {
    const wacht = met('d-ggz', 'uitgenodigd')
    expect(plichten(wacht, ggz)).toMatchObject([{ code: 'uitnodiging-beantwoorden', uiterlijk: null }])
    expect(plichten(met('d-ggz', 'komt-niet'), ggz)).toEqual([])
    expect(zeg(ggz, { antwoord: 'komt', wie: 'T. Smit' }, met('d-ggz', 'komt-niet'))).toEqual([])
    expect(zeg(ggz, { antwoord: 'komt-niet' }, in_('open'))).toEqual(['overleg-is-open'])
  })
  test('op de dag zelf staat het bij wat vandaag moet: openen voor wie organiseert, erbij zijn voor wie komt (5.4.3 lid 1)', () => {
    const wat = (feiten: Feiten, wie: Kader) => plichten(feiten, wie).map(({ code }) => code)
    expect(plichten(in_(), organisator)).toMatchObject([
      { code: 'overleg-vandaag', uiterlijk: organisator.vandaag },
    ])
    expect(wat(met('d-ggz', 'komt'), ggz)).toEqual(['overleg-vandaag-erbij'])
    expect(wat(met('d-ggz', 'komt-niet'), ggz)).toEqual([])
    const eerder = { vandaag: '2026-12-06' }
    expect([...wat(in_(), { ...organisator, ...eerder }), ...wat(in_(), { ...ggz, ...eerder })]).toEqual([])
    const zonder = (feiten: Feiten): Feiten => ({
      ...feiten,
      dossier: { ...feiten.dossier, organisator: null },
    })
    expect([...wat(zonder(in_()), organisator), ...wat(zonder(in_()), ggz)]).toEqual([])
  })
  test('is het open, dan hoort wie al binnen is niet meer dat hij erbij moet zijn', () => {
    const open = in_('open')
    expect(plichten({ ...open, aanwezig: [] }, ggz).map(({ code }) => code)).toEqual([
      'overleg-vandaag-erbij',
    ])
    expect(plichten(open, ggz)).toEqual([])
    expect(plichten(open, organisator)).toEqual([])
  })
  test('van wie belt legt de organisator het vast; een cliënt hoeft geen functie te noemen', () => {
    const leg = (deelnemerId: string) =>
      codes(toetsLegAntwoordVast({ deelnemerId, antwoord: 'komt' }, in_(), organisator))
    expect(leg('d-moeder')).toEqual([])
    expect(leg('d-school')).toEqual(['overleg-iemand-zonder-naam'])
    expect(leg('d-noor')).toEqual(['overleg-deelnemer-onbekend'])
  })
})
