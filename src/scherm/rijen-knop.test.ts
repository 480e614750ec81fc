import { describe, expect, test } from 'vitest'
import { andereRijen, nummerIn, opgeschoven, vraagtRij } from './rijen-knop.ts'

const vorm = (...paren: [string, string][]) => new Map(paren.map(([naam, waarde]) => [naam, [waarde]]))

describe('the buttons of a list, without JavaScript', () => {
  test('one adds a row below those that are filled', () => {
    const waarden = vorm(['items[0].naam', 'a'], ['items[1].naam', 'b'], ['_rij_toevoegen', 'items'])
    expect(vraagtRij(waarden)).toBe(true)
    expect(andereRijen(waarden).rijen).toEqual({ items: 3 })
  })

  test('one takes a row away, and the rows below it move up', () => {
    const waarden = vorm(
      ['items[0].naam', 'a'],
      ['items[1].naam', 'b'],
      ['items[2].naam', 'c'],
      ['_rij_verwijderen', 'items[1]'],
    )
    const { gewijzigd, rijen } = andereRijen(waarden)
    expect(gewijzigd.get('items[1].naam')).toEqual(['c'])
    expect(gewijzigd.has('items[2].naam')).toBe(false)
    expect(rijen).toEqual({ items: 2 })
  })

  test('the last row can be taken away too', () => {
    const { rijen } = andereRijen(vorm(['items[0].naam', 'a'], ['_rij_verwijderen', 'items[0]']))
    expect(rijen).toEqual({ items: 0 })
  })

  test.each([
    'items[999999999].naam',
    'items[100].naam',
    'items[-1].naam',
    'items[x].naam',
    'items[',
    'ander[0].x',
  ])('a row that cannot be, %s, is no row: nobody can ask for a page of a billion rows', (sleutel) => {
    expect(nummerIn(sleutel, 'items')).toBeUndefined()
    expect(andereRijen(vorm([sleutel, 'x'], ['_rij_toevoegen', 'items'])).rijen).toEqual({ items: 1 })
  })

  test('the name of a prototype is a name like any other', () => {
    const { rijen } = andereRijen(vorm(['_rij_toevoegen', '__proto__']))
    expect(Object.getPrototypeOf(rijen)).toBe(Object.prototype)
  })
})

describe('rows without gaps, as the decoder counts them', () => {
  test('an empty row between two filled ones goes, with all that stands in it', () => {
    const waarden = vorm(
      ['items[0].naam', 'a'],
      ['items[1].naam', ' '],
      ['items[2].naam', 'c'],
      ['items[2].niveau', 'dat'],
      ['ander', 'x'],
    )
    const dicht = opgeschoven(waarden, ['items'])
    expect([...dicht.keys()]).toEqual(['items[0].naam', 'items[1].naam', 'items[1].niveau', 'ander'])
    expect(dicht.get('items[1].naam')).toEqual(['c'])
  })

  test('a form without gaps stays as it is, and other lists are left alone', () => {
    const waarden = vorm(['items[0].naam', 'a'], ['anders[3].naam', 'b'])
    expect(opgeschoven(waarden, ['items'])).toEqual(waarden)
  })
})
