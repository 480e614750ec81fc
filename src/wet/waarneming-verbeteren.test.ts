import { describe, expect, test } from 'vitest'
import { plusDagen } from './datum.ts'
import { meesteDagenWaarneming, type Waarneming } from './waarneming.ts'
import {
  teVerbeterenWaarnemingen,
  verkeerdAanWaarneming,
  type Waarnemingverbetering,
} from './waarneming-verbeteren.ts'

const vandaag = '2026-12-10'
const loopt: Waarneming = {
  ...{ id: 'w', waarnemer: 'pieter', namens: 'noor', van: '2026-12-07', tot: '2026-12-18' },
  ...{ beeindigdOp: null, eindeCode: null },
}
const later = { ...loopt, van: '2026-12-14' }
const voorbij: Waarneming = { ...loopt, beeindigdOp: '2026-12-09', eindeCode: 'terug' }
const altijd = [{ van: '2026-01-01', tot: null }]

interface Bij {
  readonly mandaten?: readonly { readonly van: string; readonly tot: string | null }[] | null
  readonly bij?: readonly Waarneming[]
}
const verkeerd = (
  beter: Waarnemingverbetering,
  waarneming: Waarneming = loopt,
  { mandaten = altijd, bij = [] }: Bij = {},
) => {
  const zaak = { behandelaar: 'noor', waarnemingen: [waarneming, ...bij] }
  return verkeerdAanWaarneming(zaak, waarneming, beter, mandaten, vandaag)
}

describe('welke waarneming verbeterd kan worden (AVG 5 lid 1 onder d)', () => {
  const kan = (...waarnemingen: Waarneming[]) =>
    teVerbeterenWaarnemingen({ behandelaar: 'noor', waarnemingen }, vandaag).map(({ id }) => id)
  test('die loopt, die nog begint, en die eerder is beëindigd', () => {
    for (const een of [loopt, later, voorbij]) expect(kan(een)).toEqual(['w'])
  })
  test('niet een die vanzelf voorbij is, of die verviel met een andere behandelaar', () => {
    expect(kan({ ...loopt, tot: '2026-12-09' })).toEqual([])
    expect(kan({ ...loopt, namens: 'een-vorige' })).toEqual([])
  })
})

describe('een andere laatste dag (AVG 16 en 32, Awb 10:1)', () => {
  test('eerder of later, vanaf vandaag', () => {
    for (const tot of [vandaag, '2026-12-11', '2026-12-31']) expect(verkeerd({ tot })).toEqual([])
    expect(verkeerd({ tot: '2026-12-14' }, later)).toEqual([])
  })
  test('niet voor vandaag: wie toen toegang had, had die', () => {
    expect(verkeerd({ tot: '2026-12-09' })).toEqual(['laatste-dag-voorbij'])
  })
  test('niet voor de eerste dag', () => {
    expect(verkeerd({ tot: '2026-12-13' }, later)).toEqual(['waarneming-eindigt-voor-begin'])
  })
  test('niet langer dan onze grens, geteld vanaf de eerste dag', () => {
    expect(verkeerd({ tot: plusDagen(loopt.van, meesteDagenWaarneming - 1) })).toEqual([])
    expect(verkeerd({ tot: plusDagen(loopt.van, meesteDagenWaarneming) })).toEqual(['waarneming-te-lang'])
  })
  test('niet zonder mandaat op de dagen die nog komen; over de dagen die waren gaat het niet', () => {
    const tot = '2026-12-31'
    expect(verkeerd({ tot }, loopt, { mandaten: [{ van: vandaag, tot: null }] })).toEqual([])
    const kort = { mandaten: [{ van: '2026-01-01', tot }] }
    expect(verkeerd({ tot }, loopt, kort)).toEqual(['waarnemer-zonder-mandaat'])
    expect(verkeerd({ tot }, loopt, { mandaten: null })).toEqual(['waarnemer-zonder-mandaat'])
  })
  test('niet over de dagen van een ander heen', () => {
    const bij = [{ ...loopt, id: 'x', van: '2026-12-19', tot: '2026-12-24' }]
    expect(verkeerd({ tot: '2026-12-19' }, loopt, { bij })).toEqual(['waarneming-loopt-al'])
    expect(verkeerd({ tot: '2026-12-17' }, loopt, { bij })).toEqual([])
  })
  test('niet van wat al is beëindigd', () => {
    expect(verkeerd({ tot: '2026-12-31' }, voorbij)).toEqual(['waarneming-al-beeindigd'])
  })
})

describe('een andere reden (AVG 16)', () => {
  test('waarom iemand waarneemt, altijd', () => {
    for (const een of [loopt, later, voorbij])
      expect(verkeerd({ waarnemingsreden: 'opleiding' }, een)).toEqual([])
  })
  test('waarom zij stopte, alleen van wat is beëindigd', () => {
    expect(verkeerd({ waarnemingseinde: 'vergissing' }, voorbij)).toEqual([])
    expect(verkeerd({ waarnemingseinde: 'vergissing' })).toEqual(['waarneming-niet-beeindigd'])
  })
  test('niet als er niets anders wordt', () => {
    expect(verkeerd({})).toEqual(['niets-verbeterd'])
    expect(verkeerd({ tot: loopt.tot })).toEqual(['niets-verbeterd'])
    expect(verkeerd({ waarnemingseinde: 'terug' }, voorbij)).toEqual(['niets-verbeterd'])
  })
})
