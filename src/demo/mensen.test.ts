import { describe, expect, test } from 'vitest'
import { isTestBsn } from '../personen/index.ts'
import { alsPersoon, gezinnen, mens } from './mensen.ts'

const straat = Array.from({ length: 60 }, (_, nummer) => mens(nummer))
const gezinsleden = Object.values(gezinnen).flatMap((gezin) => Object.values(gezin))

describe('the people of the demo', () => {
  test('have a BSN of the range that belongs to nobody, each their own', () => {
    const bsns = [...straat, ...gezinsleden].map(({ bsn }) => bsn)
    expect(bsns.every(isTestBsn)).toBe(true)
    expect(new Set(bsns).size).toBe(bsns.length)
  })

  test('are the same every time, and no two have the same name', () => {
    expect(mens(7)).toEqual(mens(7))
    const namen = straat.map(({ voornamen, tussenvoegsel, achternaam }) =>
      [voornamen, tussenvoegsel, achternaam].join(),
    )
    expect(new Set(namen).size).toBe(60)
  })

  test('have their age on the first day, also when their birthday is still to come', () => {
    expect(alsPersoon(gezinnen.amrani.client, '2026-11-30').geboortedatum).toBe('1988-05-04')
    expect(alsPersoon(gezinnen.dekker.partner, '2026-11-30').geboortedatum).toBe('1984-12-01')
    expect(alsPersoon(gezinnen.dekker.partner, '2026-12-01').geboortedatum).toBe('1985-12-01')
  })

  test('there is an end to them', () => {
    expect(() => mens(1000)).toThrow(RangeError)
  })
})
