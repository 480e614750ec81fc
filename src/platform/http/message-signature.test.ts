import { createPrivateKey, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentDigest, signatureBase } from './message-signature.ts'

test('the text that is signed is that of the example in the standard (RFC 9421, B.2.6)', () => {
  const key = createPrivateKey({
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
      x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
    },
    format: 'jwk',
  })
  const components = [
    ['date', 'Tue, 20 Apr 2021 02:07:55 GMT'],
    ['@method', 'POST'],
    ['@path', '/foo'],
    ['@authority', 'example.com'],
    ['content-type', 'application/json'],
    ['content-length', '18'],
  ] as const
  const text = signatureBase(components, ';created=1618884473;keyid="test-key-ed25519"')
  expect(sign(null, Buffer.from(text), key).toString('base64')).toBe(
    'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==',
  )
})

test('the digest is that of the example in the standard (RFC 9530, appendix D)', () => {
  expect(contentDigest('{"hello": "world"}')).toBe('sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:')
})
