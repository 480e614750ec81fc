import { describe, expect, test } from 'vitest'
import { zelfdeNaam } from './zelfde-naam.ts'

const fatima = { voornamen: 'Fatima Zohra', roepnaam: 'Zohra', tussenvoegsel: null, achternaam: 'El Amrani' }
const jan = { voornamen: 'Jan', roepnaam: null, tussenvoegsel: 'de', achternaam: 'Vries' }

describe('of een medewerker heet als iemand in de zaak', () => {
  test.each([
    ['Fatima El Amrani', fatima],
    ['Zohra el amrani', fatima],
    ['F. El-Amrani', fatima],
    ['Fàtima El Amrani', fatima],
    ['Jan de Vries', jan],
    ['J. Vries', jan],
    ['De Vries', { ...jan, achternaam: 'de Vries' }],
    ['Jan de Vries-Jansen', jan],
    ['Jan Jansen-de Vries', jan],
    ['Vries', jan],
  ])('%s: ja', (werker, persoon) => {
    expect(zelfdeNaam(werker, persoon)).toBe(true)
  })
  test.each([
    ['Samira El Amrani', fatima],
    ['Fatima Amrani', fatima],
    ['K. de Vries', jan],
    ['Jan de Boer', jan],
    ['Jan Vriesman', jan],
    ['', jan],
    ['Jan', { ...jan, achternaam: '' }],
  ])('%s: nee', (werker, persoon) => {
    expect(zelfdeNaam(werker, persoon)).toBe(false)
  })
})
