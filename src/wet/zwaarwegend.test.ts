import { expect, test } from 'vitest'
import { isZwaarwegend, zwaarwegendBij, zwaarwegendeCodes } from './zwaarwegend.ts'

const vandaag = '2027-03-01'

test('één lijst van zwaarwegende redenen voor het casusoverleg en het Zorg- en Veiligheidshuis (Q-36)', () => {
  expect(zwaarwegendBij('casusoverleg')).toEqual(zwaarwegendeCodes)
  expect(zwaarwegendBij('zvh')).toEqual(['veiligheid', 'escalatie', 'opsporing'])
})

test.each(zwaarwegendeCodes)('%s telt waar de lijst haar noemt, en nergens anders', (code) => {
  expect(isZwaarwegend(code, 'casusoverleg', vandaag)).toBe(true)
  expect(isZwaarwegend(code, 'zvh', vandaag)).toBe(zwaarwegendBij('zvh').includes(code))
})

test('wat niet op de lijst staat is geen zwaarwegende reden, en voor de wet er was was er geen', () => {
  for (const geen of ['lastig', '', null, undefined]) {
    expect(isZwaarwegend(geen, 'casusoverleg', vandaag)).toBe(false)
    expect(isZwaarwegend(geen, 'zvh', vandaag)).toBe(false)
  }
  expect(isZwaarwegend('veiligheid', 'zvh', '2023-01-29')).toBe(false)
})
