import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, als, alsBeslisser, codes, coordinator } from '../../../testing/aanpak.ts'
import type { Waarneming } from '../../wet/waarneming.ts'
import {
  teEindigenWaarnemingen,
  toetsBeeindigWaarneming,
  voorafBeeindigWaarneming,
} from './einde-waarneming.ts'
import { lopend, staten } from './staten.ts'
import {
  toetsVerbeterWaarneming,
  type VerbeterWaarneming,
  voorafVerbeterWaarneming,
} from './verbeter-waarneming.ts'

const nu: Waarneming = {
  ...{ id: 'w', waarnemer: 'smit', namens: coordinator, van: '2027-02-22', tot: '2027-03-05' },
  ...{ beeindigdOp: null, eindeCode: null },
}
const straks = { ...nu, id: 'straks', van: '2027-04-05', tot: '2027-04-09' }
const met = (...waarnemingen: Waarneming[]) => aanpak({}, { waarnemingen })
const mandaten = [{ van: '2026-01-01', tot: null }]
const beter: VerbeterWaarneming = { waarnemingId: 'w', tot: '2027-03-12', reden: 'Het was een week langer.' }
const verbeter = (deel: Partial<VerbeterWaarneming> = {}, feiten = met(nu), wie = alsBeslisser) =>
  codes(toetsVerbeterWaarneming({ ...beter, ...deel }, feiten, wie, mandaten))

describe('een waarneming verbeteren (2.3a.3 lid 1, AVG 5 lid 1 onder d en 16)', () => {
  test('het college geeft een andere laatste dag of een andere reden', () => {
    expect(verbeter()).toEqual([])
    expect(verbeter({ tot: undefined, waarnemingsreden: 'ander-werk' })).toEqual([])
  })
  test.each([
    ['zonder te zeggen wat er verkeerd was', { reden: ' ' }, ['verbetering-zonder-reden']],
    ['als er niets anders wordt', { tot: nu.tot }, ['niets-verbeterd']],
    ['een waarneming die hier niet is', { waarnemingId: 'x' }, ['onbekende-waarneming']],
    ['een dag die voorbij is', { tot: '2027-02-28' }, ['laatste-dag-voorbij']],
    ['langer dan onze grens', { tot: '2027-07-01' }, ['waarneming-te-lang']],
  ])('niet: %s', (_, deel, verwacht) => {
    expect(verbeter(deel)).toEqual(verwacht)
  })
  test('niet door wie waarneemt of voor wie wordt waargenomen, in welke pet ook (Awb 2:4)', () => {
    expect(verbeter({}, met(nu), als('coordinator', 'smit'))).toEqual(['niet-het-college', 'eigen-zaak'])
    for (const wie of ['smit', coordinator])
      expect(verbeter({}, met(nu), als('beslisser', wie))).toEqual(['eigen-zaak'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    const feiten = { ...aanpakIn(staat), waarnemingen: [nu] }
    expect(voorafVerbeterWaarneming(feiten, alsBeslisser).toegestaan).toBe(lopend.includes(staat))
  })
  test('niet waar niemand waarneemt', () => {
    expect(codes(voorafVerbeterWaarneming(met(), alsBeslisser))).toEqual(['geen-waarneming'])
  })
})

describe('een waarneming eerder beëindigen (2.3a.3 lid 4, Awb 2:4)', () => {
  const einde = (feiten: ReturnType<typeof met>, wie = alsBeslisser, waarnemingId = 'w') =>
    codes(toetsBeeindigWaarneming({ waarnemingId }, feiten, wie))
  test('door het college, en door wie zelf waarneemt', () => {
    expect(einde(met(nu))).toEqual([])
    expect(einde(met(nu), als('coordinator', 'smit'))).toEqual([])
  })
  test('voor zij begint, ook door wie zou worden vervangen', () => {
    expect(einde(met(straks), als(), 'straks')).toEqual([])
  })
  test('niet door wie wordt vervangen zolang zij loopt: hij heeft nu geen toegang (5.4.4 lid 2)', () => {
    expect(einde(met(nu), als())).toEqual(['collega-neemt-waar'])
  })
  test('niet door wie later gaat waarnemen: hij heeft nog geen toegang', () => {
    expect(einde(met(straks), als('coordinator', 'smit'), 'straks')).toEqual(['niet-de-coordinator'])
  })
  test('wie waarneemt eindigt niet die van een ander', () => {
    const feiten = met(nu, { ...straks, waarnemer: 'visser' })
    const kan = (wie: typeof alsBeslisser) => teEindigenWaarnemingen(feiten, wie).map(({ id }) => id)
    expect(einde(feiten, als('coordinator', 'smit'), 'straks')).toEqual(['onbekende-waarneming'])
    expect(kan(als('coordinator', 'smit'))).toEqual(['w'])
    expect(kan(alsBeslisser)).toEqual(['w', 'straks'])
  })
  test('niet door een andere coördinator, en niet als er niemand waarneemt', () => {
    expect(codes(voorafBeeindigWaarneming(met(nu), als('coordinator', 'visser')))).toEqual([
      'niet-de-coordinator',
      'geen-waarneming',
    ])
    expect(codes(voorafBeeindigWaarneming(met(), alsBeslisser))).toEqual(['geen-waarneming'])
  })
})
