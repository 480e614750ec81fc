import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveKey } from './master-key.ts'
import { blindIndex, persoonVan, pseudoniem } from './pseudonym.ts'

const master = createSecretKey(randomBytes(32))
const store = { derive: (purpose: string) => deriveKey(master, purpose) }
const id = fc.uuid()

describe('pseudoniem', () => {
  test('leads back to the person in its own compartment', () => {
    fc.assert(
      fc.property(id, (persoon) => {
        const alias = pseudoniem(store, '0344', 'onderzoek', persoon)
        expect(alias).toMatch(/^[0-9a-f-]{36}$/)
        expect(persoonVan(store, '0344', 'onderzoek', alias)).toBe(persoon)
      }),
    )
  })

  test('differs per compartment and per municipality, and leads nowhere in another', () => {
    fc.assert(
      fc.property(id, (persoon) => {
        const alias = pseudoniem(store, '0344', 'onderzoek', persoon)
        expect(pseudoniem(store, '0344', 'coordinatie', persoon)).not.toBe(alias)
        expect(pseudoniem(store, '0363', 'onderzoek', persoon)).not.toBe(alias)
        expect(persoonVan(store, '0344', 'coordinatie', alias)).not.toBe(persoon)
      }),
    )
  })

  test('what is no UUID is refused, without repeating it', () => {
    expect(() => pseudoniem(store, '0344', 'onderzoek', '999990019')).toThrow(/^not a UUID$/)
    expect(() => persoonVan(store, '0344', 'onderzoek', '')).toThrow(/^not a UUID$/)
  })
})

describe('blindIndex', () => {
  test('is the same for the same value, and differs per municipality, kind and value', () => {
    const one = blindIndex(store, '0344', 'bsn', '999990019')
    expect(one).toHaveLength(32)
    expect(blindIndex(store, '0344', 'bsn', '999990019').equals(one)).toBe(true)
    expect(blindIndex(store, '0363', 'bsn', '999990019').equals(one)).toBe(false)
    expect(blindIndex(store, '0344', 'naam', '999990019').equals(one)).toBe(false)
    expect(blindIndex(store, '0344', 'bsn', '999990020').equals(one)).toBe(false)
  })
})
