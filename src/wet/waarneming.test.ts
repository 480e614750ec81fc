import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDagen } from './datum.ts'
import {
  bezwarenTegenWaarneming,
  mandaatLoopt,
  meesteDagenWaarneming,
  type TeRegelenWaarneming,
  type Waarneming,
  waarnemingOp,
  werktEraan,
} from './waarneming.ts'

const vandaag = '2026-12-01'
const waarneming = (deel: Partial<Waarneming> = {}): Waarneming => ({
  id: 'w',
  waarnemer: 'pieter',
  namens: 'noor',
  van: '2026-12-07',
  tot: '2026-12-18',
  beeindigdOp: null,
  eindeCode: null,
  ...deel,
})
const zaak = (deel: Partial<Waarneming> = {}, behandelaar: string | null = 'noor') => ({
  behandelaar,
  waarnemingen: [waarneming(deel)],
})
const vrij = { behandelaar: 'noor', waarnemingen: [], partijen: ['schuldhulp'] }
const pieter = {
  gebruikerId: 'pieter',
  mandaten: [{ van: '2026-01-01', tot: null }],
  partijen: [],
}
const vraag = (deel: Partial<TeRegelenWaarneming> = {}): TeRegelenWaarneming => ({
  waarnemer: pieter,
  van: '2026-12-07',
  tot: '2026-12-18',
  zichzelf: false,
  ...deel,
})
const tegen = (deel: Partial<TeRegelenWaarneming>, bij: object = {}) =>
  bezwarenTegenWaarneming({ ...vrij, ...bij }, vraag(deel), vandaag)

describe('wie er werkt, per dag (AVG 32)', () => {
  test.each([
    ['2026-12-06', false],
    ['2026-12-07', true],
    ['2026-12-18', true],
    ['2026-12-19', false],
  ])('op %s mag de waarnemer erbij: %s', (dag, mag) => {
    expect(werktEraan(zaak(), 'pieter', dag)).toBe(mag)
  })
  test('de behandelaar zelf mag er iedere dag bij', () => {
    for (const dag of ['2026-12-06', '2026-12-10', '2026-12-19'])
      expect(werktEraan(zaak(), 'noor', dag)).toBe(true)
  })
  test('een ander mag er nooit bij', () => {
    expect(werktEraan(zaak(), 'karim', '2026-12-10')).toBe(false)
  })
  test('wie de waarneming eindigt, sluit de zaak voor de waarnemer op die dag al', () => {
    expect(werktEraan(zaak({ beeindigdOp: '2026-12-10' }), 'pieter', '2026-12-10')).toBe(false)
  })
  test('krijgt de zaak een andere behandelaar, dan vervalt de waarneming', () => {
    expect(werktEraan(zaak({}, 'karim'), 'pieter', '2026-12-10')).toBe(false)
    expect(werktEraan(zaak({}, null), 'pieter', '2026-12-10')).toBe(false)
  })
  test('een zaak zonder behandelaar is van niemand', () => {
    expect(waarnemingOp({ behandelaar: null, waarnemingen: [] }, vandaag)).toBeUndefined()
  })
})

describe('een mandaat op alle dagen (Awb 10:1)', () => {
  test('een mandaat zonder einde loopt', () => {
    expect(mandaatLoopt([{ van: vandaag, tot: null }], vandaag, '2030-01-01')).toBe(true)
  })
  test('op de dag van het einde telt het niet meer', () => {
    expect(mandaatLoopt([{ van: vandaag, tot: '2026-12-18' }], '2026-12-07', '2026-12-17')).toBe(true)
    expect(mandaatLoopt([{ van: vandaag, tot: '2026-12-18' }], '2026-12-07', '2026-12-18')).toBe(false)
  })
  test('twee mandaten die op elkaar volgen zijn genoeg, met een gat ertussen niet', () => {
    const eerste = { van: '2026-12-01', tot: '2026-12-10' }
    expect(mandaatLoopt([{ van: '2026-12-10', tot: null }, eerste], '2026-12-07', '2026-12-18')).toBe(true)
    expect(mandaatLoopt([eerste, { van: '2026-12-11', tot: null }], '2026-12-07', '2026-12-18')).toBe(false)
  })
  test('een mandaat dat later begint loopt nog niet', () => {
    expect(mandaatLoopt([{ van: '2026-12-08', tot: null }], '2026-12-07', '2026-12-18')).toBe(false)
  })
})

