import { describe, expect, test } from 'vitest'
import { codes, dossier, lopend, vandaag, verzoek } from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import {
  isNieuw,
  toetsGeefTerug,
  toetsNeemOnderzoekAan,
  voorafGeefTerug,
  voorafNeemOnderzoekAan,
} from './teruggeven.ts'
import {
  type Toewijzing,
  toetsHerverdeel,
  toetsNeemUitTeamrij,
  toetsWijsToe,
  voorafHerverdeel,
  voorafWijsToe,
} from './toewijzing.ts'
import type { ToewijzingFeit } from './toewijzing-feit.ts'

const noor = 'toeleider-jansen'
const inRij = (deel: Partial<Feiten> = {}): Feiten =>
  lopend({ dossier: dossier({ behandelaar: null }), ...deel })
const stap = (soort: ToewijzingFeit['soort'], deel: Partial<ToewijzingFeit> = {}): ToewijzingFeit => ({
  soort,
  van: null,
  naar: noor,
  datum: vandaag,
  redenCode: null,
  ...deel,
})
const pieter = {
  gebruikerId: 'pieter',
  mandaten: [{ van: '2026-01-01', tot: null }],
  partijen: [],
  inTeam: true,
}
const aan = (werker: Toewijzing['werker'] = pieter, zichzelf = false): Toewijzing => ({ werker, zichzelf })
const toegewezen = (aanWie: Toewijzing, feiten = inRij()) => codes(toetsWijsToe(aanWie, feiten, vandaag))

describe('een zaak toewijzen (AVG 32, Awb 2:4 en 10:1)', () => {
  test('aan een collega van het team met een mandaat', () => {
    expect(toegewezen(aan())).toEqual([])
  })
  test('niet aan wie vandaag geen mandaat heeft', () => {
    const verlopen = { ...pieter, mandaten: [{ van: '2026-01-01', tot: vandaag }] }
    expect(toegewezen(aan(verlopen))).toEqual(['werker-zonder-mandaat'])
    expect(toegewezen(aan(null))).toEqual(['werker-zonder-mandaat'])
  })
  test('niet aan wie in een ander team zit', () => {
    expect(toegewezen(aan({ ...pieter, inTeam: false }))).toEqual(['werker-buiten-team'])
  })
  test('niet aan wie werkt bij een partij die in deze zaak iets is gevraagd', () => {
    const gevraagd = inRij({ verzoeken: [verzoek({ partijId: 'schuldhulp' })] })
    const bijPartij = { ...pieter, partijen: ['schuldhulp'] }
    expect(toegewezen(aan(bijPartij), gevraagd)).toEqual(['werker-is-partij'])
    expect(toegewezen(aan(bijPartij))).toEqual([])
  })
  test('niet aan wie zei dat hij deze mensen kent', () => {
    const kent = stap('teruggegeven', { van: 'pieter', naar: null, redenCode: 'persoonlijk-betrokken' })
    expect(toegewezen(aan(), inRij({ toewijzingen: [kent] }))).toEqual(['werker-is-betrokken'])
    const druk = stap('teruggegeven', { van: 'pieter', naar: null, redenCode: 'geen-ruimte' })
    expect(toegewezen(aan(), inRij({ toewijzingen: [druk] }))).toEqual([])
  })
  test('niet aan wie als waarnemer zei dat hij deze mensen kent', () => {
    const waarneming = {
      ...{ id: 'w', waarnemer: 'pieter', namens: noor, van: vandaag, tot: vandaag },
      beeindigdOp: vandaag,
      eindeCode: 'persoonlijk-betrokken',
    } as const
    expect(toegewezen(aan(), inRij({ waarnemingen: [waarneming] }))).toEqual(['werker-is-betrokken'])
  })
  test('niet aan zichzelf', () => {
    expect(toegewezen(aan(pieter, true))).toEqual(['zichzelf-toewijzen'])
  })
  test('niet als een collega de zaak al heeft', () => {
    expect(codes(voorafWijsToe(lopend(), vandaag))).toEqual(['heeft-al-een-medewerker'])
  })
})

