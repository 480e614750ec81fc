import { describe, expect, test } from 'vitest'
import { codes, dossier, eersteContact, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import { onderzoekPlichten } from '../../teksten/nl/onderzoek-redenen.ts'
import { plusDagen } from '../../wet/datum.ts'
import { type TermijnNaam, termijn, termijnNamen } from '../../wet/termijnen.ts'
import { type MotiveerOverschrijding, toetsMotiveerOverschrijding } from './andere-wetten.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { termijnplichten } from './plichten-termijn.ts'
import { termijnenVan } from './termijnen-van.ts'

const op = (peildag: string, deel: Partial<Feiten> = {}): Feiten => ({ ...lopend(deel), peildag })
const gewoon = { dossier: dossier({ ingang: 'lopende-dienst', wet: 'wgs' }) }
const codesOp = (peildag: string, deel: Partial<Feiten> = gewoon) =>
  termijnplichten(op(peildag, deel)).map(({ code }) => code)
const intake = { ingang: 'brede-intake-inburgering', wet: null } as const

describe('herinneren aan de zes weken: een streeftermijn, naast de termijn van de wet (2.3a.1 lid 4)', () => {
  test.each([
    ['2026-12-20', []],
    ['2026-12-21', ['herinnering-halverwege']],
    ['2027-01-03', ['herinnering-halverwege']],
    ['2027-01-04', ['herinnering-bijna']],
    ['2027-01-11', ['herinnering-bijna']],
    ['2027-01-12', ['motiveer-overschrijding']],
  ])('op %s', (dag, verwacht) => {
    expect(codesOp(dag)).toEqual(verwacht)
  })
  test('iedere herinnering heet streeftermijn, het einde is van de wet', () => {
    for (const dag of ['2026-12-21', '2027-01-04'])
      expect(termijnplichten(op(dag, gewoon)).map(({ soort }) => soort)).toEqual(['streeftermijn'])
    const einde = plichten(op('2027-01-04', gewoon), termijnenVan(op('2027-01-04', gewoon)))
    expect(einde).toContainEqual(
      expect.objectContaining({ code: 'rond-onderzoek-af', uiterlijk: '2027-01-11', soort: 'wettelijk' }),
    )
  })
  test('na de uitkomst, na intrekken en bij advies wordt niet herinnerd', () => {
    for (const staat of ['afgerond', 'ingetrokken', 'niet-gestart'] as const)
      expect(codesOp('2027-01-12', { dossier: dossier({ ...gewoon.dossier, staat }) })).toEqual([])
    const advies = eersteContact({ dossier: dossier({ staat: 'eerste-contact', wet: null, ingang: null }) })
    expect(termijnplichten({ ...advies, peildag: '2027-01-12' })).toEqual([])
  })
})

describe('na de brede intake geeft de wet geen termijn (Wet inburgering 2021, 14 lid 8; Q-08)', () => {
  test('beslissen en afronden zijn streeftermijnen, vanaf de intake en vanaf de start', () => {
    const voor = eersteContact({ dossier: dossier({ ...intake, staat: 'eerste-contact', gestartOp: null }) })
    expect(termijnenVan(voor)).toMatchObject({
      onderzoekKlaar: '2026-12-14',
      onderzoekSoort: 'streeftermijn',
    })
    const na = op('2027-01-12', { dossier: dossier(intake) })
    expect(termijnenVan(na)).toMatchObject({ onderzoekKlaar: '2027-01-17', onderzoekSoort: 'streeftermijn' })
    expect(plichten(na, termijnenVan(na)).find(({ code }) => code === 'rond-onderzoek-af')).toMatchObject({
      artikel: 'inburgering-onderzoek',
      soort: 'streeftermijn',
    })
  })
  test('een streeftermijn die voorbij is vraagt geen motivering', () => {
    expect(codesOp('2027-03-01', { dossier: dossier(intake) })).toEqual([])
  })
})

describe('langer dan zes weken: waarom, wat is verteld, en wanneer wel (2.3a.1 lid 4; Awb 3:46)', () => {
  const laat = '2027-01-12'
  const motief = (deel: Partial<MotiveerOverschrijding> = {}): MotiveerOverschrijding => ({
    toelichting: 'Een antwoord bleef uit.',
    verteld: true,
    verwachtOp: '2027-01-20',
    ...deel,
  })
  test('mag de dag na de zes weken, en niet op de laatste dag', () => {
    expect(codes(toetsMotiveerOverschrijding(motief(), op(laat, gewoon), laat))).toEqual([])
    expect(codes(toetsMotiveerOverschrijding(motief(), op('2027-01-11', gewoon), '2027-01-11'))).toEqual([
      'termijn-niet-voorbij',
    ])
  })
  test('niet zonder uitleg, niet als de cliënt het niet weet, niet met een dag die is geweest', () => {
    const niets = motief({ toelichting: ' ', verteld: false, verwachtOp: '2027-01-11' })
    expect(codes(toetsMotiveerOverschrijding(niets, op(laat, gewoon), laat))).toEqual([
      'toelichting-ontbreekt',
      'overschrijding-niet-verteld',
      'verwachte-dag-voorbij',
    ])
  })
  test('na de uitleg staat het niet meer in wat nu moet, tot de nieuwe dag voorbij is', () => {
    const uitleg = gebeurtenis('overschrijding-gemotiveerd', {
      code: 'antwoord-ontbreekt',
      datum: '2027-01-20',
    })
    const deel = { ...gewoon, gebeurtenissen: [uitleg] }
    expect(codesOp('2027-01-20', deel)).toEqual([])
    expect(codesOp('2027-01-21', deel)).toEqual(['motiveer-overschrijding'])
  })
})

test('wat niet in de wet staat heet overal streeftermijn: geen plicht van de wet rust op een eigen termijn (Q-08)', () => {
  const eigen = termijnNamen.filter((naam: TermijnNaam) => termijn(naam, '2026-11-30').soort === 'streef')
  expect(eigen).toEqual(
    expect.arrayContaining(['onderzoek-herinnering-halverwege', 'intake-onderzoek-afronden']),
  )
  for (const ingang of ['brede-intake-inburgering', 'bijstandsvraag', 'wmo-melding', null] as const)
    for (let dag = '2026-11-30'; dag < '2027-03-01'; dag = plusDagen(dag, 1)) {
      const feiten = op(dag, { dossier: dossier({ ingang, wet: null }) })
      const termijnen = termijnenVan(feiten)
      for (const plicht of [...plichten(feiten, termijnen), ...termijnplichten(feiten)]) {
        expect(onderzoekPlichten[plicht.code], plicht.code).toBeTypeOf('string')
        const vanOns = plicht.code.startsWith('herinnering-')
        if (vanOns) expect(plicht.soort).toBe('streeftermijn')
        if (plicht.code === 'rond-onderzoek-af') expect(plicht.soort).toBe(termijnen.onderzoekSoort)
      }
    }
})
