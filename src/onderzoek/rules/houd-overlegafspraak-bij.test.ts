import { describe, expect, test } from 'vitest'
import { codes, dossier, eersteContact, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { afspraakstaten } from '../../wet/afspraakstaten.ts'
import type { OverlegafspraakFeit } from './feiten-gevraagd.ts'
import {
  toetsHoudOverlegafspraakBij,
  uitkomstenVanAfspraak,
  voorafHoudOverlegafspraakBij,
} from './houd-overlegafspraak-bij.ts'

const met = (deel: Partial<OverlegafspraakFeit> = {}, feiten = lopend()) => ({
  ...feiten,
  overlegafspraken: [
    { id: 'a1', staat: 'aanvaard' as const, partijId: null, uiterlijk: '2026-12-20', ...deel },
    { id: 'a2', staat: 'aanvaard' as const, partijId: 'school', uiterlijk: null },
  ],
})
const houd = (invoer: object = {}, feiten = met()) =>
  codes(toetsHoudOverlegafspraakBij({ afspraakId: 'a1', uitkomst: 'gedaan', ...invoer }, feiten, vandaag))

describe('een afspraak uit het casusoverleg bijhouden (5.4.3 lid 3)', () => {
  test.each(uitkomstenVanAfspraak)('%s kan, ook na de uitkomst van het onderzoek', (uitkomst) => {
    const invoer = { uitkomst, uiterlijk: '2027-02-01' }
    expect(houd(invoer)).toEqual([])
    expect(houd(invoer, met({}, lopend({ dossier: dossier({ staat: 'afgerond' }) })))).toEqual([])
  })
  test('wat een partij doet kan gedaan zijn of niet lukken; haar dag verzet alleen zij (2.3a.3 lid 3)', () => {
    expect(houd({ afspraakId: 'a2' })).toEqual([])
    expect(houd({ afspraakId: 'a2', uitkomst: 'lukt-niet' })).toEqual([])
    expect(houd({ afspraakId: 'a2', uitkomst: 'verzet', uiterlijk: '2027-02-01' })).toEqual([
      'overlegafspraak-van-partij',
    ])
  })
  test('verzetten vraagt een dag die nog komt', () => {
    expect(houd({ uitkomst: 'verzet' })).toEqual(['overlegafspraak-zonder-dag'])
    expect(houd({ uitkomst: 'verzet', uiterlijk: '2026-01-01' })).toEqual(['overlegafspraak-dag-voorbij'])
    expect(houd({ uitkomst: 'verzet', uiterlijk: vandaag })).toEqual([])
  })
  test.each(afspraakstaten)('van een afspraak die %s is, kan alleen wat de tabel zegt', (staat) => {
    const kan = staat === 'aanvaard' || staat === 'lukt-niet'
    expect(houd({}, met({ staat }))).toEqual(kan ? [] : ['overlegafspraak-al-klaar'])
    const lukt = houd({ uitkomst: 'lukt-niet' }, met({ staat }))
    expect(lukt).toEqual(staat === 'aanvaard' ? [] : ['overlegafspraak-al-klaar'])
  })
  test('mag niet: wat er niet is', () => {
    expect(houd({ afspraakId: 'elders' })).toEqual(['onbekende-overlegafspraak'])
    const zonder = { ...lopend(), overlegafspraken: [] }
    expect(codes(voorafHoudOverlegafspraakBij(zonder, vandaag))).toEqual(['geen-overlegafspraak'])
  })
  test('mag niet: voordat het onderzoek loopt', () => {
    expect(houd({}, met({}, eersteContact()))).toContain('onderzoek-niet-gestart')
  })
})
