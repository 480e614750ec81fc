import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { beslisser, man, verzoek } from '../../../testing/verzoek.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { toetsNeemVerzoekAan, toetsVraagAanvulling } from './behandelen.ts'
import { overgangen, staten } from './staten.ts'
import { toegangTotVerzoek, toetsBekijkVerzoek } from './toegang.ts'

describe('wie beslist, is niet wie verzoekt (Awb 2:4; 2.3a.4 lid 1, toelichting; N-2.3a.4-1-col)', () => {
  test.each(rolNamen)('in de rol %s: alleen de beslisser komt bij het verzoek', (rol) => {
    const reden = toegangTotVerzoek(verzoek(), beslisser('2026-11-10', { rol }))
    expect(reden?.code).toBe(rol === 'beslisser' ? undefined : 'geen-zicht-op-verzoek')
  })
  test('wie het verzoek deed of bij de verzoekende partij werkt, beslist niet, ook niet in een andere rol', () => {
    const collega = beslisser('2026-11-10', { organisatieId: 'woonstichting' })
    expect(codes(toetsBekijkVerzoek(verzoek(), collega))).toEqual(['verzoek-van-eigen-werkgever'])
  })
  test('verzoekt de gemeente zelf in een andere taak, dan beslist een ander van de gemeente (N-2.3a.4-1-col)', () => {
    const eigen = verzoek('in-behandeling', {}, { organisatieId: 'gemeente', indienersVanGemeente: ['lea'] })
    expect(codes(toetsBekijkVerzoek(eigen, beslisser()))).toEqual([])
    expect(codes(toetsBekijkVerzoek(eigen, beslisser('2026-11-10', { gebruikerId: 'lea' })))).toEqual([
      'eigen-verzoek',
    ])
  })
})

describe('een verzoek aannemen en om aanvulling vragen (2.3a.4 lid 1, toelichting)', () => {
  const vraag = { items: [{ betrokkeneId: man, wat: 'Hoe vaak sprak u hem?' }] }
  test('een verzoek in de rij kan worden aangenomen, of van een collega overgenomen', () => {
    const vrij = verzoek('verzoek-ontvangen', {}, { behandelaar: null })
    expect(codes(toetsNeemVerzoekAan({}, vrij, beslisser()))).toEqual([])
    expect(
      codes(toetsNeemVerzoekAan({}, verzoek('in-behandeling', {}, { behandelaar: 'lea' }), beslisser())),
    ).toEqual([])
    expect(codes(toetsNeemVerzoekAan({}, verzoek(), beslisser()))).toEqual(['verzoek-al-aangenomen'])
  })
  test.each(staten)('in de stand %s', (staat) => {
    const mag = (overgangen['vraag-aanvulling'].van as readonly string[]).includes(staat)
    expect(codes(toetsVraagAanvulling(vraag, verzoek(staat), beslisser())).length === 0).toBe(mag)
  })
  test('met wat er ontbreekt, en over wie', () => {
    const kort = (items: readonly { betrokkeneId: string; wat: string }[]) =>
      codes(toetsVraagAanvulling({ items }, verzoek(), beslisser()))
    expect(kort([])).toEqual(['aanvulling-zonder-vraag'])
    expect(kort([{ betrokkeneId: man, wat: ' ' }])).toEqual(['aanvulling-zonder-vraag'])
    expect(kort([{ betrokkeneId: 'buurman', wat: 'Hoe lang?' }])).toEqual(['onbekende-persoon-in-verzoek'])
  })
  test('na de beslissing of de intrekking neemt niemand het nog aan', () => {
    for (const staat of ['verzoek-beslist', 'verzoek-ingetrokken'] as const)
      expect(
        codes(toetsNeemVerzoekAan({}, verzoek(staat, {}, { behandelaar: null }), beslisser())),
      ).toHaveLength(1)
  })
})

describe('iedereen die namens de gemeente aan het verzoek schreef (Awb 2:4, N-2.3a.4-1-col)', () => {
  test.each(['lea', 'max'])('%s beslist er niet over', (gebruikerId) => {
    const eigen = verzoek(
      'in-behandeling',
      {},
      { organisatieId: 'gemeente', indienersVanGemeente: ['lea', 'max'] },
    )
    expect(toegangTotVerzoek(eigen, beslisser(undefined, { gebruikerId }))?.code).toBe('eigen-verzoek')
    expect(toegangTotVerzoek(eigen, beslisser())).toBeUndefined()
  })
})
