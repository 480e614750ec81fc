import { expect, test } from 'vitest'
import { redenTekst } from './catalogus.ts'

test('a day in a reason is written out', () => {
  expect(redenTekst('termijn-overschreden', { uiterlijk: '2027-01-11' }).zin).toContain('11 januari 2027')
})

test('the questions of an onderzoek stand in a reason by their words, not by their letters', () => {
  const { zin } = redenTekst('onderdelen-ontbreken', { onderdelen: 'b, d' })
  expect(zin).toContain('‘Welke hulp loopt er nu?’, ‘Wat is er nodig?’.')
})
