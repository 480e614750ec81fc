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
  test('help names every setting', () => {
    expect(settingsHelp()).toContain('SAMENSPRAAK_DATA')
    expect(settingsHelp()).toContain('OTLP_ENDPOINT')
  })
})
