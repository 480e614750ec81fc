import { describe, expect, test } from 'vitest'
import { isArtikel } from '../artikelen.ts'
import { isDatum } from '../datum.ts'
import type { Termijnrij, Termijnrijen } from './rij.ts'
import { termijnrijen } from './rijen.ts'
import { kiesRij, type TermijnNaam, termijn, termijnNamen } from './termijn.ts'

const rij = (vanaf: string, weken: number, rest: Partial<Termijnrij> = {}): Termijnrij => ({
  vanaf,
  duur: { weken },
  artikel: 'onderzoek-termijn',
  soort: 'wettelijk',
  leestOp: 'verzoek',
  overgang: 'onmiddellijk',
  begint: 'dag-na',
  ...rest,
})

describe('overgang: een gewijzigde termijn', () => {
  const onmiddellijk: Termijnrijen = [rij('2024-01-01', 6, { tot: '2027-01-01' }), rij('2027-01-01', 8)]
  const oudRecht: Termijnrijen = [
    rij('2024-01-01', 6, { tot: '2027-01-01' }),
    rij('2027-01-01', 8, { overgang: 'oud-recht-blijft' }),
  ]

  test('geldt meteen ook voor wat al liep, bij onmiddellijke werking', () => {
    expect(kiesRij('x', onmiddellijk, '2026-12-20', '2027-01-04').duur).toEqual({ weken: 8 })
  })
  test('geldt niet voor wat al liep, als het oude recht blijft', () => {
    expect(kiesRij('x', oudRecht, '2026-12-20', '2027-01-04')).toMatchObject({
      id: 'x@2024-01-01',
      duur: { weken: 6 },
    })
    expect(kiesRij('x', oudRecht, '2027-01-01', '2027-01-04').id).toBe('x@2027-01-01')
  })
  test('de laatste dag van de oude rij en de eerste van de nieuwe sluiten aan', () => {
    expect(kiesRij('x', onmiddellijk, '2026-12-31', '2026-12-31').id).toBe('x@2024-01-01')
    expect(kiesRij('x', onmiddellijk, '2027-01-01', '2027-01-01').id).toBe('x@2027-01-01')
  })
  test('een gat of een dubbele rij gooit een fout, er is geen terugval op de laatste rij', () => {
    const gat: Termijnrijen = [rij('2024-01-01', 6, { tot: '2026-01-01' }), rij('2027-01-01', 8)]
    const dubbel: Termijnrijen = [rij('2024-01-01', 6), rij('2025-01-01', 8)]
    expect(() => kiesRij('x', gat, '2026-05-01', '2026-05-01')).toThrow(RangeError)
    expect(() => kiesRij('x', dubbel, '2026-05-01', '2026-05-01')).toThrow(RangeError)
    expect(() => kiesRij('x', gat, '2023-05-01', '2023-05-01')).toThrow(RangeError)
  })
})

describe('het register van termijnen', () => {
  test('een onbekende naam of dag gooit een fout', () => {
    expect(() => termijn('nooit' as TermijnNaam, '2026-11-30')).toThrow(RangeError)
    expect(() => termijn('onderzoek-afronden', '2023-01-29')).toThrow(RangeError)
    expect(() => termijn('avg-antwoord', '2018-05-24')).toThrow(RangeError)
    expect(() => termijn('avg-antwoord', 'vandaag')).toThrow(RangeError)
  })
  test.each(termijnNamen)(
    '%s: heeft een artikel, een duur groter dan nul en rijen die aansluiten',
    (naam) => {
      const rijen: Termijnrijen = termijnrijen[naam]
      rijen.forEach((huidige, nummer) => {
        expect(isArtikel(huidige.artikel)).toBe(true)
        expect(isDatum(huidige.vanaf)).toBe(true)
        expect(Object.values(huidige.duur)).toEqual([expect.any(Number)])
        expect(Object.values(huidige.duur)[0]).toBeGreaterThan(0)
        expect(huidige.begint).toBe('uren' in huidige.duur ? 'moment' : 'dag-na')
        const volgende = rijen[nummer + 1]
        expect(huidige.tot).toBe(volgende?.vanaf)
      })
    },
  )
})
