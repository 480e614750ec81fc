import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Veld } from '../verwerking/velden.ts'
import type { FormulierStaat } from './formulier-staat.ts'
import { VeldScherm } from './veld.tsx'

const naam = 'metContactpersonen'
const veld: Veld = { naam, soort: 'dossierkeuzes', verplicht: false }
const staat: FormulierStaat = {
  verwerkingId: 'onderzoek.maak-gespreksafspraak',
  waarden: new Map(),
  fouten: {},
  keuzes: { [naam]: [] },
  rijen: {},
}
const scherm = (deel: Partial<FormulierStaat> = {}, anders: Partial<Veld> = {}): string =>
  render(h(VeldScherm, { veld: { ...veld, ...anders }, naam, staat: { ...staat, ...deel } }))

describe('een keuze uit het dossier', () => {
  test('die mag openblijven en waarbij niets te kiezen is, wordt niet gevraagd', () => {
    expect(scherm()).toBe('')
    expect(scherm({}, { soort: 'dossierkeuze' })).toBe('')
  })
  test('wordt gevraagd zodra er iets te kiezen is', () => {
    const keuzes = { [naam]: [{ waarde: 'een', label: 'K. de Boer' }] }
    expect(scherm({ keuzes })).toContain('K. de Boer')
    expect(scherm({ keuzes }, { soort: 'dossierkeuze' })).toContain('K. de Boer')
  })
  test('die moet, staat er ook zonder keuzes: dan is te lezen wat er ontbreekt', () => {
    expect(scherm({}, { verplicht: true })).toContain('<fieldset')
  })
  test('met een fout blijft staan: de melding wijst ernaar', () => {
    expect(scherm({ fouten: { [naam]: ['onbekende-keuze'] } })).toContain('<fieldset')
  })
})

describe('een veld dat leeg mag blijven', () => {
  const los: Veld = { naam: 'met', soort: 'tekst', verplicht: false }
  const getekend = (veld: Veld, alleenAls?: ReadonlySet<string>): string =>
    render(h(VeldScherm, { veld, naam: veld.naam, staat: { ...staat, ...(alleenAls ? { alleenAls } : {}) } }))

  test('zegt dat, ook op een formulier waar geen antwoord een veld oproept', () => {
    expect(getekend(los)).toContain('niet verplicht')
    expect(getekend(los, new Set())).toContain('niet verplicht')
  })
  test('zegt het niet als het moet, of als een antwoord erom vroeg', () => {
    expect(getekend({ ...los, verplicht: true })).not.toContain('niet verplicht')
    expect(getekend(los, new Set(['met']))).not.toContain('niet verplicht')
  })
})
