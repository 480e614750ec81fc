import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, SettingsError, settingsHelp } from './settings.ts'

const production = {
  DATABASE_URL: 'postgres://app@db/x',
  DATABASE_OWNER_URL: 'postgres://owner@db/x',
  KEYS_FOLDER: '/keys',
  ANCHOR_FOLDER: '/anchors',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_CLIENT_ID: 'samenspraak',
  OIDC_CLIENT_SECRET: 'secret',
  BASE_URL: 'https://samenspraak.example',
}

describe('settings', () => {
  test('without anything the embedded default is chosen', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      SAMENSPRAAK_DATA: '.data',
      SESSION_IDLE_MINUTES: 30,
    })
  })
  test.each(Object.keys(production).filter((name) => name !== 'DATABASE_URL'))(
    'production refuses to start without %s',
    (name) => {
      expect(() => readSettings({ ...production, [name]: undefined })).toThrow(SettingsError)
      expect(() => readSettings({ ...production, [name]: '' })).toThrow(name)
    },
  )
  test.each([
    ['OIDC_ISSUER', 'https://issuer.example'],
    ['OIDC_CLIENT_SECRET', 'secret'],
    ['DATABASE_OWNER_URL', 'postgres://owner@db/x'],
    ['SMTP_URL', 'smtp://relay.example'],
  ])('a demo does not start on the settings of a real municipality: %s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow('DATABASE_URL')
  })
  test.each([
    ['HOST', '0.0.0.0'],
    ['HOST', '::'],
    ['HOST', '192.0.2.1'],
    ['BASE_URL', 'https://samenspraak.example'],
  ])('a demo is for this machine alone: %s %s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow('on this machine alone')
  })
  test.each([
    ['HOST', '127.0.0.1'],
    ['HOST', 'localhost'],
    ['HOST', '::1'],
    ['BASE_URL', 'http://127.0.0.1:3000'],
    ['BASE_URL', 'http://[::1]:3000'],
  ])('a demo may be called %s %s', (name, value) => {
    expect(readSettings({ [name]: value })[name as 'HOST' | 'BASE_URL']).toBe(value)
  })
  test('production is https, except on this machine', () => {
    expect(() => readSettings({ ...production, BASE_URL: 'http://samenspraak.example' })).toThrow('https')
    expect(() => readSettings({ ...production, BASE_URL: 'ftp://localhost' })).toThrow('https')
    expect(readSettings({ ...production, BASE_URL: 'http://localhost:3000' }).HOST).toBe('127.0.0.1')
  })
  test('proxies are addresses or networks', () => {
    expect(readSettings({}).TRUSTED_PROXIES).toEqual([])
    expect(readSettings({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).TRUSTED_PROXIES).toEqual([
      '10.0.0.0/8',
      '::1',
    ])
    expect(() => readSettings({ TRUSTED_PROXIES: '*' })).toThrow('TRUSTED_PROXIES')
  })
  test('no message and no help repeats a secret', () => {
    const said = (env: Record<string, string>): string => {
      try {
        readSettings(env)
        return ''
      } catch (error) {
        return String(error)
      }
    }
    const secret = 'zeergeheim'
    const smtp = `ftp://samenspraak:${secret}@relay.example`
    const oidc = { OIDC_CLIENT_SECRET: secret, OIDC_PRIVATE_KEY: secret }
    const wrong = { PORT: 'abc', MASTER_KEY: secret, ...oidc, SMTP_URL: smtp }
    for (const env of [
      wrong,
      { ...wrong, PORT: '1' },
      { ...production, OIDC_CLIENT_SECRET: secret, BASE_URL: 'x' },
    ])
      expect(said(env)).not.toContain(secret)
    expect(said(wrong)).toContain('PORT')
  })
  test('mail needs an address of the relay and a sender', () => {
    const relay = { ...production, SMTP_URL: 'smtp://samenspraak:ge%40heim@relay.example:2525' }
    expect(() => readSettings(relay)).toThrow('MAIL_FROM')
    const all = readSettings({ ...relay, MAIL_FROM: 'Samenspraak <samenspraak@gemeente.example>' })
    expect(all.SMTP_URL).toEqual({
      host: 'relay.example',
      port: 2525,
      secure: false,
      requireTls: true,
      user: 'samenspraak',
      password: 'ge@heim',
    })
    expect(() => readSettings({ ...relay, MAIL_FROM: 'Samenspraak' })).toThrow('MAIL_FROM')
    expect(() => readSettings({ ...relay, MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' })).toThrow(
      'MAIL_FROM',
    )
    expect(readSettings(production).SMTP_URL).toBeUndefined()
  })
  test('production with everything starts', () => {
    expect(readSettings(production).OIDC_ISSUER).toBe(production.OIDC_ISSUER)
  })
  test('a secret may come from a file, and a wrong port is named', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'secret')
    writeFileSync(file, 'from-file\n')
    expect(
      readSettings({ ...production, OIDC_CLIENT_SECRET: undefined, OIDC_CLIENT_SECRET_FILE: file })
        .OIDC_CLIENT_SECRET,
    ).toBe('from-file')
    expect(() => readSettings({ PORT: 'abc' })).toThrow('PORT')
  })
  test('a private key may take the place of the secret, from a file too', () => {
    const jwk = JSON.stringify({ kty: 'EC', kid: '1', alg: 'ES256' })
    const without = { ...production, OIDC_CLIENT_SECRET: undefined }
    expect(readSettings({ ...without, OIDC_PRIVATE_KEY: jwk }).OIDC_PRIVATE_KEY).toMatchObject({ kid: '1' })
    expect(() => readSettings({ ...without, OIDC_PRIVATE_KEY: '{' })).toThrow('OIDC_PRIVATE_KEY: not JSON')
    expect(() => readSettings({ ...without, OIDC_PRIVATE_KEY: '{}' })).toThrow('OIDC_PRIVATE_KEY')
  })
  test('roles from claims need their meaning and an employer', () => {
    const roles = { ...production, OIDC_ROLES_CLAIM: 'realm_access.roles' }
    expect(() => readSettings(roles)).toThrow('OIDC_ROLES, OIDC_EMPLOYER')
    const meaning = JSON.stringify({
      'wams-toeleider': { gemeente: '0344', rol: 'toeleider', mandaat: 'besluit 1' },
    })
    const employer = JSON.stringify({
      organisatieId: '00000000-0000-4000-8000-000000000001',
      isGemeenteambtenaar: true,
    })
    const all = readSettings({ ...roles, OIDC_ROLES: meaning, OIDC_EMPLOYER: employer })
    expect(all.OIDC_ROLES?.['wams-toeleider']?.rol).toBe('toeleider')
  })
  test('help names every setting', () => {
    expect(settingsHelp()).toContain('SAMENSPRAAK_DATA')
    expect(settingsHelp()).toContain('OTLP_ENDPOINT')
  })
})
