import { describe, expect, test } from 'vitest'
import { codes, dossier, lopend, vandaag, verzoek } from '../../../testing/onderzoek.ts'
import { type Waarneming, waarnemingbezwaren } from '../../wet/waarneming.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { redencodes } from './redencodes.ts'
import { toetsBeeindigWaarneming, toetsRegelWaarneming, voorafRegelWaarneming } from './waarneming.ts'

const noor = 'toeleider-jansen'
const pieter = { gebruikerId: 'pieter', mandaten: [{ van: '2026-01-01', tot: null }], partijen: [] }
const vraag = { waarnemer: pieter, van: vandaag, tot: '2027-01-08', zichzelf: false }
const waarneming = (deel: Partial<Waarneming> = {}): Waarneming => ({
  ...{ id: 'w', waarnemer: 'pieter', namens: noor, van: '2026-12-20', tot: '2027-01-08' },
  ...{ beeindigdOp: null, eindeCode: null },
  ...deel,
})
const met = (deel: Partial<Waarneming> = {}): Feiten => lopend({ waarnemingen: [waarneming(deel)] })
const lees = (feiten: Feiten, dag: string, gebruikerId = 'pieter') =>
  codes(toetsBekijkOnderzoek({ rol: 'toeleider', gebruikerId }, feiten, dag))

describe('een waarneming regelen, per zaak (AVG 32, Awb 2:4 en 10:1)', () => {
  test('een collega met een mandaat op alle dagen', () => {
    expect(codes(toetsRegelWaarneming(vraag, lopend(), vandaag))).toEqual([])
  })
  test('niet wie werkt bij een partij die in deze zaak iets is gevraagd', () => {
    const bij = { ...vraag, waarnemer: { ...pieter, partijen: ['schuldhulp'] } }
    const gevraagd = lopend({ verzoeken: [verzoek({ partijId: 'schuldhulp' })] })
    expect(codes(toetsRegelWaarneming(bij, gevraagd, vandaag))).toEqual(['waarnemer-is-partij'])
  })
  test('niet wie zei dat hij deze mensen kent', () => {
    const feiten = met({ beeindigdOp: vandaag, eindeCode: 'persoonlijk-betrokken' })
    expect(codes(toetsRegelWaarneming(vraag, feiten, vandaag))).toEqual(['werker-is-betrokken'])
    const terug = met({ beeindigdOp: vandaag, eindeCode: 'terug' })
    expect(codes(toetsRegelWaarneming(vraag, terug, vandaag))).toEqual([])
  })
  test('niet in een zaak die van niemand is', () => {
    const inRij = lopend({ dossier: dossier({ behandelaar: null }) })
    expect(codes(voorafRegelWaarneming(inRij, vandaag))).toEqual(['niemand-om-waar-te-nemen'])
  })
  test('de grens staat in de zin als een aantal dagen', () => {
    const oordeel = toetsRegelWaarneming({ ...vraag, tot: '2027-12-24' }, lopend(), vandaag)
    expect(oordeel).toMatchObject({ redenen: [{ code: 'waarneming-te-lang', params: { dagen: 92 } }] })
  })
  test('ieder bezwaar van de wet is een reden van dit hoofdstuk', () => {
    expect(waarnemingbezwaren.filter((code) => !(redencodes as readonly string[]).includes(code))).toEqual([])
  })
})

describe('een onderzoek lezen als waarnemer (AVG 32)', () => {
  test.each([
    ['2026-12-19', ['niet-de-behandelaar']],
    ['2026-12-20', []],
    ['2027-01-08', []],
    ['2027-01-09', ['niet-de-behandelaar']],
  ])('op %s: %s', (dag, redenen) => {
    expect(lees(met(), dag)).toEqual(redenen)
  })
  test('na een eerder einde niet meer, ook op die dag niet', () => {
    expect(lees(met({ beeindigdOp: vandaag, eindeCode: 'terug' }), vandaag)).toEqual(['niet-de-behandelaar'])
  })
  test('de behandelaar leest door', () => {
    expect(lees(met(), vandaag, noor)).toEqual([])
  })
  test('in een andere rol geeft waarnemen geen toegang', () => {
    for (const rol of ['teamleider', 'coordinator', 'beheerder'] as const)
      expect(toetsBekijkOnderzoek({ rol, gebruikerId: 'pieter' }, met(), vandaag).toegestaan).toBe(false)
  })
})

describe('een waarneming eerder beëindigen (AVG 32)', () => {
  const einde = (feiten: Feiten, waarnemingId = 'w') =>
    codes(toetsBeeindigWaarneming({ waarnemingId }, feiten, vandaag))
  test('een die loopt, en een die nog moet beginnen', () => {
    expect(einde(met())).toEqual([])
    expect(einde(met({ van: '2027-01-04' }))).toEqual([])
  })
  test('niet een die voorbij is, al is beëindigd of verviel', () => {
    const geen = ['geen-waarneming', 'onbekende-waarneming']
    expect(einde(met({ tot: '2026-12-23' }))).toEqual(geen)
    expect(einde(met({ beeindigdOp: vandaag }))).toEqual(geen)
    expect(einde(met({ namens: 'een-vorige-behandelaar' }))).toEqual(geen)
  })
  test('niet een die hier niet is', () => {
    expect(einde(met(), 'een-andere')).toEqual(['onbekende-waarneming'])
  })
})
