import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Place, seal, Unsealable, unseal } from './sealed.ts'

const key = createSecretKey(randomBytes(32))
const place: Place = {
  gemeente: '0344',
  compartiment: 'onderzoek',
  dossier: '6f2c1a34-0000-4000-8000-000000000001',
  tabel: 'gegeven',
  rij: '6f2c1a34-0000-4000-8000-000000000002',
  sleutelversie: 1,
}

const outcome = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('seal and unseal', () => {
  test('what goes in comes out, for all that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(unseal(key, place, seal(key, place, value))).toEqual(plain)
      }),
    )
  })

  test('one flipped bit anywhere is refused, and the message has nothing of the content', () => {
    const secret = 'zij is onder behandeling'
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const bytes = seal(key, place, secret)
        const index = at % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
        const error = outcome(() => unseal(key, place, bytes))
        expect(error).toBeInstanceOf(Unsealable)
        expect(String(error)).not.toContain('behandeling')
      }),
    )
  })

  test('bytes that are cut short, or too short to be anything, are refused', () => {
    const bytes = seal(key, place, { a: 1 })
    for (let length = 0; length < bytes.length; length += 1) {
      expect(outcome(() => unseal(key, place, bytes.subarray(0, length)))).toBeInstanceOf(Unsealable)
    }
  })

  test.each([
    ['gemeente', '0363'],
    ['compartiment', 'coordinatie'],
    ['dossier', '6f2c1a34-0000-4000-8000-000000000009'],
    ['tabel', 'afspraak'],
    ['rij', '6f2c1a34-0000-4000-8000-000000000008'],
    ['sleutelversie', 2],
  ])('a row moved to another %s cannot be opened there', (field, value) => {
    const bytes = seal(key, place, 'x')
    expect(outcome(() => unseal(key, { ...place, [field]: value }, bytes))).toBeInstanceOf(Unsealable)
  })

  test('no two places are bound alike', () => {
    const text = fc.string({ maxLength: 3 })
    const places = fc.record({
      gemeente: text,
      compartiment: text,
      dossier: text,
      tabel: text,
      rij: text,
      sleutelversie: fc.nat(3),
    })
    fc.assert(
      fc.property(places, places, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(outcome(() => unseal(key, other, seal(key, one, 'x'))) === 'x').toBe(same)
      }),
    )
  })

  test('another key does not open it', () => {
    const bytes = seal(key, place, 'x')
    expect(outcome(() => unseal(createSecretKey(randomBytes(32)), place, bytes))).toBeInstanceOf(Unsealable)
  })

  test('the same value twice gives different bytes, and none of its own', () => {
    const one = seal(key, place, 'schulden')
    expect(one.equals(seal(key, place, 'schulden'))).toBe(false)
    expect(one.includes('schulden')).toBe(false)
  })

  test('what JSON cannot hold is refused', () => {
    expect(() => seal(key, place, undefined)).toThrow(TypeError)
  })
})
