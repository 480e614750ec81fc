import { describe, expect, test } from 'vitest'
import { geversantwoorden } from '../../wet/geversantwoord.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import {
  toetsBeantwoordDoorgeefvraag,
  toetsVeranderDoorgeefantwoord,
  voorafVeranderDoorgeefantwoord,
} from './antwoorden.ts'
import type { Antwoord, Feiten, Kader } from './feiten.ts'
import { type Staat, staten } from './staten.ts'
import { toegangTotDoorgeefvraag, toetsBekijkDoorgeefvraag } from './toegang.ts'

const vandaag = '2026-12-07'
const als = (dag = vandaag, organisatieId = 'schuldhulp'): Kader => ({
  vandaag: dag,
  wie: { gebruikerId: 'roos', rol: 'partijmedewerker', organisatieId },
})
const vraag = (staat: Staat = 'open', beantwoordOp: string | null = null): Feiten => ({
  dossier: {
    ...{ id: 'zaak', versie: 1, staat, organisatieId: 'schuldhulp' },
    ...{ gesteldOp: '2026-12-01', vernietigenOp: '2026-12-31' },
  },
  beantwoordOp,
})
const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
const wacht = { wachtNog: true }
const zeg = (antwoord: Antwoord, feiten = vraag(), bij = wacht) =>
  codes(toetsBeantwoordDoorgeefvraag(antwoord, feiten, als(), bij))

describe('mag wat een partij gaf verder? (5.4.2 lid 1)', () => {
  test.each(geversantwoorden)('%s: zij beslist zelf, zonder reden', (antwoord) => {
    expect(zeg({ antwoord })).toEqual([])
  })
  test.each(staten)('in de stand %s', (staat) => {
    const verwacht = {
      open: [],
      beantwoord: ['doorgeefvraag-is-beantwoord'],
      gesloten: ['doorgeefvraag-is-gesloten'],
    }
    expect(zeg({ antwoord: 'mag' }, vraag(staat))).toEqual(verwacht[staat])
  })
  test('een ja kan gelden voor een deel of tot een dag, een nee niet', () => {
    expect(zeg({ antwoord: 'mag', deel: 'Dat er iets loopt.', tot: vandaag })).toEqual([])
    expect(zeg({ antwoord: 'mag-niet', deel: 'Dat er iets loopt.' })).toEqual(['nee-met-voorwaarde'])
    expect(zeg({ antwoord: 'mag-niet', tot: '2027-07-01' })).toEqual(['nee-met-voorwaarde'])
    expect(zeg({ antwoord: 'mag', tot: '2026-12-06' })).toEqual(['ja-tot-voorbije-dag'])
  })
  test('is de vraag niet meer nodig, dan telt een antwoord niet', () => {
    expect(zeg({ antwoord: 'mag' }, vraag(), { wachtNog: false })).toEqual(['doorgeefvraag-is-gesloten'])
  })
})

describe('anders antwoorden, zeven dagen (AVG 16)', () => {
  const anders = (feiten: Feiten, dag: string, bij = wacht) =>
    codes(toetsVeranderDoorgeefantwoord({ antwoord: 'mag-niet' }, feiten, als(dag), bij))
  test.each([
    ['2026-12-07', []],
    ['2026-12-14', []],
    ['2026-12-15', ['doorgeefantwoord-staat-vast']],
  ] as const)('beantwoord op 7 december, op %s', (dag, verwacht) => {
    expect(anders(vraag('beantwoord', vandaag), dag)).toEqual(verwacht)
  })
  test('zonder antwoord, of na sluiting, valt er niets te veranderen', () => {
    expect(codes(voorafVeranderDoorgeefantwoord(vraag(), als()))).toEqual(['doorgeefvraag-zonder-antwoord'])
    expect(anders(vraag('gesloten'), vandaag)).toEqual(['doorgeefvraag-is-gesloten'])
    expect(anders(vraag('beantwoord', vandaag), vandaag, { wachtNog: false })).toEqual([
      'doorgeefvraag-is-gesloten',
    ])
  })
})

describe('wie de vraag ziet (AVG 32)', () => {
  test('alleen wie werkt voor de organisatie die het gaf', () => {
    expect(toegangTotDoorgeefvraag(vraag(), als())).toBeUndefined()
    expect(codes(toetsBekijkDoorgeefvraag(vraag(), als(vandaag, 'ggz')))).toEqual([
      'geen-zicht-op-doorgeefvraag',
    ])
    const college = { vandaag, wie: { gebruikerId: 'noor', rol: 'toeleider' } } as const
    expect(codes(toetsBekijkDoorgeefvraag(vraag(), college))).toEqual(['geen-zicht-op-doorgeefvraag'])
  })
})
