import { describe, expect, test } from 'vitest'
import { asToken, newToken, seal, tokenId, unseal } from './token.ts'

const other = newToken()

describe('a token', () => {
  test('has 256 bits and is never the same', () => {
    expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32)
    expect(newToken()).not.toBe(newToken())
  })

  test.each(['', 'short', `${other}=`, `${other}a`, `${other.slice(1)} `, undefined])('%s is none', (raw) => {
    expect(asToken(raw)).toBeUndefined()
    expect(asToken(other)).toBe(other)
  })

  test('is kept as its hash', () => {
    expect(tokenId(other)).toHaveLength(32)
    expect(tokenId(other).toString()).not.toContain(other)
  })
})

describe('what is sealed', () => {
  const token = newToken()
  const sealed = seal(token, 'here', 'geheim van Noor')

  test('opens with the same token in the same place', () => {
    expect(unseal(token, 'here', sealed)).toBe('geheim van Noor')
    expect(sealed.toString('latin1')).not.toContain('Noor')
  })

  test('does not open with another token, in another place, changed or cut off', () => {
    expect(unseal(other, 'here', sealed)).toBeUndefined()
    expect(unseal(token, 'there', sealed)).toBeUndefined()
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(unseal(token, 'here', changed)).toBeUndefined()
    }
    expect(unseal(token, 'here', sealed.subarray(0, 20))).toBeUndefined()
  })

  test('looks different every time', () => {
    expect(seal(token, 'here', 'x').equals(seal(token, 'here', 'x'))).toBe(false)
  })
})