describe('wie mag waarnemen (AVG 32, Awb 2:4 en 10:1)', () => {
  test('een collega in dezelfde rol, met een mandaat op alle dagen', () => {
    expect(tegen({})).toEqual([])
    expect(tegen({ van: vandaag, tot: vandaag })).toEqual([])
  })
  test('niet wie de rol hier niet heeft', () => {
    expect(tegen({ waarnemer: null })).toEqual(['waarnemer-zonder-mandaat'])
  })
  test('niet wie een deel van de dagen geen mandaat heeft', () => {
    const kort = { ...pieter, mandaten: [{ van: '2026-01-01', tot: '2026-12-18' }] }
    expect(tegen({ waarnemer: kort })).toEqual(['waarnemer-zonder-mandaat'])
  })
  test('niet de behandelaar zelf', () => {
    expect(tegen({ waarnemer: { ...pieter, gebruikerId: 'noor' } })).toEqual(['waarnemer-is-behandelaar'])
  })
  test('niet wie werkt bij een partij in deze zaak', () => {
    expect(tegen({ waarnemer: { ...pieter, partijen: ['schuldhulp'] } })).toEqual(['waarnemer-is-partij'])
    expect(tegen({ waarnemer: { ...pieter, partijen: ['een-andere-partij'] } })).toEqual([])
  })
  test('niet wie het zelf regelt (Awb 2:4)', () => {
    expect(tegen({ zichzelf: true })).toEqual(['zichzelf-waarnemer'])
  })
  test('niet met terugwerkende kracht', () => {
    expect(tegen({ van: '2026-11-30' })).toEqual(['waarneming-in-verleden'])
  })
  test('niet met een einde voor het begin', () => {
    expect(tegen({ tot: '2026-12-06' })).toEqual(['waarneming-eindigt-voor-begin'])
  })
  test('niet langer dan onze grens', () => {
    expect(tegen({ tot: plusDagen('2026-12-07', meesteDagenWaarneming - 1) })).toEqual([])
    expect(tegen({ tot: plusDagen('2026-12-07', meesteDagenWaarneming) })).toEqual(['waarneming-te-lang'])
  })
  test('geen tweede op dezelfde dagen, wel ervoor, erna, of na een einde', () => {
    const bij = (deel: Partial<Waarneming>) => ({ waarnemingen: [waarneming(deel)] })
    expect(tegen({}, bij({ van: '2026-12-18', tot: '2026-12-20' }))).toEqual(['waarneming-loopt-al'])
    expect(tegen({}, bij({ van: '2026-12-01', tot: '2026-12-07' }))).toEqual(['waarneming-loopt-al'])
    expect(tegen({}, bij({ van: '2026-12-19', tot: '2026-12-20' }))).toEqual([])
    expect(tegen({}, bij({ van: '2026-12-01', tot: '2026-12-06' }))).toEqual([])
    expect(tegen({}, bij({ beeindigdOp: vandaag }))).toEqual([])
  })
  test('niet in een zaak die van niemand is', () => {
    expect(tegen({}, { behandelaar: null })).toEqual(['niemand-om-waar-te-nemen'])
  })
  test('alle redenen tegelijk', () => {
    expect(tegen({ waarnemer: null, van: '2026-11-30', tot: '2026-11-29', zichzelf: true })).toEqual([
      'waarnemer-zonder-mandaat',
      'zichzelf-waarnemer',
      'waarneming-in-verleden',
      'waarneming-eindigt-voor-begin',
    ])
  })
})

test('wie mag waarnemen kan erbij op iedere dag ervan, en op geen dag ervoor of erna', () => {
  const dag = fc.integer({ min: 0, max: 200 }).map((n) => plusDagen(vandaag, n))
  fc.assert(
    fc.property(dag, dag, dag, (van, tot, op) => {
      fc.pre(bezwarenTegenWaarneming(vrij, vraag({ van, tot }), vandaag).length === 0)
      const geregeld = { ...vrij, waarnemingen: [waarneming({ van, tot })] }
      expect(werktEraan(geregeld, 'pieter', op)).toBe(op >= van && op <= tot)
    }),
  )
})
