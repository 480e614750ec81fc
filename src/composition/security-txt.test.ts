import { expect, test } from 'vitest'
import { securityTxt } from './security-txt.ts'

test('security.txt names the contact, its own address and a day within a year (RFC 9116)', () => {
  const text = securityTxt('mailto:veilig@voorbeeld.nl', 'https://samenspraak.test', Date.UTC(2026, 10, 21))
  expect(text.split('\n')).toEqual([
    'Contact: mailto:veilig@voorbeeld.nl',
    'Expires: 2027-11-21T00:00:00.000Z',
    'Preferred-Languages: nl, en',
    'Canonical: https://samenspraak.test/.well-known/security.txt',
    '',
  ])
})
