import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  als,
  alsBeslisser,
  client,
  codes,
  gebeurtenis,
  partner,
  verstrekking,
} from '../../../testing/aanpak.ts'
import type { GebeurtenisFeit, VerstrekkingFeit } from './feiten.ts'
import { toetsHaalGebeurtenisWeg, voorafHaalGebeurtenisWeg, type Weghaling } from './haal-gebeurtenis-weg.ts'
import {
  toetsHaalMeldingAanOntvangerWeg,
  voorafHaalMeldingAanOntvangerWeg,
} from './haal-melding-aan-ontvanger-weg.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'
import { staatZonderMelding, toetsTrekMeldingIn, voorafTrekMeldingIn } from './trek-melding-in.ts'
import { toetsVerbeterGebeurtenis, voorafVerbeterGebeurtenis } from './verbeter-gebeurtenis.ts'

const met = (...gebeurtenissen: readonly GebeurtenisFeit[]) => aanpak({}, { gebeurtenissen })
const overleg = gebeurtenis('samenspraak', 3, { betrokkeneId: client, code: 'gesproken' })
const wens = gebeurtenis('samenspraak', 4, { betrokkeneId: client, code: 'wil-stoppen' })
const terugval = gebeurtenis('terugvalafspraak', 5, { code: 'gemaakt' })
const antwoord = gebeurtenis('gever-gevraagd', 6, { code: 'mag' })
const voortgang = gebeurtenis('voortgang', 7, { code: 'loopt' })
const overdracht = gebeurtenis('overdracht-aan-college', 8)
const melding = gebeurtenis('melding-aan-college', 9, { code: 'client-wil-stoppen' })
const reden = 'Dit was een andere cliënt.'

describe('weghalen wat nooit is gebeurd (AVG 5 lid 1 onder d, AVG 16)', () => {
  const haalWeg = (
    feiten: ReturnType<typeof met>,
    deel: Partial<Weghaling>,
    wie = als(),
    vragen = new Map(),
  ) => codes(toetsHaalGebeurtenisWeg({ gebeurtenisId: overleg.id, reden, ...deel }, feiten, wie, vragen))

  test.each([overleg, wens, terugval, antwoord, voortgang])('de coördinator zijn $soort ($code)', (feit) => {
    expect(haalWeg(met(feit), { gebeurtenisId: feit.id })).toEqual([])
  })
  test('niet een melding, een besluit of een ontvangst: die zijn niet van de coördinator alleen', () => {
    const besluit = gebeurtenis('melding-beantwoord', 10, { code: 'voortgezet' })
    for (const feit of [melding, besluit, overdracht])
      expect(haalWeg(met(overleg, feit), { gebeurtenisId: feit.id })).toEqual(['vastlegging-onbekend'])
  })
  test('niet de wens om te stoppen als die al aan het college is gemeld (2.3a.3 lid 4)', () => {
    expect(haalWeg(met(wens, melding), { gebeurtenisId: wens.id })).toEqual(['vastlegging-draagt-verder'])
    const anders = gebeurtenis('melding-aan-college', 9, { code: 'verhuisd' })
    expect(haalWeg(met(wens, anders), { gebeurtenisId: wens.id })).toEqual([])
  })
  test('niet het ja van een gever als de partij het gegeven daarna kreeg (5.4.2 lid 1)', () => {
    const vragen = new Map([[antwoord.id, { gegevenId: 'g1', partijId: 'ggz' }]])
    const gaf = (aan: string): readonly VerstrekkingFeit[] => [verstrekking({ aan })]
    const feiten = (aan: string) => aanpak({}, { gebeurtenissen: [antwoord], verstrekkingen: gaf(aan) })
    const weg = { gebeurtenisId: antwoord.id }
    expect(haalWeg(feiten('ggz'), weg, als(), vragen)).toEqual(['vastlegging-draagt-verder'])
    expect(haalWeg(feiten('schuldhulp'), weg, als(), vragen)).toEqual([])
  })
  test('niet zonder te zeggen hoe het er kwam', () => {
    expect(haalWeg(met(overleg), { reden: ' ' })).toEqual(['verbetering-zonder-reden'])
    expect(haalWeg(met(), {})).toEqual(['geen-vastlegging', 'vastlegging-onbekend'])
  })
  test('een overleg dat niet was, moet weer', () => {
    const moet = (feiten: ReturnType<typeof met>) => plichten(feiten, als()).map(({ code }) => code)
    expect(moet(met(overleg))).not.toContain('samenspraak-voeren')
    expect(moet(met())).toContain('samenspraak-voeren')
  })
  test.each(staten)('in de stand %s alleen de coördinator zelf, als zijn taak loopt', (staat) => {
    const feiten = { ...aanpakIn(staat), gebeurtenissen: [overleg] }
    for (const vooraf of [voorafHaalGebeurtenisWeg, voorafVerbeterGebeurtenis]) {
      expect(vooraf(feiten, als()).toegestaan).toBe(lopend.includes(staat))
      expect(vooraf(feiten, als('coordinator', 'ander')).toegestaan).toBe(false)
      expect(vooraf(feiten, alsBeslisser).toegestaan).toBe(false)
    }
  })
})