describe('een zaak aan een ander geven (AVG 32)', () => {
  const herverdeeld = (aanWie: Toewijzing) => codes(toetsHerverdeel(aanWie, lopend(), vandaag))
  test('aan een andere collega van het team', () => {
    expect(herverdeeld(aan())).toEqual([])
  })
  test('niet aan wie de zaak al heeft', () => {
    expect(herverdeeld(aan({ ...pieter, gebruikerId: noor }))).toEqual(['zelfde-medewerker'])
  })
  test('niet aan wie niet in het team zit of zichzelf is', () => {
    expect(herverdeeld(aan({ ...pieter, inTeam: false }, true))).toEqual([
      'werker-buiten-team',
      'zichzelf-toewijzen',
    ])
  })
  test('niet als de zaak van niemand is', () => {
    expect(codes(voorafHerverdeel(inRij(), vandaag))).toEqual(['nog-geen-medewerker'])
  })
})

describe('een zaak uit de teamrij oppakken (AVG 32)', () => {
  const opgepakt = (werker: Toewijzing['werker'], feiten: Feiten) =>
    codes(toetsNeemUitTeamrij({ werker }, feiten, vandaag))
  test('wie de rol heeft, pakt op', () => {
    expect(opgepakt(pieter, inRij())).toEqual([])
  })
  test('een zaak die een collega net oppakte, is niet meer te pakken', () => {
    expect(opgepakt(pieter, lopend())).toEqual(['heeft-al-een-medewerker'])
  })
  test('wie deze mensen kent, pakt haar niet weer op', () => {
    const kent = stap('teruggegeven', { van: 'pieter', naar: null, redenCode: 'persoonlijk-betrokken' })
    expect(opgepakt(pieter, inRij({ toewijzingen: [kent] }))).toEqual(['werker-is-betrokken'])
  })
})

describe('nieuw bij mij: aannemen of teruggeven (AVG 32)', () => {
  const nieuw = lopend({ toewijzingen: [stap('toegewezen')] })
  test('nieuw is wat iemand anders mij gaf en ik nog niet aannam', () => {
    expect(isNieuw(nieuw)).toBe(true)
    expect(isNieuw(lopend({ toewijzingen: [stap('herverdeeld', { van: 'pieter' })] }))).toBe(true)
    expect(isNieuw(lopend({ toewijzingen: [stap('toegewezen'), stap('aangenomen')] }))).toBe(false)
    expect(isNieuw(lopend({ toewijzingen: [stap('genomen')] }))).toBe(false)
    expect(isNieuw(lopend())).toBe(false)
    expect(isNieuw(inRij({ toewijzingen: [stap('teruggegeven', { naar: null })] }))).toBe(false)
  })
  test('aannemen kan alleen wat nieuw is', () => {
    expect(codes(toetsNeemOnderzoekAan({ isBehandelaar: true }, nieuw, vandaag))).toEqual([])
    expect(codes(voorafNeemOnderzoekAan(lopend(), vandaag))).toEqual(['niets-aan-te-nemen'])
  })
  test('teruggeven kan wat nieuw is en wat al langer van mij is', () => {
    for (const feiten of [nieuw, lopend()])
      expect(codes(toetsGeefTerug({ isBehandelaar: true }, feiten, vandaag))).toEqual([])
  })
  test('een zaak die van niemand is, kan niemand teruggeven', () => {
    expect(codes(voorafGeefTerug(inRij(), vandaag))).toEqual(['nog-geen-medewerker'])
  })
  test('wie waarneemt neemt niet aan en geeft niet terug', () => {
    const waarnemer = { isBehandelaar: false }
    expect(codes(toetsNeemOnderzoekAan(waarnemer, nieuw, vandaag))).toEqual(['alleen-de-behandelaar'])
    expect(codes(toetsGeefTerug(waarnemer, nieuw, vandaag))).toEqual(['alleen-de-behandelaar'])
  })
})
