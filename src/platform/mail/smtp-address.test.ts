import { describe, expect, test } from 'vitest'
import { readSmtpAddress } from './smtp-address.ts'

describe('the address of the relay', () => {
  test.each([
    ['smtp://relay.example', { host: 'relay.example', port: 587, secure: false, requireTls: true }],
    ['smtps://relay.example', { host: 'relay.example', port: 465, secure: true, requireTls: false }],
    ['smtps://relay.example:8465/', { host: 'relay.example', port: 8465, secure: true, requireTls: false }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, secure: false, requireTls: false }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, secure: false, requireTls: false }],
  ])('%s', (text, address) => {
    expect(readSmtpAddress(text)).toEqual(address)
  })

  test.each([
    'smtp://relay.example?ignoreTLS=true',
    'smtp://relay.example?tls.rejectUnauthorized=false',
    'smtp://relay.example#x',
    'smtp://relay.example/x',
    'smtp://a:%ZZ@relay.example',
    'http://relay.example',
    'relay.example:25',
    'smtp:',
    '',
  ])('%j is none, and nothing in one can switch TLS off', (text) => {
    expect(readSmtpAddress(text)).toBeUndefined()
  })

  test.each([
    'smtp://127.0.0.1.example',
    'smtp://localhost.example',
    'smtp://10.0.0.1',
    'smtp://LOCALHOST.nl',
  ])('%s is another machine: TLS is demanded', (text) => {
    expect(readSmtpAddress(text)?.requireTls).toBe(true)
  })
})