describe('verbeteren wat er is vastgelegd (AVG 16)', () => {
  const verbeter = (
    feit: GebeurtenisFeit,
    deel: object,
    wie = als(),
    erbij: readonly GebeurtenisFeit[] = [],
  ) => codes(toetsVerbeterGebeurtenis({ gebeurtenisId: feit.id, reden, ...deel }, met(feit, ...erbij), wie))

  test('van een overleg de dag, de persoon, de uitkomst en waarom het niet lukte', () => {
    expect(verbeter(overleg, { datum: '2027-01-15', betrokkeneId: partner })).toEqual([])
    expect(verbeter(overleg, { code: 'wil-stoppen' })).toEqual([])
    expect(verbeter(overleg, { code: 'niet-gelukt', tekst: 'Zij nam niet op.' })).toEqual([])
    expect(verbeter(overleg, { code: 'niet-gelukt' })).toEqual(['samenspraak-zonder-reden'])
  })
  test('van een terugvalafspraak de uitkomst en de tekst', () => {
    expect(verbeter(terugval, { code: 'client-wilde-niet', tekst: 'Zij wilde dat niet.' })).toEqual([])
    expect(verbeter(terugval, { datum: '2027-01-15' })).toEqual(['uitkomst-past-niet'])
    expect(verbeter(terugval, { code: 'gesproken' })).toEqual(['uitkomst-past-niet'])
  })
  test('van een antwoord van een gever alleen de dag', () => {
    expect(verbeter(antwoord, { datum: '2027-01-15' })).toEqual([])
    expect(verbeter(antwoord, { tekst: 'Anders.' })).toEqual(['uitkomst-past-niet'])
    expect(verbeter(overdracht, { datum: '2027-01-15' })).toContain('vastlegging-onbekend')
  })
  test('de wens om te stoppen verandert niet meer als die is gemeld', () => {
    expect(verbeter(wens, { code: 'gesproken' }, als(), [melding])).toEqual(['vastlegging-draagt-verder'])
    expect(verbeter(wens, { datum: '2027-01-15' }, als(), [melding])).toEqual([])
  })
  test.each<[string, object, string]>([
    ['zonder dat er iets verandert', { code: 'gesproken', betrokkeneId: client }, 'niets-verbeterd'],
    ['zonder reden', { datum: '2027-01-15', reden: '' }, 'verbetering-zonder-reden'],
    ['iemand die niet meedoet', { betrokkeneId: 'vreemde' }, 'betrokkene-onbekend'],
    ['een dag in de toekomst', { datum: '2027-03-02' }, 'datum-in-de-toekomst'],
    ['een dag voor de aanwijzing', { datum: '2026-12-31' }, 'datum-te-vroeg'],
    ['voortgang, die heeft een eigen handeling', { gebeurtenisId: voortgang.id }, 'vastlegging-onbekend'],
  ])('niet %s', (_, deel, verwacht) => {
    expect(verbeter(overleg, deel, als(), [voortgang])).toEqual([verwacht])
  })
})

