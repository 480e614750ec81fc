import { expect, test } from 'vitest'
import { foutTekst, redenTekst } from './catalogus.ts'

test('a day in a reason is written out', () => {
  expect(redenTekst('termijn-overschreden', { uiterlijk: '2027-01-11' }).zin).toContain('11 januari 2027')
})

test('the questions of an onderzoek stand in a reason by their words, not by their letters', () => {
  const { zin } = redenTekst('onderdelen-ontbreken', { onderdelen: 'b, d' })
  expect(zin).toContain('‘Welke hulp loopt er nu?’, ‘Wat is er nodig?’.')
})

test('a fault at a question asks for an answer, at another field to fill it in', () => {
  expect(foutTekst('verplicht', 'Wat vraagt de cliënt?')).toBe(
    'Geef antwoord op de vraag: Wat vraagt de cliënt?',
  )
  expect(foutTekst('verplicht', 'Voornamen')).toBe('Vul in: Voornamen.')
  expect(foutTekst('te-kort:10', 'Waarom is dit nodig?')).toBe(
    'Schrijf bij ‘Waarom is dit nodig?’ ten minste 10 tekens.',
  )
})
