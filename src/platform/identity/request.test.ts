import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { claimAt, isAssured, listClaim, textClaim } from './claims.ts'
import { csrfMatches, csrfToken, fromOwnPage } from './csrf.ts'
import { ownOrigins } from './loopback.ts'
import { ownPath } from './own-path.ts'

describe('a path to return to', () => {
  test.each(['/', '/werk?filter=a%20b', '/onderzoeken/1/gegevens', '/a/../b'])('%s is ours', (path) => {
    expect(ownPath(path)).toBe(new URL(path, 'http://a').pathname + new URL(path, 'http://a').search)
  })

  test.each([
    null,
    '',
    'werk',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/\n/evil.example',
    '/\u0000',
    `/${'a'.repeat(2000)}`,
  ])('%j is not', (path) => {
    expect(ownPath(path)).toBe('/')
  })
})

describe('where a post came from', () => {
  const origins = ownOrigins('https://samenspraak.example')
  const from = (headers: Record<string, string>) => fromOwnPage(new Headers(headers), origins)

  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://samenspraak.example' }, false],
    [{ origin: 'https://samenspraak.example' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'https://samenspraak.example.evil.example' }, false],
    [{ origin: 'http://samenspraak.example' }, false],
    [{ origin: 'null' }, false],
    [{}, true],
  ] as const)('%j: %s', (headers, own) => {
    expect(from(headers)).toBe(own)
  })

  test('loopback has three names, another host one', () => {
    expect(ownOrigins('http://localhost:3000')).toContain('http://127.0.0.1:3000')
    expect(origins).toEqual(['https://samenspraak.example'])
  })
})

test('only the token of the session matches', () => {
  const csrf = randomBytes(32)
  expect(csrfMatches(csrf, csrfToken(csrf))).toBe(true)
  for (const wrong of [undefined, '', 'x', csrfToken(randomBytes(32)), csrfToken(csrf).slice(0, -2)]) {
    expect(csrfMatches(csrf, wrong)).toBe(false)
  }
})

describe('claims', () => {
  const claims = { realm_access: { roles: ['a', 1] }, 'urn:nl:1.0:ID': '42', acr: '20', amr: ['pwd', 'otp'] }

  test('are found by name or by path', () => {
    expect(listClaim(claims, 'realm_access.roles')).toEqual(['a'])
    expect(textClaim(claims, 'urn:nl:1.0:ID')).toBe('42')
    expect(listClaim(claims, 'acr')).toEqual(['20'])
  })

  test.each(['realm_access.groups', 'realm_access.roles.0.x', 'constructor', 'realm_access.constructor', ''])(
    '%s is not there',
    (path) => {
      expect(claimAt(claims, path)).toBeUndefined()
    },
  )

  test.each([
    [[], [], true],
    [['20'], [], true],
    [['30'], [], false],
    [[], ['otp', 'hwk'], true],
    [[], ['hwk'], false],
    [['20'], ['hwk'], false],
  ])('acr %j and amr %j: %s', (acr, amr, assured) => {
    expect(isAssured(claims, { acr, amr })).toBe(assured)
  })

  test('a token that says nothing of its strength is not strong', () => {
    expect(isAssured({}, { acr: ['20'], amr: [] })).toBe(false)
    expect(isAssured({}, { acr: [], amr: ['otp'] })).toBe(false)
  })
})
