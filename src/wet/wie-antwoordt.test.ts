import { describe, expect, test } from 'vitest'
import { rechtenOverGegevens, rechtNamen } from './rechten.ts'
import { rechtsmiddel, uiterlijkRechtsmiddel, waarover, wieAntwoordt } from './wie-antwoordt.ts'

const wie = (...vraag: Parameters<typeof wieAntwoordt>) => {
  const { college, partij } = wieAntwoordt(...vraag)
  return { college, partij }
}
const alleenCollege = { college: true, partij: false }

describe('een loket, en ieder antwoordt over zijn eigen deel (5.4.4 lid 6, Q-34)', () => {
  test.each(['onderzoek', 'meldpunt', 'aanpak-bij-college'] as const)('%s: het college', (over) => {
    expect(wie('inzage', over, true)).toEqual(alleenCollege)
  })
  test('de coördinator werkt bij een partij: dan die partij, en het gaat daarheen (5.4.4 lid 6, Awb 2:3)', () => {
    expect(wie('inzage', 'aanpak-bij-partij', true)).toEqual({ college: false, partij: true })
    expect(wieAntwoordt('inzage', 'aanpak-bij-partij', true).artikelen).toContain('doorzenden')
  })
  test('over alles: het college en de partij ieder hun deel (Awb 2:3)', () => {
    expect(wie('afschrift', 'alles', true)).toEqual({ college: true, partij: true })
    expect(wieAntwoordt('afschrift', 'alles', true).artikelen).toContain('doorzenden')
  })
  test('over alles, en geen partij in de aanpak: het college alleen (5.4.4 lid 6)', () => {
    expect(wie('afschrift', 'alles', false)).toEqual(alleenCollege)
    expect(wieAntwoordt('afschrift', 'alles', false).artikelen).not.toContain('doorzenden')
  })
  test('een klacht over een partij gaat eerst naar die partij (N-klacht-a)', () => {
    expect(wie('klacht', 'aanpak-bij-partij', true)).toEqual({ college: false, partij: true })
  })
  test.each(waarover)('bezwaar tegen een besluit blijft bij het college, ook over %s (Awb 7:10)', (over) => {
    expect(wie('bezwaar-awb', over, true)).toEqual(alleenCollege)
  })
})

describe('wat kan wie het niet eens is met het antwoord (MvT 11.8)', () => {
  test.each(rechtenOverGegevens)('%s, van het college: een besluit, en bezwaar (UAVG 34)', (recht) => {
    const middel = rechtsmiddel(recht, 'college')
    expect(middel).toMatchObject({ soort: 'bezwaar', besluit: true, artikel: 'avg-antwoord-besluit' })
    expect(uiterlijkRechtsmiddel(middel, '2026-11-16')?.datum).toBe('2026-12-28')
  })
  test('een ander bestuursorgaan antwoordt ook met een besluit (UAVG 34)', () => {
    expect(rechtsmiddel('inzage', 'ander-bestuursorgaan')).toEqual(rechtsmiddel('inzage', 'college'))
  })
  test.each(rechtenOverGegevens)(
    '%s, van een private partij: geen besluit, naar de rechter (UAVG 35)',
    (recht) => {
      const middel = rechtsmiddel(recht, 'private-partij')
      expect(middel).toMatchObject({ soort: 'verzoekschrift', besluit: false, artikel: 'avg-verzoekschrift' })
      expect(uiterlijkRechtsmiddel(middel, '2026-11-20')?.datum).toBe('2027-01-04')
    },
  )
  test('op bezwaar volgt beroep en geen nieuw bezwaar (Awb 8:1)', () => {
    const middel = rechtsmiddel('bezwaar-awb', 'college')
    expect(middel).toMatchObject({ soort: 'beroep', besluit: true, artikel: 'beroep' })
    expect(uiterlijkRechtsmiddel(middel, '2028-01-18')?.datum).toBe('2028-02-29')
  })
  test('na een klacht de ombudsman, zonder bezwaar en zonder termijn in de brief (Awb 9:12)', () => {
    const middel = rechtsmiddel('klacht', 'college')
    expect(middel).toMatchObject({ soort: 'ombudsman', besluit: false })
    expect(uiterlijkRechtsmiddel(middel, '2026-11-02')).toBeNull()
  })
  test('na een klacht bij een private partij noemt de Awb niets (Awb 9:1)', () => {
    expect(rechtsmiddel('klacht', 'private-partij').soort).toBe('geen')
  })
  test('een besluit heeft altijd een termijn, en wat geen besluit is nooit bezwaar (Awb 3:45)', () => {
    for (const recht of rechtNamen)
      for (const antwoorder of ['college', 'ander-bestuursorgaan', 'private-partij'] as const) {
        const { soort, besluit, termijn } = rechtsmiddel(recht, antwoorder)
        expect(besluit, `${recht} ${antwoorder}`).toBe(soort === 'bezwaar' || soort === 'beroep')
        if (besluit) expect(termijn).not.toBeNull()
      }
  })
})
