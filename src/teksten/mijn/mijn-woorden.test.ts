import { describe, expect, test } from 'vitest'
import { dagIn, isMijnTaal, type MijnTaal, mijnTalen, mijnWoorden } from './mijn-talen.ts'

const zinnenIn = (waarde: unknown, pad = ''): readonly (readonly [string, string])[] =>
  typeof waarde === 'string'
    ? [[pad, waarde]]
    : Object.entries(waarde as object).flatMap(([naam, deel]) => zinnenIn(deel, `${pad}/${naam}`))

const talen = Object.keys(mijnTalen) as readonly MijnTaal[]
const plekken = (zin: string) => [...zin.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam).toSorted()
const woordenIn = (zin: string) => zin.replace(/\{\w+\}/g, 'woord').split(/\s+/).length
const zinnen = (tekst: string) => tekst.split(/(?<=[.?!])\s+/).filter((een) => een !== '')

describe('de woorden van de eigen omgeving (AVG 12 lid 1: begrijpelijk)', () => {
  test.each(talen)('%s: iedere zin heeft dezelfde plekken als in het Nederlands', (taal) => {
    const nl = zinnenIn(mijnWoorden('nl', false))
    for (const jong of [false, true]) {
      const ander = new Map(zinnenIn(mijnWoorden(taal, jong)))
      for (const [pad, zin] of nl) expect(plekken(ander.get(pad) ?? ''), pad).toEqual(plekken(zin))
    }
  })
  test.each(talen)(
    '%s: een zin telt gemiddeld hoogstens twaalf woorden, en geen enkele meer dan zestien',
    (taal) => {
      for (const jong of [false, true]) {
        const alle = zinnenIn(mijnWoorden(taal, jong)).flatMap(([, tekst]) => zinnen(tekst))
        const lengtes = alle.map(woordenIn)
        expect(lengtes.reduce((som, een) => som + een, 0) / lengtes.length).toBeLessThanOrEqual(12)
        expect(alle.filter((zin) => woordenIn(zin) > 16)).toEqual([])
      }
    },
  )
  test('wie nog geen achttien is leest nergens u, en wie ouder is nergens je', () => {
    const jong = zinnenIn(mijnWoorden('nl', true)).filter(([, zin]) => /\b([Uu]|[Uu]w|uzelf)\b/.test(zin))
    expect(jong).toEqual([])
    const oud = zinnenIn(mijnWoorden('nl', false)).filter(([, zin]) =>
      /\b([Jj]e|[Jj]ij|[Jj]ouw?)\b/.test(zin),
    )
    expect(oud).toEqual([])
  })
  test('een dag staat er in de taal zelf', () => {
    expect(dagIn('nl', '2028-02-29')).toBe('29 februari 2028')
    expect(dagIn('en', '2027-01-01')).toBe('1 January 2027')
  })
  test('een taal die er niet is, is er niet; ook niet onder een naam van ieder voorwerp', () => {
    expect(isMijnTaal('en')).toBe(true)
    for (const geen of ['fr', 'constructor', '', undefined]) expect(isMijnTaal(geen)).toBe(false)
  })
})
