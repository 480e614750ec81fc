import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import {
  type Evaluatie,
  loopterNog,
  openEvaluatie,
  toetsHoudEvaluatie,
  toetsSpreekEvaluatieAf,
  voorafHoudEvaluatie,
} from './evaluatie.ts'
import type { Feiten } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'

const twee: Partial<Feiten> = {
  doelen: [
    { id: 'doel-1', staat: 'loopt' },
    { id: 'doel-2', staat: 'loopt' },
    { id: 'doel-3', staat: 'bereikt' },
  ],
}
const feiten = aanpak({}, twee)
const evaluatie: Evaluatie = {
  gehoudenOp: '2027-02-26',
  doelen: [
    { doelId: 'doel-1', stand: 'loopt' },
    { doelId: 'doel-2', stand: 'bereikt', tekst: 'Het plan ligt klaar.' },
  ],
  volgendeOp: '2027-06-01',
}
const houd = (deel: Partial<Evaluatie> = {}, in_ = feiten) =>
  codes(toetsHoudEvaluatie({ ...evaluatie, ...deel }, in_, als()))

describe('een evaluatie afspreken (2.3a.3 lid 3)', () => {
  const op = (evaluatieOp: string, in_ = feiten) => codes(toetsSpreekEvaluatieAf({ evaluatieOp }, in_, als()))
  test.each([
    ['2027-02-28', ['datum-voorbij']],
    ['2027-03-01', []],
    ['2027-08-30', []],
    ['2027-08-31', ['evaluatie-te-laat']],
    ['2027-02-30', ['datum-bestaat-niet']],
  ])('op %s', (dag, verwacht) => {
    expect(op(dag)).toEqual(verwacht)
  })
  test('niet zonder doel dat loopt, en alleen door de coördinator terwijl zijn taak loopt', () => {
    expect(op('2027-06-01', aanpak({}, { doelen: [] }))).toEqual(['geen-doel'])
    expect(codes(toetsSpreekEvaluatieAf({ evaluatieOp: '2027-06-01' }, feiten, alsBeslisser))).toEqual([
      'niet-de-coordinator',
    ])
    for (const staat of staten)
      expect(voorafHoudEvaluatie(aanpak({ staat }), als()).toegestaan).toBe(lopend.includes(staat))
  })
})

describe('een evaluatie houden: van ieder doel hoe ver het is (2.3a.3 lid 3 en 5)', () => {
  test('ieder doel dat loopt één keer, met de volgende dag', () => {
    expect(houd()).toEqual([])
    for (const stand of gebeurtenissen.voortgang)
      expect(houd({ doelen: evaluatie.doelen.map((een) => ({ ...een, stand })) })).toEqual([])
  })
  test('niet een deel, niet dubbel, niet een doel dat klaar is of niet bestaat', () => {
    const [een, ander] = evaluatie.doelen
    if (!een || !ander) throw new Error('two goals')
    expect(houd({ doelen: [een] })).toEqual(['niet-ieder-doel'])
    expect(houd({ doelen: [een, een, ander] })).toEqual(['doel-dubbel'])
    expect(houd({ doelen: [een, ander, { ...een, doelId: 'doel-3' }] })).toEqual(['doel-onbekend'])
    expect(houd({ doelen: [een, ander, { ...een, doelId: 'vreemd' }] })).toEqual(['doel-onbekend'])
    expect(houd({ doelen: [{ ...een, stand: 'klaar' as never }, ander] })).toEqual(['stand-onbekend'])
  })
  test('de volgende dag moet, zolang een doel loopt', () => {
    expect(houd({ volgendeOp: undefined })).toEqual(['volgende-evaluatie-ontbreekt'])
    expect(houd({ volgendeOp: '2027-02-28' })).toEqual(['datum-voorbij'])
    expect(houd({ volgendeOp: '2027-12-01' })).toEqual(['evaluatie-te-laat'])
    const klaar = evaluatie.doelen.map((een) => ({ ...een, stand: 'bereikt' as const }))
    expect(loopterNog({ doelen: klaar })).toBe(false)
    expect(houd({ doelen: klaar, volgendeOp: undefined })).toEqual([])
  })
  test.each([
    ['2027-01-03', ['datum-te-vroeg']],
    ['2027-01-04', []],
    ['2027-03-01', []],
    ['2027-03-02', ['datum-in-de-toekomst']],
  ])('gehouden op %s', (gehoudenOp, verwacht) => {
    expect(houd({ gehoudenOp })).toEqual(verwacht)
  })
})

describe('de afgesproken evaluatie staat bij wat nu moet', () => {
  const afgesproken = gebeurtenis('evaluatie-afgesproken', 5, { datum: '2027-03-10' })
  const met = (...rijen: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen: rijen })
  const plicht = (in_: Feiten) => plichten(in_, als()).find(({ code }) => code === 'evaluatie-houden')
  test('op haar dag, tot zij is gehouden', () => {
    expect(plicht(met(afgesproken))).toMatchObject({ uiterlijk: '2027-03-10', soort: 'afspraak' })
    expect(plicht(met(afgesproken, gebeurtenis('evaluatie', 6)))).toBeUndefined()
    expect(plicht(met())).toBeUndefined()
  })
  test('de volgende, in hetzelfde formulier afgesproken, telt meteen', () => {
    const volgende = gebeurtenis('evaluatie-afgesproken', 6, { datum: '2027-06-01' })
    expect(openEvaluatie(met(afgesproken, gebeurtenis('evaluatie', 6), volgende))?.datum).toBe('2027-06-01')
  })
})
