import { describe, expect, test } from 'vitest'
import { artikel } from '../../wet/artikelen.ts'
import { gebeurtenissoorten, isGebeurtenis } from './gebeurtenissen.ts'
import { beginstaat, eindstaten, overgangen, type Staat, staten } from './staten.ts'

const rijen = Object.values(overgangen)

const bereikbaarVanaf = (staat: Staat): ReadonlySet<Staat> => {
  const gezien = new Set<Staat>([staat])
  for (const bereikt of gezien) {
    for (const { van, naar } of rijen) if (van === bereikt) gezien.add(naar)
  }
  return gezien
}

describe('de staten van het onderzoek', () => {
  test('iedere staat is te bereiken vanaf het eerste contact', () => {
    expect([...bereikbaarVanaf(beginstaat)].sort()).toEqual([...staten].sort())
  })
  test.each(staten)('vanuit %s kan het dossier eindigen', (staat) => {
    expect(eindstaten.some((einde) => bereikbaarVanaf(staat).has(einde))).toBe(true)
  })
  test('een einde is een einde: afgerond, niet gestart en ingetrokken', () => {
    expect(eindstaten).toEqual(['afgerond', 'niet-gestart', 'ingetrokken'])
  })
  test('iedere overgang heeft een artikel dat vandaag geldt', () => {
    for (const rij of rijen) expect(artikel(rij.artikel, '2026-11-21').nummer).not.toBe('')
  })
})

describe('the closed list of dated facts', () => {
  test('a kind takes only its own codes', () => {
    expect(isGebeurtenis('conclusie', 'aanpak-verplicht')).toBe(true)
    expect(isGebeurtenis('conclusie', 'paspoort')).toBe(false)
    expect(isGebeurtenis('conclusie', null)).toBe(false)
    expect(isGebeurtenis('gezinslid-gevraagd', null)).toBe(true)
    expect(isGebeurtenis('gezinslid-gevraagd', 'ja')).toBe(false)
  })
  test('an unknown kind is none', () => {
    expect(isGebeurtenis('aantekening', null)).toBe(false)
    expect(isGebeurtenis('toString', null)).toBe(false)
    expect(Object.keys(gebeurtenissoorten)).toHaveLength(77)
  })
})