describe('een melding aan het college intrekken (2.3a.3 lid 4)', () => {
  const einde = aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [melding] })
  test('zolang het college niet heeft gereageerd, met een reden', () => {
    expect(codes(toetsTrekMeldingIn({ reden }, einde, als()))).toEqual([])
    expect(codes(toetsTrekMeldingIn({ reden: ' ' }, einde, als()))).toEqual(['intrekking-zonder-reden'])
    const beantwoord = gebeurtenis('melding-beantwoord', 10, { code: 'voortgezet' })
    expect(codes(toetsTrekMeldingIn({ reden }, met(melding, beantwoord), als()))).toEqual([
      'geen-melding-om-in-te-trekken',
    ])
  })
  test('niet als de gegevens daarna al zijn overgedragen (5.4.4 lid 8)', () => {
    const erna = gebeurtenis('overdracht-aan-college', 10)
    expect(codes(toetsTrekMeldingIn({ reden }, met(melding, erna), als()))).toEqual([
      'vastlegging-draagt-verder',
    ])
    expect(codes(toetsTrekMeldingIn({ reden }, met(overdracht, melding), als()))).toEqual([])
  })
  test('daarna loopt de aanpak weer, tenzij een eerdere melding over het einde nog wacht', () => {
    expect(staatZonderMelding(melding, einde)).toBe('in-uitvoering')
    const eerder = gebeurtenis('melding-aan-college', 2, { code: 'verhuisd' })
    const later = gebeurtenis('melding-aan-college', 12, { code: 'taak-niet-goed-mogelijk' })
    const twee = aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [eerder, melding] })
    expect(staatZonderMelding(melding, twee)).toBe('einde-gemeld')
    const drie = aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [melding, later] })
    expect(staatZonderMelding(later, drie)).toBe('einde-gemeld')
    expect(staatZonderMelding(later, met(later))).toBe('in-uitvoering')
  })
  test.each(staten)('in de stand %s alleen de coördinator als zijn taak loopt', (staat) => {
    const feiten = { ...aanpakIn(staat), gebeurtenissen: [melding] }
    expect(voorafTrekMeldingIn(feiten, als()).toegestaan).toBe(lopend.includes(staat))
    expect(voorafTrekMeldingIn(feiten, alsBeslisser).toegestaan).toBe(false)
  })
})

describe('weghalen dat een partij over een verbetering is verteld (AVG 19)', () => {
  const verteld = (gemeldOp: string | null) => verstrekking({ verbeterdOp: '2027-02-01', gemeldOp })
  const feiten = (gemeldOp: string | null) => aanpak({}, { verstrekkingen: [verteld(gemeldOp)] })
  const haalWeg = (deel: object, gemeldOp: string | null = '2027-02-02') =>
    codes(toetsHaalMeldingAanOntvangerWeg({ verstrekkingId: 'v1', reden, ...deel }, feiten(gemeldOp), als()))
  test('met een reden, en alleen wat er als verteld staat', () => {
    expect(haalWeg({})).toEqual([])
    expect(haalWeg({ reden: '' })).toEqual(['verbetering-zonder-reden'])
    expect(haalWeg({ verstrekkingId: 'elders' })).toEqual(['ontvanger-onbekend'])
    expect(haalWeg({}, null)).toEqual(['niemand-ingelicht', 'ontvanger-onbekend'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    const zo = { ...aanpakIn(staat), verstrekkingen: [verteld('2027-02-02')] }
    expect(voorafHaalMeldingAanOntvangerWeg(zo, als()).toegestaan).toBe(lopend.includes(staat))
  })
})
