import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDataDir } from '../../../testing/embedded.ts'
import {
  forgetPasswords,
  keepPasswords,
  newPasswords,
  readPasswords,
  scramVerifier,
  urlOf,
} from './credentials.ts'

test('a verifier is that of the example in RFC 7677', () => {
  expect(scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

test('the same password gives another verifier each time', () => {
  expect(scramVerifier('pencil')).not.toBe(scramVerifier('pencil'))
})

test('passwords are kept outside the database folder for ourselves alone, and can be forgotten', () => {
  const dataDir = freshDataDir()
  expect(readPasswords(dataDir)).toBeUndefined()
  const passwords = newPasswords()
  expect(new Set(Object.values(passwords)).size).toBe(3)
  keepPasswords(dataDir, passwords)
  expect(readPasswords(dataDir)).toEqual(passwords)
  expect(statSync(`${dataDir}-supervisor/passwords.json`).mode & 0o777).toBe(0o600)
  forgetPasswords(dataDir)
  expect(readPasswords(dataDir)).toBeUndefined()
})

test('an address holds the folder of the socket', () => {
  const url = urlOf('/tmp/x', { super: 'a', owner: 'b', app: 'c' }, 'app', 'samenspraak')
  expect(url).toBe('postgresql://samenspraak_app:c@/samenspraak?host=%2Ftmp%2Fx')
})
