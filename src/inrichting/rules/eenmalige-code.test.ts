import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesCode, maakCode } from './eenmalige-code.ts'

const geheim = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('een code van tachtig bits om over te typen', () => {
  test('staat in groepen van vier, met een controleteken', () => {
    expect(maakCode(new Uint8Array(10))).toBe('0000-0000-0000-0000-0')
    fc.assert(
      fc.property(geheim, (een) => {
        expect(maakCode(een)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z*~$=U]$/)
      }),
    )
  })

  test('een ander geheim geeft een andere code: alle bits staan erin', () => {
    fc.assert(
      fc.property(geheim, fc.nat(79), (een, bit) => {
        const ander = een.map((byte, plek) => (plek === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        expect(maakCode(ander)).not.toBe(maakCode(een))
      }),
    )
  })

  test('wordt gelezen zoals mensen typen: kleine letters, spaties, en O, I of L voor een cijfer', () => {
    fc.assert(
      fc.property(geheim, (een) => {
        const code = maakCode(een)
        expect(leesCode(code)).toBe(code)
        const slordig = code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')
        expect(leesCode(` ${slordig} `)).toBe(code)
      }),
    )
  })

  test('een verkeerd teken, of twee die verwisseld zijn, is een typefout', () => {
    const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    fc.assert(
      fc.property(geheim, fc.nat(15), fc.nat(31), (een, plek, nummer) => {
        const code = maakCode(een).replaceAll('-', '')
        const fout = `${code.slice(0, plek)}${tekens[nummer]}${code.slice(plek + 1)}`
        expect(leesCode(fout) === undefined).toBe(fout !== code)
        const om = `${code.slice(0, plek)}${code[plek + 1]}${code[plek]}${code.slice(plek + 2)}`
        if (plek < 15) expect(leesCode(om) === undefined).toBe(om !== code)
      }),
    )
  })

  test('te kort, te lang, leeg of met een vreemd teken is geen code', () => {
    for (const geen of ['', '0000', '0000-0000-0000-0000', '0000-0000-0000-0000-00', 'ëëëë-0000-0000-0000-0'])
      expect(leesCode(geen)).toBeUndefined()
  })

  test('van een ander aantal bytes wordt geen code gemaakt', () => {
    expect(() => maakCode(new Uint8Array(9))).toThrow('ten bytes')
  })
})
